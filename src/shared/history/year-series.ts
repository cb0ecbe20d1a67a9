import { formatById } from '../formats/registry.ts';
import { add, compare, type Decimal, zero } from '../report/decimal.ts';
import type { Draft } from '../report/draft.ts';
import { computeValues, numberIn } from '../report/values.ts';

/** What a year's report says in total of table 三, for charts over the years; figures are counts. */
export interface YearTotals {
  readonly year: number;
  readonly newReceived: number;
  /** Outcomes by the headings under 三、, in printed order; the same headings for every year. */
  readonly outcomes: readonly { readonly label: string; readonly count: number }[];
}

/** Outcome rows are gathered by the first part of their id: denied.stateSecret and its siblings are （三）. */
const kinds: readonly { readonly row: string; readonly label: string }[] = [
  { row: 'granted', label: '予以公开' },
  { row: 'partiallyGranted', label: '部分公开' },
  { row: 'denied', label: '不予公开' },
  { row: 'unavailable', label: '无法提供' },
  { row: 'notProcessed', label: '不予处理' },
  { row: 'other', label: '其他处理' },
];

/** The totals of several reports, oldest first; one a year, the last given of a year counts. */
export function yearSeries(drafts: readonly Draft[]): readonly YearTotals[] {
  const byYear = new Map(drafts.map(draft => [draft.year, totalsOf(draft)] as const));
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

function totalsOf(draft: Draft): YearTotals {
  const format = formatById(draft.format);
  const values = computeValues(format, draft.cells);
  const totals = [...format.cells.values()].filter(
    cell => cell.table === 'requests' && cell.column === 'total',
  );
  const sum = (wanted: (row: string) => boolean): number =>
    countOf(
      totals
        .filter(cell => wanted(cell.row))
        .reduce((total, cell) => add(total, numberIn(values, cell.id) ?? zero), zero),
    );
  return {
    year: draft.year,
    newReceived: sum(row => row === 'newReceived'),
    outcomes: kinds.map(({ row: kind, label }) => ({
      label,
      count: sum(row => row === kind || row.startsWith(`${kind}.`)),
    })),
  };
}

/** A count small enough to draw; what is negative or absurdly large is drawn as nothing. */
function countOf(value: Decimal): number {
  return compare(value, zero) < 0 ? 0 : Number(value.units) / 10 ** value.decimals;
}
