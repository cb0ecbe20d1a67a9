import { oncePer } from '../once.ts';
import type { Format } from './compile.ts';
import type { Measure } from './declaration/words.ts';
import { totalPart } from './grid.ts';
import type { CellId } from './types.ts';

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
  const sum = Object.hasOwn(format.sums.columns, last) ? format.sums.columns[last] : undefined;
  const named = sum ?? (columns.has(last) ? [last] : undefined);
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
