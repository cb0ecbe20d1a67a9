import type { DesktopApi, Failure, OpenedFile } from '../../shared/desktop-api.ts';
import { isFailure } from '../../shared/failure.ts';
import { formatsCarriedIn, holdsSeveralDrafts } from '../../shared/report/backup-file.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { DraftFileError, readDraftFile } from '../../shared/report/draft-file.ts';
import { withLineage } from '../../shared/report/lineage.ts';
import type { DraftReading } from '../database/drafts-contract.ts';
import { findKnownReport } from '../database/known-reports.ts';
import { openDialog } from '../stores/dialog-store.ts';
import { useLibrary } from '../stores/library-store.ts';
import { showReport } from '../stores/navigation-store.ts';
import { showNotice, showProblem } from '../stores/notice-store.ts';
import { ask, type Question } from '../stores/question-store.ts';
import { draftFileWords } from '../text/draft-files.ts';
import { questionWords } from '../text/questions.ts';
import { takeCarriedFormats } from './format-files.ts';
import { addDraft, restoreDraft } from './library-drafts.ts';
import { bringBackCopy } from './restore-drafts.ts';
import type { Workbench } from './workbench.ts';

type Bench = Pick<Workbench, 'drafts' | 'formats' | 'newId'>;
type Stored = Extract<DraftReading, { kind: 'draft' }>;

/** The workbench once it is known whether the library opens; nothing where it does not. */
export type WhenOpen = () => Promise<Bench | undefined>;

/** Asks for a draft file and opens it. */
export async function openDraftFile(host: Pick<DesktopApi, 'openFile'>, whenOpen: WhenOpen): Promise<void> {
  const file = await host.openFile('draft');
  if (file.kind !== 'cancelled') await takeDraftFile(whenOpen, file);
}

/**
 * Takes a draft file into the library and opens it. Where the library has the report already, it is opened if the
 * file says the same; otherwise the user sees what differs and says which of the two to go on with. A file of
 * several drafts is a backup: which of them to bring back is asked.
 */
export async function takeDraftFile(whenOpen: WhenOpen, file: OpenedFile | Failure): Promise<void> {
  if (file.kind === 'failed') return showProblem(file.message);
  const read = heldInFile(file);
  if (isFailure(read)) return showProblem(read.message);
  const bench = await whenOpen();
  if (!bench || useLibrary.getState().status.kind === 'lost') return showProblem(draftFileWords.notOpen);
  if (read === 'backup') return openDialog({ kind: 'backups', file });
  const { draft, carried } = read;
  const formatNote = await takeCarriedFormats(bench, carried);
  const known = await findKnownReport(bench.drafts, draft);
  if (isFailure(known)) return showProblem(known.message);
  if (known.kind === 'none')
    return addAndOpen(
      bench,
      draft,
      [draftFileWords.opened(file.name), formatNote].filter(Boolean).join('。'),
    );
  if (known.kind === 'damaged') return addBeside(bench, draft, file.name);
  if (known.kind === 'same') return openStored(bench, known.stored);
  await takeAnswer(bench, { ...known, kind: 'known', file: draft, fileName: file.name });
}

async function takeAnswer(bench: Bench, question: Extract<Question, { kind: 'known' }>): Promise<void> {
  const { stored, file, fileName } = question;
  const answer = await ask(question);
  if (answer === 'here') return openStored(bench, stored);
  if (answer === 'compare') {
    await openStored(bench, stored);
    return openDialog({ kind: 'review', beside: { report: stored.draft.id, fileName, draft: file } });
  }
  if (answer === 'both') return addBeside(bench, file, fileName);
  if (answer !== 'replace') return;
  const { id } = stored.draft;
  const result = await bringBackCopy(bench, { ...file, id }, 'replace');
  if (result.kind === 'failed') return showProblem(result.message);
  showReport(id);
  showNotice(questionWords.replaced(fileName));
}

async function openStored(bench: Bench, { draft: { id }, deletedAt }: Stored): Promise<void> {
  if (deletedAt !== undefined) {
    await restoreDraft(bench, id);
    showNotice(draftFileWords.takenOut);
  }
  showReport(id);
}

/** A copy with an id of its own; what it comes from is kept, so that the file is known again. */
function addBeside(bench: Bench, draft: Draft, fileName: string): Promise<void> {
  return addAndOpen(bench, { ...draft, id: bench.newId() }, draftFileWords.copied(fileName));
}

async function addAndOpen(bench: Bench, draft: Draft, said: string): Promise<void> {
  const id = await addDraft(bench, draft, 'import');
  if (id === undefined) return;
  showReport(id);
  showNotice(said);
}

/** What a file holds: a draft with the format it carries, where it does, or several drafts. */
export type HeldInFile = { readonly draft: Draft; readonly carried: readonly unknown[] } | 'backup';

/** Reads a draft file or a backup; says what is wrong with one that is neither. */
export function heldInFile(file: OpenedFile): HeldInFile | Failure {
  const text = new TextDecoder().decode(file.bytes);
  try {
    const draft = withLineage(readDraftFile(text, 'any'));
    return { draft, carried: formatsCarriedIn(text) };
  } catch (error) {
    if (!(error instanceof DraftFileError)) throw error;
    if (holdsSeveralDrafts(text)) return 'backup';
    return { kind: 'failed', message: error.message };
  }
}
