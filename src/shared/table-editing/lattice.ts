import type { Cell } from '../formats/cells.ts';
import type { Format } from '../formats/compile.ts';
import type { CellId, TableId } from '../formats/types.ts';

/** The figures of a table as rows of cells, top to bottom, left to right: what arrow keys walk on. */
export interface Lattice {
  readonly rows: readonly (readonly CellId[])[];
  readonly positions: ReadonlyMap<CellId, Position>;
}

/** A place on a lattice; rows of a banded table may be of different lengths. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The lattice of one table of a format. */
export function latticeOf(format: Format, table: TableId): Lattice {
  const byRow = new Map<number, CellId[]>();
  for (const cell of format.grids.get(table)?.cells ?? []) {
    if (cell.role !== 'value') continue;
    const row = byRow.get(cell.row);
    if (row) row.push(cell.cell);
    else byRow.set(cell.row, [cell.cell]);
  }
  const rows = [...byRow.values()];
  const positions = new Map(
    rows.flatMap((ids, row) => ids.map((id, column) => [id, { row, column }] as const)),
  );
  return { rows, positions };
}

/** The cell at a position; undefined outside the lattice. */
export function cellAt(lattice: Lattice, { row, column }: Position): CellId | undefined {
  return lattice.rows[row]?.[column];
}

/** Cells in the rectangle between two corners, as rows; short rows give what they have. */
export function blockBetween(lattice: Lattice, from: CellId, to: CellId): readonly (readonly CellId[])[] {
  const a = lattice.positions.get(from);
  const b = lattice.positions.get(to);
  if (!a || !b) return [];
  const [top, bottom] = [Math.min(a.row, b.row), Math.max(a.row, b.row)];
  const [left, right] = [Math.min(a.column, b.column), Math.max(a.column, b.column)];
  return lattice.rows.slice(top, bottom + 1).map(row => row.slice(left, right + 1));
}

/** Every cell of a table, in printed order. */
export function cellsOfTable(format: Format, table: TableId): readonly Cell[] {
  return [...format.cells.values()].filter(cell => cell.table === table);
}
