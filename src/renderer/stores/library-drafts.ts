import { formatForYear } from '../../shared/formats/registry.ts';
import { blankDraft, type Draft } from '../../shared/report/draft.ts';
import type { DraftSummary, SaveResult } from '../database/drafts-contract.ts';
import { libraryWords } from '../text/library.ts';
import { countFindings } from './finding-counts.ts';
import { changeSettings } from './library-opening.ts';
import { drafts, libraryIsOpen, libraryTried, useLibrary } from './library-store.ts';
import { showNotice, showProblem } from './notice-store.ts';

/** Adds a draft to the library; answers its id, or nothing where it could not be stored (which is said). */
export async function addDraft(
  draft: Draft,
  cause: 'created' | 'import' = 'created',
): Promise<string | undefined> {
  await libraryTried;
  if (!libraryIsOpen()) return undefined;
  const result = await drafts().insert(draft, { counts: await countFindings(draft), cause });
  if (result.kind === 'saved') return draft.id;
  showProblem(problemOf(result));
  return undefined;
}

function problemOf(result: Exclude<SaveResult, { kind: 'saved' }>): string {
  return result.kind === 'failed' ? result.message : libraryWords.changedElsewhere;
}

/** An empty report for a unit and a year, stored; the unit is remembered for the next one. */
export async function createReport(unit: string, year: number): Promise<string | undefined> {
  const format = formatForYear(year);
  if (!format) return undefined;
  const now = new Date().toISOString();
  const id = await addDraft(blankDraft({ id: crypto.randomUUID(), format: format.id, year, unit, now }));
  if (id !== undefined) await changeSettings({ unit });
  return id;
}

/** Puts a draft into the recycle bin, and offers to take it back. */
export async function removeDraft(draft: Pick<DraftSummary, 'id' | 'title'>): Promise<void> {
  const result = await drafts().remove(draft.id);
  if (result.kind !== 'saved') return showProblem(problemOf(result));
  showNotice(libraryWords.removed(draft.title), {
    label: libraryWords.undoRemove,
    run: () => void restoreDraft(draft.id),
  });
}

/** Takes a draft back out of the recycle bin. */
export async function restoreDraft(id: string): Promise<void> {
  const result = await drafts().restore(id);
  if (result.kind !== 'saved') showProblem(problemOf(result));
}

/** Removes a draft in the recycle bin for good. */
export async function purgeDraft(id: string): Promise<void> {
  const result = await drafts().purge(id);
  if (result.kind === 'failed') showProblem(result.message);
}

/** The report of the same unit for the year before, where the library has one. */
export async function lastYearOf(draft: Draft): Promise<Draft | undefined> {
  const { drafts: listed } = useLibrary.getState();
  const match = listed.find(
    (entry): entry is DraftSummary =>
      entry.kind === 'draft' && entry.year === draft.year - 1 && entry.unit.trim() === draft.unit.trim(),
  );
  if (!match) return undefined;
  const reading = await drafts().get(match.id);
  return reading.kind === 'draft' ? reading.draft : undefined;
}
