import { groupedBy } from '../../grouped-by.ts';
import type { ColumnLabel } from '../labels/label-book.ts';
import { columnsUnder, type GridColumns, isOrdered } from './grid-columns.ts';
import { figuresOf, type GridRow } from './grid-rows.ts';
import { suitsKind } from './values.ts';

/** Rows of figures below one head that have the same columns of the format, with what the head says of them. */
export interface RowsBelowHead {
  readonly rows: readonly GridRow[];
  readonly columns: readonly ColumnLabel[];
  readonly known: GridColumns;
}

/**
 * Whether headings stand over their own figures. A span of a heading that is lost or off by one shifts the headings
 * behind it, and every figure would go to a neighbour. Such a head shows itself: a heading is over no figure, a
 * figure is under none, two figures are under one, or columns are in an order that the headings above them deny.
 */
export function isSoundHead({ rows, columns, known }: RowsBelowHead): boolean {
  const usual = rowsOfUsualLength(rows);
  const covered = new Set(usual.flatMap(row => figuresOf(row).flatMap(columnsUnder)));
  if (usual.length === 0 || known.leafAt.size === 0) return true;
  const labelled = [...known.candidatesAt].filter(each => each[1].length > 0);
  if (labelled.some(each => !covered.has(each[0]))) return false;
  if (usual.some(row => hasUnheaded(row, known) || sharesHeading(row, known))) return false;
  const fewest = Math.min(...usual.map(row => figuresOf(row).length));
  if (known.missing.length > 0 && fewest >= columns.length + known.extraAt.size) return false;
  if (isOrdered(known)) return true;
  return known.proven.size === known.leafAt.size && usual.every(row => suitsKinds(row, known, columns));
}

/** Whether every figure may stand where the headings say. */
function suitsKinds(row: GridRow, known: GridColumns, columns: readonly ColumnLabel[]): boolean {
  return figuresOf(row).every(cell => {
    const kind = columns[known.leafAt.get(cell.column) ?? -1]?.cell.kind;
    return kind === undefined || suitsKind(cell.text, kind);
  });
}

/** Rows with as many cells as most have: a cell too many or too few is the fault of its own row. */
function rowsOfUsualLength(rows: readonly GridRow[]): readonly GridRow[] {
  const byLength = groupedBy(rows, row => figuresOf(row).length);
  return [...byLength.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
}

/** Whether a figure stands under no heading that is certain; a surplus 0 behind complete headings is none. */
function hasUnheaded(row: GridRow, known: GridColumns): boolean {
  const end = Math.max(...known.leafAt.keys());
  return figuresOf(row).some(cell => {
    const text = cell.text.trim();
    if (text === '' || columnsUnder(cell).some(at => known.leafAt.has(at) || known.extraAt.has(at)))
      return false;
    return known.missing.length > 0 || text !== '0' || cell.column < end;
  });
}

/** Whether two figures stand under one heading. */
function sharesHeading(row: GridRow, known: GridColumns): boolean {
  const leaves = figuresOf(row).flatMap(cell => {
    const leaf = cell.text.trim() === '' ? undefined : known.leafAt.get(cell.column);
    return leaf === undefined ? [] : [leaf];
  });
  return new Set(leaves).size < leaves.length;
}
