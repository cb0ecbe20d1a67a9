import type { Format } from '../formats/compile.ts';
import type { CellId } from '../formats/types.ts';
import { add, type Decimal } from './decimal.ts';
import type { Values } from './values.ts';

export type { Measure } from '../formats/declaration/words.ts';
export { cellsOfMeasure } from '../formats/measured-cells.ts';

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
