import type { Format } from '../formats/compile.ts';
import type { CellId } from '../formats/types.ts';
import { oncePer } from '../once.ts';
import { add, type Decimal } from './decimal.ts';
import type { Values } from './values.ts';

/**
 * What a figure in a text counts, as an address like a cell's:
 * - a cell: `proactive.normativeDocs.issued`, `requests.granted.naturalPerson`;
 * - a row without its column, which means its total: `requests.newReceived`;
 * - a group of rows: `requests.denied`, `requests.unavailable.naturalPerson`;
 * - `organizations` for the five columns under 法人或其他组织: `requests.newReceived.organizations`;
 * - `litigation.review`, `litigation.direct`, `litigation.afterReview`, and `litigation.lawsuits` for the last
 *   two together, each also with an outcome: `litigation.lawsuits.upheld`.
 * Joined with `+` it is their sum.
 */
export type Measure = string;

/** What `organizations` stands for: every column of applicants but 自然人. */
function isOrganization(column: string): boolean {
  return column !== 'naturalPerson' && column !== 'total';
}

const lawsuits = /^litigation\.lawsuits(?=\.|$)/;

/** A memory of immutable declarations only: which cells of a format a measure without `+` stands for. */
const cellsIn = oncePer((format: Format) => oncePer((measure: Measure) => resolve(format, measure)));

/** The cells whose sum is the measure; empty where the format has no such figure. */
export function cellsOfMeasure(format: Format, measure: Measure): readonly CellId[] {
  if (!measure.includes('+')) return cellsIn(format)(measure);
  const parts = measure.split('+').map(cellsIn(format));
  return parts.some(part => part.length === 0) ? [] : parts.flat();
}

function resolve(format: Format, measure: Measure): readonly CellId[] {
  if (lawsuits.test(measure)) {
    return ['litigation.direct', 'litigation.afterReview'].flatMap(group =>
      cellsOfMeasure(format, measure.replace(lawsuits, group)),
    );
  }
  if (format.cells.has(measure)) return [measure];
  if (format.cells.has(`${measure}.total`)) return [`${measure}.total`];
  return rowsOf(format, measure);
}

/** A group of rows in one column, or one row or a group of them in the columns of organizations. */
function rowsOf(format: Format, measure: Measure): readonly CellId[] {
  const cells = [...format.cells.values()].filter(cell => cell.table === 'requests');
  const columns = new Set(cells.map(cell => cell.column));
  const at = measure.lastIndexOf('.');
  const last = measure.slice(at + 1);
  const isColumn = last === 'organizations' || columns.has(last);
  const rows = isColumn ? measure.slice(0, at) : measure;
  return cells
    .filter(cell => `requests.${cell.row}` === rows || `requests.${cell.row}`.startsWith(`${rows}.`))
    .filter(cell =>
      !isColumn
        ? cell.column === 'total'
        : last === 'organizations'
          ? isOrganization(cell.column)
          : cell.column === last,
    )
    .map(cell => cell.id);
}

/**
 * What the tables say a measure is: the sum of the cells that hold something, as a computed total shows it;
 * undefined where none of them does or one is not a number.
 */
export function valueOfMeasure(values: Values, cells: readonly CellId[]): Decimal | undefined {
  let sum: Decimal | undefined;
  for (const id of cells) {
    const figure = values.get(id)?.figure;
    if (figure === undefined || figure.kind === 'notNumber') return undefined;
    if (figure.kind === 'number') sum = sum ? add(sum, figure.value) : figure.value;
  }
  return sum;
}

/** Where the measure stands in the printed tables, e.g. 表三『一、本年新收政府信息公开申请数量』总计. */
export function placeOfMeasure(format: Format, cells: readonly CellId[]): string {
  const found = cells.flatMap(id => format.cells.get(id) ?? []);
  const [first] = found;
  if (!first) return '';
  const section = format.sections.find(candidate => candidate.id === first.table);
  const table = `表${section?.heading.charAt(0) ?? ''}`;
  if (found.length === 1) return `${table}${first.place}`;
  const rows = [...new Set(found.map(cell => cell.rowName))].filter(name => name !== '');
  const columns = [...new Set(found.map(cell => cell.columnName))];
  if (rows.length === 0) return `${table}${columns.map(column => `『${column}』`).join('、')}之和`;
  if (rows.length === 1) return `${table}『${rows[0]}』${columns.join('、')}之和`;
  // 「（三）不予公开 1.属于国家秘密」…「（三）不予公开 8.属于行政查询事项」 go by the heading they share.
  const headings = new Set(rows.map(name => name.split(' ')[0] ?? name));
  const shared = headings.size === 1 ? [...headings].join('') : rows.join('、');
  return `${table}『${shared}』各项${columns.length === 1 ? (columns[0] ?? '') : columns.join('、')}之和`;
}
