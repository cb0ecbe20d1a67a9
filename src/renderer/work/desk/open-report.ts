import type { DeskFile } from '../../../shared/county/desk/desk-file.ts';
import type { Failure } from '../../../shared/desktop-api.ts';
import { isDraftName } from '../../../shared/file-kinds.ts';
import type { Draft } from '../../../shared/report/draft.ts';
import { DraftFileError, readDraft } from '../../../shared/report/draft-file.ts';
import { formatsInUse } from '../../stores/formats-store.ts';
import { showReport } from '../../stores/navigation-store.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { addNewDraft } from '../library-drafts.ts';
import type { DeskBench } from './desk-bench.ts';
import { DeskStopped, needed } from './desk-steps.ts';

/** The report of a file on the desk, as it was read. */
export async function readDeskReport(
  { collections }: Pick<DeskBench, 'collections'>,
  { collection, id }: DeskFile,
): Promise<{ readonly kind: 'draft'; readonly draft: Draft } | Failure> {
  try {
    const drafts = needed(await collections.drafts(collection, [id]));
    const text = new TextDecoder().decode(needed(drafts.get(id)));
    return { kind: 'draft', draft: readDraft(text, formatsInUse()) };
  } catch (error) {
    if (!(error instanceof DeskStopped || error instanceof DraftFileError)) throw error;
    return { kind: 'failed', message: error.message };
  }
}

/** A file on the desk as it came; a draft has no words beside its own. */
export async function readDeskSource(
  { collections }: Pick<DeskBench, 'collections'>,
  { collection, id, name }: DeskFile,
): Promise<
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'draft' }
  | Failure
> {
  if (isDraftName(name)) return { kind: 'draft' };
  try {
    return { kind: 'file', name, bytes: needed(await collections.source(collection, id)) };
  } catch (error) {
    if (!(error instanceof DeskStopped)) throw error;
    return { kind: 'failed', message: error.message };
  }
}

/** Opens a unit's report as a draft of its own in the library; what is changed in it stays off the desk. */
export async function openAsDraft(bench: DeskBench, file: DeskFile): Promise<void> {
  const read = await readDeskReport(bench, file);
  if (read.kind === 'failed') return showProblem(read.message);
  const added = await addNewDraft(bench, { ...read.draft, id: bench.newId() }, 'import');
  if (added) showReport(added.id);
}
