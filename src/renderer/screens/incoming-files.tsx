import { useEffect } from 'react';
import type { Failure, OpenedFile } from '../../shared/desktop-api.ts';
import { isDraftName, isFormatName } from '../../shared/file-kinds.ts';
import { filesDropped, readGivenFile } from '../platform/browser-files.ts';
import { host } from '../platform/host.ts';
import { openDialog, useDialog } from '../stores/dialog-store.ts';
import { useLibrary } from '../stores/library-store.ts';
import { useNavigation } from '../stores/navigation-store.ts';
import { showProblem } from '../stores/notice-store.ts';
import { draftFileWords } from '../text/draft-files.ts';
import { workbenchWhenOpen } from '../wiring/workbench.ts';
import { part } from '../work/parts.ts';

/**
 * Takes in drafts that were double-clicked, and files dropped anywhere: a draft is opened, a report format
 * looked at, a report imported; several are imported one after another.
 * One that comes before the library is open waits for it.
 */
export function IncomingFiles() {
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      // Left to the browser, a dropped file would take the program's place in the window.
      event.preventDefault();
      const dropped = event.dataTransfer;
      const { screen } = useNavigation.getState();
      if (dropped && screen.kind === 'desk' && screen.id !== undefined) void takeForDesk(dropped);
      else void takeDropped([...(dropped?.files ?? [])]);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    const stop = host.onOpenFile(file => void takeDraftFile(file));
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
      stop();
    };
  }, []);
  return null;
}

const fetchDraftFiles = part(() => import('../work/draft-files.ts'));

/** What reads a draft is not needed by the first screen. */
async function takeDraftFile(file: OpenedFile | Failure): Promise<void> {
  const files = await fetchDraftFiles();
  await files.takeDraftFile(workbenchWhenOpen, file);
}

const fetchDesk = part(() => import('../wiring/desk.ts'));

/** On the desk of a collection everything that is dropped is one of its reports, folders with all that is in them. */
async function takeForDesk(dropped: DataTransfer): Promise<void> {
  const files = await filesDropped(dropped);
  const { putGivenFiles } = await fetchDesk();
  await putGivenFiles(files, 'now');
}

const fetchImportList = part(() => import('../wiring/import-list.ts'));

async function takeDropped(files: readonly File[]): Promise<void> {
  const [file] = files;
  if (!file) return;
  const joinsList = useDialog.getState().dialog?.kind === 'importList';
  if (files.length === 1 && !joinsList) return takeOne(file);
  const { importGivenFiles } = await fetchImportList();
  await importGivenFiles(files);
}

async function takeOne(file: File): Promise<void> {
  const read = await readGivenFile(file);
  if (read.kind === 'failed') return showProblem(read.message);
  if (isDraftName(read.name)) return takeDraftFile(read);
  await workbenchWhenOpen();
  if (useLibrary.getState().status.kind !== 'ready') return showProblem(draftFileWords.notOpen);
  openDialog({ kind: isFormatName(read.name) ? 'formats' : 'import', file: read });
}
