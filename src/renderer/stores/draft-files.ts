import type { Failure, OpenedFile } from '../../shared/desktop-api.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { DraftFileError, readDraft } from '../../shared/report/draft-file.ts';
import { sameContent } from '../../shared/report/same-content.ts';
import { host } from '../platform/host.ts';
import { draftFileWords } from '../text/draft-files.ts';
import { addDraft, drafts, libraryTried } from './library-store.ts';
import { show } from './navigation-store.ts';
import { showNotice, showProblem } from './notice-store.ts';

/** Asks for a draft file and opens it. */
export async function openDraftFile(): Promise<void> {
  const file = await host.openFile('draft');
  if (file.kind !== 'cancelled') await takeDraftFile(file);
}

/**
 * Takes a draft file into the library and opens it. A draft the library already has is not overwritten: the
 * file comes in as a copy of its own, unless both say the same.
 */
export async function takeDraftFile(file: OpenedFile | Failure): Promise<void> {
  if (file.kind === 'failed') return showProblem(file.message);
  const draft = readFile(file);
  if (!draft) return;
  await libraryTried;
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

function readFile(file: OpenedFile): Draft | undefined {
  try {
    return readDraft(new TextDecoder().decode(file.bytes));
  } catch (error) {
    if (!(error instanceof DraftFileError)) throw error;
    showProblem(error.message);
    return undefined;
  }
}
