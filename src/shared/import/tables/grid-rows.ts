import { tornKey, wholeKey, withoutRemarks } from '../../formats/label-key.ts';
import type { TableBook } from '../labels/label-book.ts';
import { type LabelHit, type LabelTracker, trackLabels } from '../labels/label-tracker.ts';
import type { SourceCell, SourceTable } from '../source.ts';
import { isNumber, isValueLike } from './values.ts';

/** A row of a grid, as far as one table of the format knows it. */
export interface GridRow {
  readonly row: number;
  /** The cells that start in it. */
  readonly cells: readonly SourceCell[];
  readonly kind: 'heading' | 'figures' | 'labels' | 'blank' | 'unknown';
  /** For figures: the row's id; '' where the table has no row labels. */
  readonly id: string;
  readonly label: string;
  readonly misspelt: boolean;
  /** For figures: the first grid column behind the labels. */
  readonly firstColumn: number;
  /** Its label is lost; the rows above and below tell which it is. */
  readonly isByPlace?: true;
}

/** The cells of a row of figures behind its labels. */
export function figuresOf({ cells, firstColumn }: GridRow): readonly SourceCell[] {
  return cells.filter(cell => cell.column >= firstColumn);
}

/** The rows of a grid between two of its rows (end exclusive), read against one table of the format. */
export function gridRows(table: SourceTable, from: number, to: number, book: TableBook): readonly GridRow[] {
  const tracker = trackLabels(book);
  const byRow = new Map<number, SourceCell[]>();
  for (const cell of table.cells) {
    const row = byRow.get(cell.row) ?? [];
    row.push(cell);
    byRow.set(cell.row, row);
  }
  return Array.from({ length: to - from }, (_, offset) =>
    readRow(from + offset, byRow.get(from + offset) ?? [], tracker, book),
  );
}

function readRow(row: number, cells: readonly SourceCell[], tracker: LabelTracker, book: TableBook): GridRow {
  const plain = { row, cells, id: '', label: '', misspelt: false, firstColumn: 0 };
  const filled = cells.filter(cell => cell.text.trim() !== '');
  if (filled.length === 0) return { ...plain, kind: 'blank' };
  if (isHeadingRow(filled, book)) return { ...plain, kind: 'heading' };
  const hits: { readonly hit: LabelHit; readonly cell: SourceCell }[] = [];
  for (const [index, cell] of filled.entries()) {
    const next = filled[index + 1];
    const beforeFigures = next !== undefined && isValueLike(next.text);
    const found = isNumber(cell.text)
      ? undefined
      : tracker.read(cell.text, { line: row, x: cell.column, beforeFigures });
    // A number before the labels counts the rows; behind them the figures begin.
    if (!found && isNumber(cell.text) && hits.length === 0) continue;
    if (!found) break;
    hits.push(...found.map(hit => ({ hit, cell })));
  }
  const own = hits.findLast(({ hit }) => hit.kind === 'row' && hit.label.row !== undefined);
  if (own?.hit.kind === 'row') {
    const { label, misspelt } = own.hit;
    const firstColumn = own.cell.column + own.cell.columnSpan;
    return { ...plain, kind: 'figures', id: label.row ?? '', label: label.label, misspelt, firstColumn };
  }
  // The single row of figures of a table without row labels, whatever was written in it.
  const columns = book.rows.length === 0 ? (book.columnsOf.get('')?.length ?? 0) : 0;
  if (columns > 0 && hits.length === 0 && cells.length >= columns) return { ...plain, kind: 'figures' };
  if (hits.length > 0 && new Set(hits.map(({ cell }) => cell)).size === filled.length) {
    return { ...plain, kind: 'labels' };
  }
  return { ...plain, kind: 'unknown' };
}

/** A row of column labels: nothing but words of headings, or at least two of them and no figure. */
function isHeadingRow(filled: readonly SourceCell[], book: TableBook): boolean {
  if (filled.some(cell => isNumber(cell.text))) return false;
  if (filled.some(cell => book.rowKeys.has(wholeKey(cell.text)))) return false;
  const known = filled.filter(cell => book.headingSet.has(wholeKey(cell.text)));
  if (known.length >= 2) return true;
  if (known.length === 1 && filled.length === 1) return (known[0]?.column ?? 0) === 0 || !book.rows.length;
  // A torn heading goes on in the next row: all its cells are pieces of headings.
  return filled.length >= 2 && filled.every(cell => isPieceOfHeading(cell.text, book));
}

function isPieceOfHeading(words: string, book: TableBook): boolean {
  const key = tornKey(withoutRemarks(words));
  return key.length >= 2 && book.headings.some(heading => heading.includes(key));
}
