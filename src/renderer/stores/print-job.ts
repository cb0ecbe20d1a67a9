import { create } from 'zustand';
import type { DocumentOptions } from '../../shared/document/options.ts';
import type { Draft } from '../../shared/report/draft.ts';

/** A report to be laid out for the printer; whoever asked for it waits until one of the two is called. */
export interface PrintJob {
  readonly draft: Draft;
  readonly options: DocumentOptions;
  /** Told by the print view when its pages are laid out. */
  readonly laidOut: () => void;
  /** Told where the pages cannot be laid out. */
  readonly failed: () => void;
}

/** The report that stands ready to be printed; the screen shows nothing of it. */
export const usePrinting = create<{ readonly job: PrintJob | undefined }>(() => ({ job: undefined }));
