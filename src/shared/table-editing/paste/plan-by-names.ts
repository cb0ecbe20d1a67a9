import type { Format } from '../../formats/compile.ts';
import type { CellId } from '../../formats/types.ts';
import type { ColumnLabel, TableBook } from '../../import/labels/label-book.ts';
import type { SourceCell } from '../../import/source.ts';
import type { Lattice, Position } from '../lattice.ts';
import { isDisplaced } from './displaced-head.ts';
import { type Landing, type PastePlan, planOf } from './paste-plan.ts';
import type { PastedLine } from './pasted-lines.ts';

/** A table of the report, and the cell that was active when something was pasted. */
export interface PasteTarget {
  readonly format: Format;
  readonly book: TableBook;
  readonly lattice: Lattice;
  readonly origin: CellId;
}

/** A plan made by names, and how many it rests on. */
export interface NamedPlan {
  readonly plan: PastePlan;
  /** Rows and columns that a label names. */
  readonly names: number;
  /** Headings do not stand over their figures, which then go by order and number, or nowhere. */
  readonly displaced: boolean;
}

/**
 * Places figures by the labels before their rows and above their columns. Where there is no label, or several
 * columns share one (总计), the place says which it is, as far as the labels that are there do not contradict it;
 * what then has no certain place is left out.
 */
export function planByNames(lines: readonly PastedLine[], target: PasteTarget): NamedPlan {
  const { lattice, origin } = target;
  const at = lattice.positions.get(origin) ?? { row: 0, column: 0 };
  const rowIndex = new Map(lattice.rows.map((cells, index) => [rowOf(cells[0], target), index]));
  const byPlace = (line: PastedLine) => at.row + line.down;
  const labelled = lines.filter(line => line.row !== undefined && rowIndex.has(line.row));
  const contradicted = labelled.some(line => rowIndex.get(line.row ?? '') !== byPlace(line));
  const columns = new Set<string>();
  const displaced = new Set<PastedLine>();
  const landings = lines.flatMap(line => {
    const named = rowIndex.get(line.row ?? '');
    const index = named ?? (contradicted ? undefined : byPlace(line));
    const row = index === undefined ? undefined : rowOf(lattice.rows[index]?.[0], target);
    const own = (row === undefined ? undefined : target.book.columnsOf.get(row)) ?? [];
    const known = line.head?.columnsFor(own, line.firstColumn);
    const below = lines.filter(each => each.head === line.head && each.firstColumn === line.firstColumn);
    if (known && isDisplaced(below, known, own.length)) displaced.add(line);
    return landingsOf(line, own, at, { named: columns, displaced: displaced.has(line) });
  });
  const rows = lattice.rows.length > 1 ? new Set(labelled.map(line => line.row)).size : 0;
  return { plan: planOf(landings), names: rows + columns.size, displaced: displaced.size > 0 };
}

function rowOf(cell: CellId | undefined, { format }: PasteTarget): string | undefined {
  return cell === undefined ? undefined : format.cells.get(cell)?.row;
}

/** How a head is used: the columns that it named so far, and whether it stands beside its figures. */
interface HeadUse {
  readonly named: Set<string>;
  readonly displaced: boolean;
}

function landingsOf(
  line: PastedLine,
  columns: readonly ColumnLabel[],
  at: Position,
  how: HeadUse,
): readonly Landing[] {
  const columnOf = columnFinder(line, columns, at, how);
  return line.values.map((cell, index) => ({
    text: cell.text.replace(/\s+/g, ' '),
    cell: columns[columnOf(cell, index) ?? -1]?.cell.id,
  }));
}

/** Tells which of a row's columns a cell stands in; undefined where that is not certain. */
function columnFinder(
  { head, firstColumn, values }: PastedLine,
  columns: readonly ColumnLabel[],
  at: Position,
  { named, displaced }: HeadUse,
): (cell: SourceCell, index: number) => number | undefined {
  const start = values.length === columns.length ? 0 : at.column;
  const known = head?.columnsFor(columns, firstColumn);
  const candidates = known?.candidatesAt;
  if (!known || !candidates || ![...candidates.values()].some(own => own.length > 0)) {
    return (_, index) => start + index;
  }
  // The page has lost its merged cells: figures go by order and number where both leave no doubt, else nowhere.
  if (displaced) return (_, index) => (head?.inOrder && isWhole(values, columns.length) ? index : undefined);
  return (cell, index) => {
    const leaf = known.leafAt.get(cell.column);
    const own = candidates.get(cell.column) ?? [];
    const found = leaf ?? (own.includes(at.column + index) ? at.column + index : undefined);
    if (found !== undefined) named.add(columns[found]?.cell.column ?? '');
    return cell.columnSpan > 1 && spansLeaves(cell, known.leafAt) ? undefined : found;
  };
}

/** Whether there is a figure for every column, blank cells behind the last one apart. */
function isWhole(values: readonly SourceCell[], columnCount: number): boolean {
  const filled = values.findLastIndex(cell => cell.text.trim() !== '') + 1;
  return values.length === columnCount || filled === columnCount;
}

function spansLeaves(cell: SourceCell, leafAt: ReadonlyMap<number, number>): boolean {
  const under = new Set<number>();
  for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
    const leaf = leafAt.get(column);
    if (leaf !== undefined) under.add(leaf);
  }
  return under.size > 1;
}
