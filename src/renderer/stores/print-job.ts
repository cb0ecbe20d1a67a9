import { create } from 'zustand';
import type { DocumentOptions } from '../../shared/document/options.ts';
import type { Draft } from '../../shared/report/draft.ts';

/** What is to be laid out for the printer. */
export type PrintedPages =
  | { readonly kind: 'report'; readonly draft: Draft; readonly options: DocumentOptions }
  /** A drawing on a page of its own. */
  | { readonly kind: 'picture'; readonly svg: string; readonly title: string };

/** Pages to be laid out for the printer; whoever asked for them waits until one of the two is called. */
export interface PrintJob {
  readonly pages: PrintedPages;
  /** Told by the print view when its pages are laid out. */
  readonly laidOut: () => void;
  /** Told where the pages cannot be laid out. */
  readonly failed: () => void;
}

/** What stands ready to be printed; the screen shows nothing of it. */
export const usePrinting = create<{ readonly job: PrintJob | undefined }>(() => ({ job: undefined }));
