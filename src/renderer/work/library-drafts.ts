import { isFailure } from '../../shared/failure.ts';
import { blankDraft, type Draft } from '../../shared/report/draft.ts';
import type { DraftSummary, SaveResult } from '../database/drafts-contract.ts';
import { reportOfUnitAndYear } from '../database/known-reports.ts';
import { formatsInUse } from '../stores/formats-store.ts';
import { useLibrary } from '../stores/library-store.ts';
import { showNotice, showProblem } from '../stores/notice-store.ts';
import { ask } from '../stores/question-store.ts';
import { libraryWords } from '../text/library.ts';
import { countFindings } from './count-findings.ts';
import { missingFormat } from './formats.ts';
import type { Workbench } from './workbench.ts';

type Bench = Pick<Workbench, 'drafts'>;

/** Stores a new draft, checked and counted; answers why where it could not be stored. */
export async function insertDraft(
  { drafts }: Bench,
  draft: Draft,
  cause: 'created' | 'import',
): Promise<string | undefined> {
  const result = await drafts.insert(draft, { counts: await countFindings(draft), cause });
  return result.kind === 'saved' ? undefined : problemOf(result);
}

/** Adds a draft to the library; answers its id, or nothing where it could not be stored (which is said). */
export async function addDraft(
  bench: Bench,
  draft: Draft,
  cause: 'created' | 'import' = 'created',
): Promise<string | undefined> {
  const problem = await insertDraft(bench, draft, cause);
  if (problem === undefined) return draft.id;
  showProblem(problem);
  return undefined;
}

/**
 * Adds a new draft; where there is a report of its unit and year already, asks before. Answers which report to
 * show: the new one, or the one that was there; nothing where it could not be stored or the user thought better.
 */
export async function addNewDraft(
  bench: Bench,
  draft: Draft,
  cause: 'created' | 'import' = 'created',
): Promise<{ readonly id: string; readonly added: boolean } | undefined> {
  const stored = reportOfUnitAndYear(useLibrary.getState().drafts, draft);
  const answer = stored ? await ask({ kind: 'second', draft, stored }) : 'both';
  if (stored && answer === 'here') return { id: stored.id, added: false };
  if (answer !== 'both') return undefined;
  const id = await addDraft(bench, draft, cause);
  return id === undefined ? undefined : { id, added: true };
}

function problemOf(result: Exclude<SaveResult, { kind: 'saved' }>): string {
  return result.kind === 'failed' ? result.message : libraryWords.changedElsewhere;
}

/**
 * An empty report for a unit and a year, stored, or the one there is already where the user would rather; nothing
 * where that year has no format or storing failed.
 */
export async function createReport(
  bench: Pick<Workbench, 'drafts' | 'newId' | 'now'>,
  unit: string,
  year: number,
): Promise<string | undefined> {
  const formats = formatsInUse();
  const format = formats.forYear(year);
  if (!format) return undefined;
  const now = bench.now().toISOString();
  const shown = await addNewDraft(
    bench,
    blankDraft({ id: bench.newId(), format: format.id, year, unit, now }, formats),
  );
  return shown?.id;
}

/** Puts a draft into the recycle bin, and offers to take it back. */
export async function removeDraft(
  bench: Bench,
  draft: { readonly id: string; readonly title: string },
): Promise<void> {
  const result = await bench.drafts.remove(draft.id);
  if (result.kind !== 'saved') return showProblem(problemOf(result));
  showNotice(libraryWords.removed(draft.title), {
    label: libraryWords.undoRemove,
    run: () => void restoreDraft(bench, draft.id),
  });
}

/** Takes a draft back out of the recycle bin. */
export async function restoreDraft({ drafts }: Bench, id: string): Promise<void> {
  const result = await drafts.restore(id);
  if (result.kind !== 'saved') showProblem(problemOf(result));
}

/** Removes a draft in the recycle bin for good. */
export async function purgeDraft({ drafts }: Bench, id: string): Promise<void> {
  const result = await drafts.purge(id);
  if (result.kind === 'failed') showProblem(result.message);
}

/**
 * The report of the same unit for the year before, where the library has one that can be read; where it cannot be
 * read, that is said, as the comparison with last year is missing then.
 */
export async function lastYearOf({ drafts }: Bench, draft: Draft): Promise<Draft | undefined> {
  const match = useLibrary
    .getState()
    .drafts.find(
      (entry): entry is DraftSummary =>
        entry.kind === 'draft' && entry.year === draft.year - 1 && entry.unit.trim() === draft.unit.trim(),
    );
  if (!match) return undefined;
  const reading = await drafts.get(match.id);
  const missing = reading.kind === 'draft' ? missingFormat(reading.draft) : undefined;
  const problem = isFailure(reading) ? reading.message : missing;
  if (problem !== undefined) showProblem(libraryWords.noLastYear(problem));
  return reading.kind === 'draft' && missing === undefined ? reading.draft : undefined;
}
