import type { ColumnOrder } from '../../column-order.ts';
import { queryWords } from '../../query-words.ts';
import { yearOf } from '../day.ts';
import { byDeadline } from '../deadline/urgency.ts';
import { byColumn } from './by-column.ts';
import type { ColumnId } from './columns.ts';
import type { ListRow, RowState } from './list-rows.ts';

/** What the user wants to see of the list, and in which order. */
export interface ListView {
  /** Words that all have to be found in a row. */
  readonly query: string;
  /** The year of receipt, of answer, or any. */
  readonly year: number | undefined;
  readonly state: RowState | 'unanswered' | undefined;
  readonly kind: string | undefined;
  readonly outcome: string | undefined;
  /** By what it is sorted; by urgency where absent. */
  readonly sort: ColumnOrder<ColumnId> | 'urgency' | 'order';
}

/** Everything, in the order it was put down. */
export const wholeList: ListView = {
  query: '',
  year: undefined,
  state: undefined,
  kind: undefined,
  outcome: undefined,
  sort: 'order',
};

/** Whether a view leaves anything out. */
export function isNarrowed({ query, year, state, kind, outcome }: ListView): boolean {
  return query.trim() !== '' || [year, state, kind, outcome].some(each => each !== undefined);
}

/** The rows a view shows, in its order; `namesHidden`: a name that is not shown is not found either. */
export function viewedRows(
  rows: readonly ListRow[],
  view: ListView,
  namesHidden: boolean,
): readonly ListRow[] {
  const words = queryWords(view.query.toLowerCase());
  const shown = rows.filter(
    row =>
      isInYear(row, view.year) &&
      hasState(row, view.state) &&
      (view.kind === undefined || row.entry.applicantKind === view.kind) &&
      (view.outcome === undefined || row.entry.outcome === view.outcome) &&
      words.every(word => isFound(row, word, namesHidden)),
  );
  return sorted(shown, view.sort);
}

function isFound({ searched, person }: ListRow, word: string, namesHidden: boolean): boolean {
  if (searched.includes(word)) return true;
  return !namesHidden && person !== undefined && person.applicant.toLowerCase().includes(word);
}

/** In a year is what came in it, what was answered in it, and what was open in between. */
function isInYear({ entry: { receivedOn, answeredOn } }: ListRow, year: number | undefined): boolean {
  if (year === undefined || receivedOn === undefined) return true;
  const until = answeredOn === undefined ? Number.POSITIVE_INFINITY : yearOf(answeredOn);
  return yearOf(receivedOn) <= year && year <= until;
}

const unanswered: ReadonlySet<RowState> = new Set(['over', 'near', 'open', 'waiting']);

function hasState({ state }: ListRow, wanted: ListView['state']): boolean {
  if (wanted === undefined) return true;
  return wanted === 'unanswered' ? unanswered.has(state) : state === wanted;
}

function sorted(rows: readonly ListRow[], sort: ListView['sort']): readonly ListRow[] {
  if (sort === 'order') return rows;
  if (sort === 'urgency') return rows.toSorted(byDeadline);
  if (sort.column === 'deadline') return directed(rows.toSorted(byDeadline), sort.down);
  return byColumn(rows, sort);
}

function directed(rows: readonly ListRow[], down: boolean): readonly ListRow[] {
  return down ? rows.toReversed() : rows;
}
