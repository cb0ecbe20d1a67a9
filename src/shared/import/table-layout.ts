import { limits, tooLarge } from './limits.ts';
import type { SourceCell } from './source.ts';

/** A cell as a file writes it, before its place in the grid is known. */
export interface RawCell {
  readonly text: string;
  readonly columnSpan: number;
  /** HTML: how many rows it covers; 0 for all that follow. Word files use `merge`. */
  readonly rowSpan: number;
  /** Word: belongs to the cell above it (vMerge), or to the one on its left (hMerge). */
  readonly merge?: 'above' | 'left';
  readonly marks?: readonly number[];
}

/** A row as a file writes it. */
export interface RawRow {
  /** Empty grid columns before its first cell (gridBefore). */
  readonly before: number;
  readonly cells: readonly RawCell[];
}

/** A table with every cell at its place. */
export interface LaidOutTable {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly SourceCell[];
}

type Placed = { -readonly [Key in keyof SourceCell]: SourceCell[Key] };

/**
 * Puts the cells of a table at their places: HTML cells move right past what hangs down from above, Word's
 * merged cells lengthen the one they belong to. Words in a merged cell are
 * appended to it.
 * @throws ImportError where the table has more columns than any report could.
 */
export function layOutRows(rows: readonly RawRow[]): LaidOutTable {
  const cells: Placed[] = [];
  /** For every column: the cell last placed there, the row below its span, and the row down to which HTML hangs it. */
  const above: { cell: Placed; until: number; hangsUntil: number }[] = [];
  let columns = 0;
  rows.forEach((row, rowIndex) => {
    let column = row.before;
    let left: Placed | undefined;
    for (const raw of row.cells) {
      while ((above[column]?.hangsUntil ?? 0) > rowIndex) column += 1;
      const columnSpan = Math.max(1, raw.columnSpan);
      if (column + columnSpan > limits.columns) throw tooLarge('里有一个过宽的表格');
      const over = above[column];
      if (raw.merge === 'above' && over?.until === rowIndex && over.cell.column === column) {
        over.cell.rowSpan += 1;
        takeIn(over.cell, raw);
        over.until = rowIndex + 1;
      } else if (raw.merge === 'left' && left) {
        left.columnSpan += columnSpan;
        takeIn(left, raw);
      } else {
        const rowSpan = raw.rowSpan === 0 ? rows.length : raw.rowSpan;
        left = {
          row: rowIndex,
          column,
          rowSpan: Math.max(1, Math.min(rowSpan, rows.length - rowIndex)),
          columnSpan,
          text: raw.text,
          ...(raw.marks ? { marks: raw.marks } : {}),
        };
        cells.push(left);
        const until = rowIndex + left.rowSpan;
        const place = { cell: left, until, hangsUntil: left.rowSpan > 1 ? until : 0 };
        for (let at = column; at < column + columnSpan; at += 1) above[at] = place;
      }
      column += columnSpan;
      columns = Math.max(columns, column);
    }
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { rows: rows.length, columns, cells };
}

/** A table without some of its columns; a merged cell that reaches over one is narrower by it. */
export function withoutColumns(table: LaidOutTable, hidden: ReadonlySet<number>): LaidOutTable {
  if (hidden.size === 0) return table;
  const shownBefore = (column: number): number => {
    let count = 0;
    for (let at = 0; at < column; at += 1) count += hidden.has(at) ? 0 : 1;
    return count;
  };
  const cells = table.cells.flatMap(cell => {
    const column = shownBefore(cell.column);
    const columnSpan = shownBefore(cell.column + cell.columnSpan) - column;
    return columnSpan > 0 ? [{ ...cell, column, columnSpan }] : [];
  });
  return { ...table, columns: shownBefore(table.columns), cells };
}

/** What stands in a merged cell becomes part of the one it belongs to. */
function takeIn(cell: Placed, { text, marks }: RawCell): void {
  cell.text = joinTexts(cell.text, text);
  if (marks) cell.marks = [...(cell.marks ?? []), ...marks];
}

function joinTexts(a: string, b: string): string {
  return a === '' || b === '' ? a + b : `${a}\n${b}`;
}
