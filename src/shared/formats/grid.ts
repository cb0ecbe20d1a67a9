import { placeHeadings, treeDepth } from './heading-tree.ts';
import type { BandTable, CellId, MatrixTable, TableDeclaration, TableId } from './types.ts';

/**
 * What stands in a printed cell.
 * - `band`: a heading row across the table (第二十条第（一）项);
 * - `corner`: the note at the top left; `columnHeading`, `rowHeading`: labels;
 * - `value`: a figure, with its cell id.
 */
export type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
} & (
  | { readonly role: 'band' | 'corner' | 'columnHeading' | 'rowHeading'; readonly label: string }
  | { readonly role: 'value'; readonly cell: CellId }
);

/** A table as printed: every cell once, at its origin, with its spans; in reading order. */
export interface Grid {
  readonly table: TableId;
  /** Column widths in twips, as in the official template. */
  readonly widths: readonly number[];
  readonly rowCount: number;
  readonly columnCount: number;
  /** Leading rows that are column headings and repeat on a new page; 0 for a banded table. */
  readonly headerRows: number;
  /** Leading columns that are row headings. */
  readonly labelColumns: number;
  readonly cells: readonly GridCell[];
}

/** Joins the parts of a cell's address; a table without row headings has no row part. */
export function cellId(table: TableId, row: string, column: string): CellId {
  return row === '' ? `${table}.${column}` : `${table}.${row}.${column}`;
}

/** What the id of a total ends in: `requests.granted.total`, `litigation.review.total`. */
export const totalPart = 'total';

/** The table that a cell's id names first; empty where it names none. */
export function tableOf(id: CellId): string {
  return id.slice(0, Math.max(0, id.indexOf('.')));
}

/** Lays a declared table out as it is printed. */
export function layOut(table: TableDeclaration): Grid {
  const grid = table.shape === 'bands' ? layOutBands(table) : layOutMatrix(table);
  const cells = [...grid.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...grid, cells };
}

function layOutBands(table: BandTable): Grid {
  const columnCount = table.widths.length;
  const cells: GridCell[] = [];
  let row = 0;
  for (const band of table.bands) {
    // The last column of a band takes what is left of the table's width.
    const spanOf = (index: number) => (index === band.columns.length - 1 ? columnCount - 1 - index : 1);
    cells.push({ row, column: 0, rowSpan: 1, columnSpan: columnCount, role: 'band', label: band.heading });
    row += 1;
    const heading = { row, rowSpan: 1, role: 'columnHeading' } as const;
    cells.push({ ...heading, column: 0, columnSpan: 1, label: table.rowsTitle });
    band.columns.forEach((column, index) => {
      cells.push({ ...heading, column: index + 1, columnSpan: spanOf(index), label: column.label });
    });
    for (const line of band.rows) {
      row += 1;
      cells.push({ row, column: 0, rowSpan: 1, columnSpan: 1, role: 'rowHeading', label: line.label });
      band.columns.forEach((column, index) => {
        cells.push({
          row,
          column: index + 1,
          rowSpan: 1,
          columnSpan: spanOf(index),
          role: 'value',
          cell: cellId(table.id, line.id, column.id),
        });
      });
    }
    row += 1;
  }
  return {
    table: table.id,
    widths: table.widths,
    rowCount: row,
    columnCount,
    headerRows: 0,
    labelColumns: 1,
    cells,
  };
}

function layOutMatrix(table: MatrixTable): Grid {
  const headerRows = treeDepth(table.columns);
  const labelColumns = table.rows ? treeDepth(table.rows) : 0;
  const columns = placeHeadings(table.columns);
  const rows = placeHeadings(table.rows ?? []);
  const columnLeaves = columns.filter(heading => heading.leaf);
  const lines = table.rows
    ? rows.flatMap(heading => (heading.leaf ? [{ id: heading.leaf.id, position: heading.position }] : []))
    : [{ id: '', position: 0 }];
  const cells: GridCell[] = [];
  if (table.corner !== undefined) {
    const origin = { row: 0, column: 0, rowSpan: headerRows, columnSpan: labelColumns };
    cells.push({ ...origin, role: 'corner', label: table.corner });
  }
  for (const heading of columns) {
    cells.push({
      row: heading.depth,
      column: labelColumns + heading.position,
      rowSpan: heading.depthSpan,
      columnSpan: heading.positionSpan,
      role: 'columnHeading',
      label: heading.label,
    });
  }
  for (const heading of rows) {
    cells.push({
      row: headerRows + heading.position,
      column: heading.depth,
      rowSpan: heading.positionSpan,
      columnSpan: heading.depthSpan,
      role: 'rowHeading',
      label: heading.label,
    });
  }
  for (const line of lines) {
    for (const heading of columnLeaves) {
      if (!heading.leaf) continue;
      cells.push({
        row: headerRows + line.position,
        column: labelColumns + heading.position,
        rowSpan: 1,
        columnSpan: 1,
        role: 'value',
        cell: cellId(table.id, line.id, heading.leaf.id),
      });
    }
  }
  return {
    table: table.id,
    widths: table.widths,
    rowCount: headerRows + lines.length,
    columnCount: table.widths.length,
    headerRows,
    labelColumns,
    cells,
  };
}
