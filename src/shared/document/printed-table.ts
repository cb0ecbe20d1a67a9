import type { Grid, GridCell } from '../formats/grid.ts';
import type { CellId, TableId } from '../formats/types.ts';
import { printedText, type Values } from '../report/values.ts';
import { cleanLine } from './clean-text.ts';

/** A cell of a printed table, at its origin, with its spans and the text in it. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly role: GridCell['role'];
  /** A label of the format or a figure of the draft; empty for a blank figure. */
  readonly text: string;
  /** The address of a figure. */
  readonly cell?: CellId;
}

/** A table of the report as it is printed; every cell once, in reading order. */
export interface PrintedTable {
  readonly id: TableId;
  /** Column widths of the official template, in twips. */
  readonly widths: readonly number[];
  readonly rowCount: number;
  readonly columnCount: number;
  /** Leading rows that repeat on a new page. */
  readonly headerRows: number;
  readonly labelColumns: number;
  readonly cells: readonly PrintedCell[];
}

/** Puts the values of a draft into a table of its format. */
export function printTable(grid: Grid, values: Values): PrintedTable {
  return {
    id: grid.table,
    widths: grid.widths,
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    headerRows: grid.headerRows,
    labelColumns: grid.labelColumns,
    cells: grid.cells.map(cell => printCell(cell, values)),
  };
}

function printCell(cell: GridCell, values: Values): PrintedCell {
  if (cell.role !== 'value') {
    const { label, ...place } = cell;
    return { ...place, text: label };
  }
  const value = values.get(cell.cell);
  return { ...cell, text: value ? cleanLine(printedText(value)) : '' };
}

/** The cells that start in each row, top down. */
export function cellsByRow(table: PrintedTable): readonly (readonly PrintedCell[])[] {
  return Array.from({ length: table.rowCount }, (_, row) => table.cells.filter(cell => cell.row === row));
}

/** The cells that stand in a row, also those that started above it, from left to right. */
export function cellsInRow(table: PrintedTable, row: number): readonly PrintedCell[] {
  return table.cells
    .filter(cell => cell.row <= row && row < cell.row + cell.rowSpan)
    .toSorted((a, b) => a.column - b.column);
}

/**
 * How many rows at the top hold labels only: the header, for those who hear the table read out. Only some of them
 * repeat on a new page on their own account (`headerRows`); a table that stays on one page never shows it.
 */
export function leadingRows(table: PrintedTable): number {
  return Math.min(...table.cells.filter(cell => cell.role === 'value').map(cell => cell.row));
}

/**
 * Whether a cell's text stands at the left, as in the official template: the note in the corner, heading rows
 * across the table, and row headings where they are nested. Everything else is centred.
 */
export function standsAtLeft(cell: PrintedCell, table: Pick<PrintedTable, 'labelColumns'>): boolean {
  if (cell.role === 'rowHeading') return table.labelColumns > 1;
  return cell.role === 'band' || cell.role === 'corner';
}
