import type { CellId } from '../formats/types.ts';
import { cellAt, type Lattice } from './lattice.ts';

/** How the active cell moves, as office people know it from their spreadsheet. */
export type Move =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'next'
  | 'previous'
  | 'rowStart'
  | 'rowEnd'
  | 'columnTop'
  | 'columnBottom'
  | 'tableStart'
  | 'tableEnd';

/**
 * Where a move leads. At an edge the cell stays; `next` and `previous` follow reading order over rows and
 * answer undefined past the last and before the first cell, so that Tab can leave the table.
 */
export function moveFrom(lattice: Lattice, from: CellId, move: Move): CellId | undefined {
  const at = lattice.positions.get(from);
  if (!at) return undefined;
  const lastRow = lattice.rows.length - 1;
  const row = lattice.rows[at.row] ?? [];
  switch (move) {
    case 'left':
      return row[at.column - 1] ?? from;
    case 'right':
      return row[at.column + 1] ?? from;
    case 'up':
      return at.row === 0 ? from : nearest(lattice, at.row - 1, at.column);
    case 'down':
      return at.row === lastRow ? from : nearest(lattice, at.row + 1, at.column);
    case 'rowStart':
      return row[0];
    case 'rowEnd':
      return row.at(-1);
    case 'columnTop':
      return nearest(lattice, 0, at.column);
    case 'columnBottom':
      return nearest(lattice, lastRow, at.column);
    case 'tableStart':
      return lattice.rows[0]?.[0];
    case 'tableEnd':
      return lattice.rows.at(-1)?.at(-1);
    case 'next':
      return row[at.column + 1] ?? cellAt(lattice, { row: at.row + 1, column: 0 });
    case 'previous':
      return row[at.column - 1] ?? lattice.rows[at.row - 1]?.at(-1);
  }
}

/** The cell of a row under or over a column, or its last one where the row is shorter. */
function nearest(lattice: Lattice, row: number, column: number): CellId | undefined {
  return cellAt(lattice, { row, column }) ?? lattice.rows[row]?.at(-1);
}
