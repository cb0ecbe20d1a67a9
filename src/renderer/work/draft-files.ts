import type { DesktopApi, Failure, OpenedFile } from '../../shared/desktop-api.ts';
import { isFailure } from '../../shared/failure.ts';
import { holdsSeveralDrafts } from '../../shared/report/backup-file.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { DraftFileError, readDraftFile } from '../../shared/report/draft-file.ts';
import { sameContent } from '../../shared/report/same-content.ts';
import { openDialog } from '../stores/dialog-store.ts';
import { useLibrary } from '../stores/library-store.ts';
import { show } from '../stores/navigation-store.ts';
import { showNotice, showProblem } from '../stores/notice-store.ts';
import { draftFileWords } from '../text/draft-files.ts';
import { addDraft } from './library-drafts.ts';
import type { Workbench } from './workbench.ts';

type Bench = Pick<Workbench, 'drafts' | 'newId'>;

/** The workbench once it is known whether the library opens; nothing where it does not. */
export type WhenOpen = () => Promise<Bench | undefined>;

/** Asks for a draft file and opens it. */
export async function openDraftFile(host: Pick<DesktopApi, 'openFile'>, whenOpen: WhenOpen): Promise<void> {
  const file = await host.openFile('draft');
  if (file.kind !== 'cancelled') await takeDraftFile(whenOpen, file);
}

/**
 * Takes a draft file into the library and opens it. A draft the library already has is not overwritten: the
 * file comes in as a copy of its own, unless both say the same. A file of several drafts is a backup: which of
 * them to bring back is asked.
 */
export async function takeDraftFile(whenOpen: WhenOpen, file: OpenedFile | Failure): Promise<void> {
  if (file.kind === 'failed') return showProblem(file.message);
  const draft = readFile(file);
  if (!draft) return;
  const bench = await whenOpen();
  if (!bench || useLibrary.getState().status.kind === 'lost') return showProblem(draftFileWords.notOpen);
  if (draft === 'backup') return openDialog({ kind: 'backups', file });
  const present = await bench.drafts.get(draft.id);
  if (isFailure(present)) return showProblem(present.message);
  if (present.kind === 'draft' && sameContent(present.draft, draft) && !present.deletedAt) {
    return show({ kind: 'report', id: draft.id, section: 'cover' });
  }
  const taken = present.kind === 'missing' ? draft : { ...draft, id: bench.newId() };
  const id = await addDraft(bench, taken, 'import');
  if (id === undefined) return;
  show({ kind: 'report', id, section: 'cover' });
  showNotice(
    present.kind === 'missing' ? draftFileWords.opened(file.name) : draftFileWords.copied(file.name),
  );
}

function readFile(file: OpenedFile): Draft | 'backup' | undefined {
  const text = new TextDecoder().decode(file.bytes);
  try {
    return readDraftFile(text);
  } catch (error) {
    if (!(error instanceof DraftFileError)) throw error;
    if (holdsSeveralDrafts(text)) return 'backup';
    showProblem(error.message);
    return undefined;
  }
}
