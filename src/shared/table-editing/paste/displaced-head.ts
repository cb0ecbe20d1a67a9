import { columnsUnder, type GridColumns } from '../../import/tables/grid-columns.ts';
import type { PastedLine } from './pasted-lines.ts';

/**
 * Whether headings do not stand over their own figures, as where a merged cell was lost: they reach over the labels; or
 * one is over no figure while a figure is under none; or a row has a figure for every column of the format while one
 * of these has no heading. By place every figure would then go to a neighbour.
 */
export function isDisplaced(lines: readonly PastedLine[], known: GridColumns, columnCount: number): boolean {
  const [first] = lines;
  if (!first || known.leafAt.size === 0) return false;
  if (Math.min(...known.leafAt.keys()) < first.firstColumn) return true;
  const figures = lines.flatMap(line => line.values).filter(cell => cell.text.trim() !== '');
  const covered = new Set(figures.flatMap(columnsUnder));
  const isIdle = [...known.candidatesAt].some(([column, own]) => own.length > 0 && !covered.has(column));
  const isBare = figures.some(cell => !columnsUnder(cell).some(column => known.candidatesAt.has(column)));
  const fewest = Math.min(...lines.map(line => line.values.length));
  const isUnnamed = known.missing.length > 0 && fewest >= columnCount + known.extraAt.size;
  return (isIdle && isBare) || isUnnamed;
}
