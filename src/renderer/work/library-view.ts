import type { FindingCounts } from '../../shared/editing/finding-counts.ts';
import { groupedBy } from '../../shared/grouped-by.ts';
import { queryWords } from '../../shared/query-words.ts';
import type { DraftSummary, ListedDraft } from '../database/drafts-contract.ts';
import { common } from '../text/common.ts';

/** How a report stands, by the most urgent thing to say of it. */
export type ListedState = 'damaged' | 'unchecked' | 'errors' | 'unfilled' | 'warnings' | 'ready';

/** By what the list of reports is sorted. */
export type SortBy = 'unit' | 'year' | 'state' | 'savedAt';

/** What of the library is listed, and in which order. */
export interface LibraryView {
  /** Words that each have to be in unit or year, in any order. */
  readonly query: string;
  readonly year: number | undefined;
  readonly state: ListedState | undefined;
  readonly by: SortBy;
  readonly descending: boolean;
}

/** Everything, the last changed first. */
export const wholeLibrary: LibraryView = {
  query: '',
  year: undefined,
  state: undefined,
  by: 'savedAt',
  descending: true,
};

/** The most urgent thing to say of a report that was checked, or that it was not. */
export function stateOf(counts: FindingCounts | undefined): Exclude<ListedState, 'damaged'> {
  if (!counts) return 'unchecked';
  if (counts.errors > 0) return 'errors';
  if (counts.unfilled > 0) return 'unfilled';
  return counts.warnings > 0 ? 'warnings' : 'ready';
}

/** The reports to list. One that is damaged is always among them, at the top. */
export function listed(drafts: readonly ListedDraft[], view: LibraryView): readonly ListedDraft[] {
  const words = queryWords(view.query);
  const whole = drafts.filter((draft): draft is DraftSummary => draft.kind === 'draft');
  const wanted = whole.filter(
    draft =>
      (view.year === undefined || draft.year === view.year) &&
      (view.state === undefined || stateOf(draft.counts) === view.state) &&
      words.every(word => `${draft.unit || common.unnamedUnit} ${draft.year}年`.includes(word)),
  );
  const sign = view.descending ? -1 : 1;
  return [
    ...drafts.filter(draft => draft.kind === 'damaged'),
    ...wanted.toSorted((a, b) => sign * compareBy[view.by](a, b)),
  ];
}

/** The order of the most urgent first. */
const urgency: readonly ListedState[] = ['errors', 'unfilled', 'warnings', 'unchecked', 'ready'];

const chinese = new Intl.Collator('zh-CN');

const compareBy: Readonly<Record<SortBy, (a: DraftSummary, b: DraftSummary) => number>> = {
  unit: (a, b) => chinese.compare(a.unit, b.unit),
  year: (a, b) => a.year - b.year,
  state: (a, b) => urgency.indexOf(stateOf(a.counts)) - urgency.indexOf(stateOf(b.counts)),
  savedAt: (a, b) => a.updatedAt.localeCompare(b.updatedAt),
};

/** The view sorted by a column; once more by the same one, the other way round. */
export function sortedBy(view: LibraryView, by: SortBy): LibraryView {
  const descending = by === view.by ? !view.descending : by === 'year' || by === 'savedAt';
  return { ...view, by, descending };
}

/** The ids of reports that others have unit and year in common with: only their days tell them apart. */
export function alikeReports(drafts: readonly ListedDraft[]): ReadonlySet<string> {
  const whole = drafts.filter(draft => draft.kind === 'draft');
  const byName = groupedBy(whole, ({ year, unit }) => `${year} ${unit}`);
  const alike = [...byName.values()].filter(group => group.length > 1);
  return new Set(alike.flatMap(group => group.map(({ id }) => id)));
}
