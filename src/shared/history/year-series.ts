import type { Format } from '../formats/compile.ts';
import { leavesOf } from '../formats/heading-tree.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { add, compare, type Decimal, zero } from '../report/decimal.ts';
import type { Draft } from '../report/draft.ts';
import { computeValues, numberIn } from '../report/values.ts';

/** What a year's report says in total of requests (table 三), for charts over the years; figures are counts. */
export interface YearTotals {
  readonly year: number;
  /** Requests newly received. */
  readonly newReceived: number;
  /** Outcomes by the headings under 三、, in printed order; the same headings for every year. */
  readonly outcomes: readonly { readonly label: string; readonly count: number }[];
}

/** The headings under the group that ends in a total (三、本年度办理结果), each with the rows below it. */
export function outcomeKinds(
  format: Format,
): readonly { readonly label: string; readonly rows: readonly string[] }[] {
  const table = format.tables.find(each => each.id === format.roles.requests?.table);
  const rows = table?.shape === 'matrix' ? (table.rows ?? []) : [];
  return rows.flatMap(group =>
    'children' in group
      ? group.children
          .filter(node => 'children' in node || !node.total)
          .map(node => ({
            label: withoutNumber('short' in node && node.short ? node.short : node.label),
            rows: leavesOf([node]).map(path => path.leaf.id),
          }))
      : [],
  );
}

/** （一）予以公开 without its number. */
function withoutNumber(label: string): string {
  return label.replace(/^（[一二三四五六七]）/, '');
}

/** The totals of several reports, oldest first; one a year, the last given of a year counts. */
export function yearSeries(
  drafts: readonly Draft[],
  formats: FormatRegistry = officialFormats,
): readonly YearTotals[] {
  const byYear = new Map(
    drafts.map(draft => [draft.year, totalsOf(draft, formats.byId(draft.format))] as const),
  );
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

function totalsOf(draft: Draft, format: Format): YearTotals {
  const values = computeValues(format, draft.cells);
  const role = format.roles.requests;
  const totals = [...format.cells.values()].filter(
    cell => cell.table === role?.table && cell.column === role.all,
  );
  const sum = (rows: readonly string[]): number =>
    countOf(
      totals
        .filter(cell => rows.includes(cell.row))
        .reduce((total, cell) => add(total, numberIn(values, cell.id) ?? zero), zero),
    );
  return {
    year: draft.year,
    newReceived: sum(role ? [role.received] : []),
    outcomes: outcomeKinds(format).map(({ label, rows }) => ({ label, count: sum(rows) })),
  };
}

/** A count small enough to draw; what is negative or absurdly large is drawn as nothing. */
function countOf(value: Decimal): number {
  return compare(value, zero) < 0 ? 0 : Number(value.units) / 10 ** value.decimals;
}
