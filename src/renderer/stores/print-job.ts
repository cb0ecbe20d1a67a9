import { create } from 'zustand';
import type { DocumentOptions } from '../../shared/document/options.ts';
import type { Draft } from '../../shared/report/draft.ts';

/** The report that stands ready to be printed; the screen shows nothing of it. */
export const usePrinting = create<{
  readonly job: { readonly draft: Draft; readonly options: DocumentOptions } | undefined;
  /** Told by the print view when its pages are laid out. */
  readonly ready: () => void;
}>(() => ({ job: undefined, ready: () => undefined }));
