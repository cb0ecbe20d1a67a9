import { isFailure } from '../../shared/failure.ts';
import { closeDialog, openDialog, openDialogOver } from '../stores/dialog-store.ts';
import { useImportList } from '../stores/import-list-store.ts';
import { showReport } from '../stores/navigation-store.ts';
import { showNotice, showProblem, useNotice } from '../stores/notice-store.ts';
import { importListWords as words } from '../text/import-list.ts';
import { takeDraftFile, type WhenOpen } from './draft-files.ts';

/** Opens a report that was stored, in the place of the list. */
export function openTaken(id: string): void {
  closeDialog();
  showReport(id);
  offerTheRest();
}

/**
 * Shows the file at this place of the list to be looked at, by what shows one of its kind; the list comes back when
 * that is closed. A draft is asked about, and then takes the place of the list.
 */
export async function openListed(whenOpen: WhenOpen, at: number): Promise<void> {
  const item = useImportList.getState().items[at];
  if (item?.state.kind !== 'look') return;
  const { opens } = item.state;
  const file = await item.file.read();
  if (isFailure(file)) return showProblem(file.message);
  if (opens === 'report') return openDialogOver({ kind: 'import', file, listed: at });
  if (opens === 'backup') return openDialogOver({ kind: 'backups', file });
  if (opens === 'format') return openDialogOver({ kind: 'formats', file });
  closeDialog();
  await takeDraftFile(whenOpen, file);
  if (useNotice.getState().notice?.tone !== 'error') offerTheRest(at);
}

/** Offers the way back to the list where files besides this one are still to be looked at. */
function offerTheRest(besides?: number): void {
  const { items } = useImportList.getState();
  const left = items.filter(({ state }, at) => state.kind === 'look' && at !== besides).length;
  if (left === 0) return;
  showNotice(words.left(left), { label: words.backToList, run: () => openDialog({ kind: 'importList' }) });
}
