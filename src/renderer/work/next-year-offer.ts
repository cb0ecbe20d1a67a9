import type { DraftSummary, ListedDraft } from '../database/drafts-contract.ts';
import { reportOfUnitAndYear } from '../database/known-reports.ts';
import { openDialog } from '../stores/dialog-store.ts';
import { useLibrary } from '../stores/library-store.ts';

/** Offices begin with the report of a year in its last quarter. */
const beginsInMonth = 9;

/**
 * The stored report to begin the next year's from, where that is due by `today` and not begun: undefined where there
 * is nothing to offer.
 */
export function nextYearOffer(
  id: string,
  drafts: readonly ListedDraft[],
  today: Date,
): DraftSummary | undefined {
  const from = drafts.find((each): each is DraftSummary => each.kind === 'draft' && each.id === id);
  if (!from || from.unit === '') return undefined;
  const latest = today.getFullYear() - (today.getMonth() < beginsInMonth ? 1 : 0);
  const next = from.year + 1;
  return next <= latest && !reportOfUnitAndYear(drafts, { unit: from.unit, year: next }) ? from : undefined;
}

/** Asks how to begin the year after that of a stored report. */
export function beginNextYear(id: string): void {
  const from = useLibrary
    .getState()
    .drafts.find((each): each is DraftSummary => each.kind === 'draft' && each.id === id);
  if (from) openDialog({ kind: 'nextYear', from });
}
