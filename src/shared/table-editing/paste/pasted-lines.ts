import type { Format } from '../../formats/compile.ts';
import { wholeKey } from '../../formats/label-key.ts';
import type { TableBook } from '../../import/labels/label-book.ts';
import type { SourceCell, SourceTable } from '../../import/source.ts';
import { type GridHead, gridHead } from '../../import/tables/grid-head.ts';
import { type GridRow, gridRows } from '../../import/tables/grid-rows.ts';
import { isValueLike } from '../../import/tables/values.ts';
import { cellsOfTable } from '../lattice.ts';

/** A row of figures of a pasted table, with what its label and the headings above it say. */
export interface PastedLine {
  /** Rows below the first line. */
  readonly down: number;
  /** The row that its label names; undefined where it has no label the table knows. */
  readonly row: string | undefined;
  /** That row's official label. */
  readonly label: string;
  /** Whether its label is written differently enough from the official one to mention. */
  readonly misspelt: boolean;
  /** Words before the figures that are no label of the table. */
  readonly strange: readonly string[];
  /** The cells behind the labels. */
  readonly values: readonly SourceCell[];
  /** The first grid column behind the labels. */
  readonly firstColumn: number;
  readonly head: GridHead | undefined;
}

/** What rows of a pasted table hold, read by the labels of one table. */
export interface PastedRows {
  readonly lines: readonly PastedLine[];
  /** Words of rows without figures that are no label of the table: above the first line, and below it. */
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** Reads the rows of a table between two of them (end exclusive) by one table's labels. */
export function pastedRows(
  table: SourceTable,
  { from, to }: { readonly from: number; readonly to: number },
  book: TableBook,
  format: Format,
): PastedRows {
  const shorts = shortNames(format, book);
  const lines: PastedLine[] = [];
  const words = { above: [] as string[], below: [] as string[] };
  let head: GridHead | undefined;
  let headings: (readonly SourceCell[])[] = [];
  let first: number | undefined;
  for (const row of gridRows(table, from, to, book)) {
    const line = lineOf(row, shorts);
    if (isHeading(row, book)) headings.push(row.cells);
    else if (!line && row.kind !== 'labels')
      words[first === undefined ? 'above' : 'below'].push(...wordsOf(row.cells));
    if (!line) continue;
    if (headings.length > 0) head = gridHead(headings, table.columns, book);
    headings = [];
    first ??= row.row;
    lines.push({ ...line, down: row.row - first, head });
  }
  return { lines, ...words };
}

function wordsOf(cells: readonly SourceCell[]): readonly string[] {
  return cells.map(cell => cell.text.replace(/\s+/g, ' ').trim()).filter(text => text !== '');
}

function isHeading(row: GridRow, book: TableBook): boolean {
  if (row.kind === 'heading') return true;
  const words = row.cells.filter(cell => cell.text.trim() !== '');
  return (
    row.kind !== 'figures' &&
    words.length > 0 &&
    words.every(cell => book.headingSet.has(wholeKey(cell.text)))
  );
}

function lineOf(
  row: GridRow,
  shorts: ReadonlyMap<string, string>,
): Omit<PastedLine, 'down' | 'head'> | undefined {
  if (row.kind === 'figures') {
    const { id, label, firstColumn } = row;
    const values = row.cells.filter(cell => cell.column >= firstColumn);
    const named = calledShort(
      row.cells.filter(cell => cell.column < firstColumn),
      shorts,
    );
    // The short name that the format declares for the row is no slip for its label.
    const misspelt = row.misspelt && named !== id;
    return { row: id, label, misspelt, strange: [], values, firstColumn };
  }
  const at = row.cells.findIndex(cell => isValueLike(cell.text));
  if (at < 0) return undefined;
  const before = row.cells.slice(0, at).filter(cell => cell.text.trim() !== '');
  // Blank cells before the first figure are figures that are not there, unless a label stands before them.
  const lastLabel = before.at(-1);
  const firstColumn = lastLabel ? lastLabel.column + lastLabel.columnSpan : 0;
  const named = calledShort(before, shorts);
  return {
    row: named,
    label: '',
    misspelt: false,
    strange: named === undefined ? wordsOf(before) : [],
    values: row.cells.filter(cell => cell.column >= firstColumn),
    firstColumn,
  };
}

/** The row that one of the cells calls by its short name. */
function calledShort(cells: readonly SourceCell[], shorts: ReadonlyMap<string, string>): string | undefined {
  return cells.flatMap(cell => shorts.get(wholeKey(cell.text)) ?? [])[0];
}

/** What a sentence calls each row, where only one is called so: 本年新收, 结转下年. */
function shortNames(format: Format, book: TableBook): ReadonlyMap<string, string> {
  const rows = new Map<string, string | undefined>();
  for (const { row, rowShort } of cellsOfTable(format, book.table)) {
    const key = wholeKey(rowShort);
    rows.set(key, rows.has(key) && rows.get(key) !== row ? undefined : row);
  }
  return new Map([...rows].flatMap(([key, row]) => (row && key !== '' ? [[key, row] as const] : [])));
}
