import { wholeKey, withoutRemarks } from '../../formats/label-key.ts';
import type { ColumnLabel, TableBook } from '../labels/label-book.ts';
import type { SourceCell } from '../source.ts';
import { inOfficialOrder } from './column-order.ts';
import { type GridColumns, resolveColumns } from './grid-columns.ts';

/** The headings above rows of figures. */
export interface GridHead {
  readonly cells: readonly SourceCell[];
  /** How many grid columns the narrowest row of headings covers; a band across the table does not count. */
  readonly reach: number;
  /** Whether the labels of columns follow each other as the format prints them. */
  readonly inOrder: boolean;
  /** What the headings say of a row with these columns. */
  columnsFor(columns: readonly ColumnLabel[], firstColumn: number): GridColumns;
}

/** No head has more rows; a stack of more is no head. */
const mostRows = 12;

/** The head that these rows of headings make, over a grid of so many columns. */
export function gridHead(rows: readonly (readonly SourceCell[])[], width: number, book: TableBook): GridHead {
  const cells = rows.slice(-mostRows).flat();
  const resolved = new Map<string, GridColumns>();
  return {
    cells,
    reach: reachOf(cells),
    inOrder: inOfficialOrder(
      cells.map(cell => wholeKey(withoutRemarks(cell.text))),
      book,
    ),
    columnsFor(columns, firstColumn) {
      const key = columns.map(column => column.cell.column).join();
      const known = resolved.get(key) ?? resolveColumns(cells, width, firstColumn, columns, book.headingSet);
      resolved.set(key, known);
      return known;
    },
  };
}

function reachOf(cells: readonly SourceCell[]): number {
  const rows = [...new Set(cells.map(cell => cell.row))].map(row =>
    cells.filter(cell => cell.row <= row && row < cell.row + cell.rowSpan),
  );
  const ends = rows
    .filter(row => row.length > 1)
    .map(row => Math.max(...row.map(cell => cell.column + cell.columnSpan)));
  return Math.min(...ends);
}
