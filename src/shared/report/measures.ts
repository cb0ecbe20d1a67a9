import type { Format } from '../formats/compile.ts';
import type { Measure } from '../formats/declaration/words.ts';
import { totalPart } from '../formats/grid.ts';
import type { CellId } from '../formats/types.ts';
import { oncePer } from '../once.ts';
import { add, type Decimal } from './decimal.ts';
import type { Values } from './values.ts';

export type { Measure } from '../formats/declaration/words.ts';

/** A memory of immutable declarations only: which cells of a format a measure without `+` stands for. */
const cellsIn = oncePer((format: Format) => oncePer((measure: Measure) => resolve(format, measure)));

/** The cells whose sum is the measure; empty where the format has no such figure. */
export function cellsOfMeasure(format: Format, measure: Measure): readonly CellId[] {
  if (!measure.includes('+')) return cellsIn(format)(measure);
  const parts = measure.split('+').map(cellsIn(format));
  return parts.some(part => part.length === 0) ? [] : parts.flat();
}

function resolve(format: Format, measure: Measure): readonly CellId[] {
  for (const [group, parts] of Object.entries(format.sums.groups)) {
    if (measure === group || measure.startsWith(`${group}.`)) {
      return parts.flatMap(part => cellsOfMeasure(format, part + measure.slice(group.length)));
    }
  }
  if (format.cells.has(measure)) return [measure];
  const total = `${measure}.${totalPart}`;
  return format.cells.has(total) ? [total] : rowsOf(format, measure);
}

/** A group of rows in one column, or one row or a group of them in the columns that a sum names. */
function rowsOf(format: Format, measure: Measure): readonly CellId[] {
  const cells = [...format.cells.values()].filter(cell => measure.startsWith(`${cell.table}.`));
  const columns = new Set(cells.map(cell => cell.column));
  const at = measure.lastIndexOf('.');
  const last = measure.slice(at + 1);
  const named = format.sums.columns[last] ?? (columns.has(last) ? [last] : undefined);
  const rows = named ? measure.slice(0, at) : measure;
  const chosen = named ?? [totalPart];
  return cells
    .filter(({ table, row }) => row !== '' && isWithin(`${table}.${row}`, rows))
    .filter(({ column }) => chosen.includes(column))
    .map(cell => cell.id);
}

function isWithin(row: string, rows: Measure): boolean {
  return row === rows || row.startsWith(`${rows}.`);
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
