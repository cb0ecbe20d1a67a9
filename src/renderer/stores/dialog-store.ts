import { create } from 'zustand';
import type { OpenedFile } from '../../shared/desktop-api.ts';
import type { BulkKind } from '../../shared/editing/bulk-repairs.ts';
import type { CellId } from '../../shared/formats/types.ts';
import type { Draft } from '../../shared/report/draft.ts';
import type { Remark } from '../../shared/report/remark.ts';
import type { DraftSummary } from '../database/drafts-contract.ts';

/** A file that was dropped on the window, to be imported. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What may be written: a remark on a place, a reply to one, or other words for either. */
export type RemarkTask =
  | { readonly kind: 'new'; readonly on: Pick<Remark, 'place' | 'about'> }
  | { readonly kind: 'reply'; readonly to: string }
  | { readonly kind: 'reword'; readonly id: string; readonly text: string };

/** A draft out of a file that is compared with the report that is here. */
export interface DraftBeside {
  readonly report: string;
  readonly fileName: string;
  readonly draft: Draft;
}

/** The dialog that is open; one at a time. */
export type OpenDialog =
  | { readonly kind: 'newReport' }
  /** `listed`: which one it is of the files that are imported one after another. */
  | { readonly kind: 'import'; readonly file?: IncomingFile; readonly listed?: number }
  /** The files that are imported one after another: see import-list-store.ts. */
  | { readonly kind: 'importList' }
  | { readonly kind: 'nextYear'; readonly from: DraftSummary }
  | { readonly kind: 'export' }
  /** To change the open report over to the format of a year. */
  | { readonly kind: 'changeFormat'; readonly year: number }
  /** To make all repairs of one kind in the open report. */
  | { readonly kind: 'bulkRepair'; readonly repairs: BulkKind }
  | { readonly kind: 'trash' }
  /** `file`: a backup file that was opened; `newer`: to bring back what backups hold more than the library. */
  | { readonly kind: 'backups'; readonly file?: OpenedFile; readonly newer?: boolean }
  /** A report whose storage is damaged. */
  | { readonly kind: 'damaged'; readonly id: string }
  /** The report formats; `file`: a format file that was given to the window. */
  | { readonly kind: 'formats'; readonly file?: IncomingFile }
  /** A report whose format is not there. */
  | { readonly kind: 'missingFormat'; readonly id: string }
  | { readonly kind: 'diagnostics' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'figures' }
  /** The report on one page. */
  | { readonly kind: 'picture' }
  /** Collection sheets and where figures come from. */
  | { readonly kind: 'collect' }
  | { readonly kind: 'history' }
  | { readonly kind: 'compare' }
  /** `beside`: another draft of the report of this id, which is shown as soon as that report is open. */
  | { readonly kind: 'review'; readonly beside?: DraftBeside }
  /** `task`: what is written; absent: a remark on what the user is at. */
  | { readonly kind: 'remark'; readonly task?: RemarkTask }
  /** 双人核对: a second person confirms the figures of a table. */
  | { readonly kind: 'verify' }
  | { readonly kind: 'published' }
  | { readonly kind: 'help'; readonly chapter?: string }
  | { readonly kind: 'rowHelp'; readonly cell: CellId }
  | { readonly kind: 'whichRow' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' };

interface DialogState {
  readonly dialog: OpenDialog | undefined;
  /** What comes back when `dialog` is closed. */
  readonly behind: OpenDialog | undefined;
}

export const useDialog = create<DialogState>(() => ({ dialog: undefined, behind: undefined }));

export function openDialog(dialog: OpenDialog): void {
  useDialog.setState({ dialog, behind: undefined });
}

/** Opens a dialog in the place of the one that is open, which comes back when it is closed. */
export function openDialogOver(dialog: OpenDialog): void {
  useDialog.setState(({ dialog: behind }) => ({ dialog, behind }));
}

export function closeDialog(): void {
  useDialog.setState(({ behind }) => ({ dialog: behind, behind: undefined }));
}
