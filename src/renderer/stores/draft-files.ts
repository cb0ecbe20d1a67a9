import type { Failure, OpenedFile } from '../../shared/desktop-api.ts';
import { readBackupFile } from '../../shared/report/backup-file.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { DraftFileError, readDraft } from '../../shared/report/draft-file.ts';
import { sameContent } from '../../shared/report/same-content.ts';
import { host } from '../platform/host.ts';
import { draftFileWords } from '../text/draft-files.ts';
import { openDialog } from './dialog-store.ts';
import { addDraft } from './library-drafts.ts';
import { drafts, libraryIsOpen, libraryTried, useLibrary } from './library-store.ts';
import { show } from './navigation-store.ts';
import { showNotice, showProblem } from './notice-store.ts';

/** Asks for a draft file and opens it. */
export async function openDraftFile(): Promise<void> {
  const file = await host.openFile('draft');
  if (file.kind !== 'cancelled') await takeDraftFile(file);
}

/**
 * Takes a draft file into the library and opens it. A draft the library already has is not overwritten: the
 * file comes in as a copy of its own, unless both say the same. A file of several drafts is a backup: which of
 * them to bring back is asked.
 */
export async function takeDraftFile(file: OpenedFile | Failure): Promise<void> {
  if (file.kind === 'failed') return showProblem(file.message);
  const draft = readFile(file);
  if (!draft) return;
  await libraryTried;
  if (!libraryIsOpen() || useLibrary.getState().status.kind === 'lost') {
    return showProblem(draftFileWords.notOpen);
  }
  if (draft === 'backup') return openDialog({ kind: 'backups', file });
  const present = await drafts().get(draft.id);
  if (present.kind === 'draft' && sameContent(present.draft, draft) && !present.deletedAt) {
    return show({ kind: 'report', id: draft.id, section: 'cover' });
  }
  const taken = present.kind === 'missing' ? draft : { ...draft, id: crypto.randomUUID() };
  const id = await addDraft(taken, 'import');
  if (id === undefined) return;
  show({ kind: 'report', id, section: 'cover' });
  showNotice(
    present.kind === 'missing' ? draftFileWords.opened(file.name) : draftFileWords.copied(file.name),
  );
}

function readFile(file: OpenedFile): Draft | 'backup' | undefined {
  const text = new TextDecoder().decode(file.bytes);
  try {
    return readDraft(text);
  } catch (error) {
    if (!(error instanceof DraftFileError)) throw error;
    if (isBackup(text)) return 'backup';
    showProblem(error.message);
    return undefined;
  }
}

function isBackup(text: string): boolean {
  try {
    readBackupFile(text);
    return true;
  } catch {
    return false;
  }
}
