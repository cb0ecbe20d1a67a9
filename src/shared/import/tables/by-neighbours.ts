import type { RowLabel, TableBook } from '../labels/label-book.ts';
import type { LooseReading } from './attach-figures.ts';
import { rowOf } from './attach-figures.ts';
import type { GridRow } from './grid-rows.ts';
import type { Segment } from './loose-lines.ts';
import { isNumber } from './values.ts';

/**
 * The one row of the format that stands between two others; undefined where none or several do. Without a row
 * above or below it is the table's edge.
 */
function rowBetween(
  above: string | undefined,
  below: string | undefined,
  book: TableBook,
): RowLabel | undefined {
  const rows = book.rows.filter(row => row.row !== undefined);
  const from = above === undefined ? 0 : rows.findIndex(row => row.row === above) + 1;
  const to = below === undefined ? rows.length : rows.findIndex(row => row.row === below);
  return to - from === 1 ? rows[from] : undefined;
}

/** Whether figures without a label are as many as the row has columns, so that they may be its own. */
function isWhole(figures: readonly string[], row: string, book: TableBook): boolean {
  return figures.length === book.columnsOf.get(row)?.length && figures.every(isNumber);
}

/**
 * Gives whole rows of figures whose label is lost to the row of the format that belongs there: both neighbours are
 * certain, exactly one row stands between them, and its label is nowhere in the table.
 */
export function placeOrphans(
  readings: readonly LooseReading[],
  segments: readonly Segment[],
  book: TableBook,
): readonly LooseReading[] {
  const labelled = new Set(segments.map(segment => rowOf(segment)?.id));
  return readings.map((reading, at) => {
    if (reading.kind !== 'orphan' || reading.among || !isBare(reading.segment)) return reading;
    const above = readings.slice(0, at).findLast(each => each.kind !== 'labels');
    const below = readings.slice(at + 1).find(each => each.kind !== 'labels');
    if ((above && above.kind !== 'row') || (below && below.kind !== 'row')) return reading;
    const row = rowBetween(above?.row.row, below?.row.row, book);
    const figures = reading.segment.values.map(value => value.text).filter(text => text !== '');
    if (row?.row === undefined || labelled.has(row.row) || !isWhole(figures, row.row, book)) return reading;
    const placed = { segment: reading.segment, row: row.row };
    return { kind: 'row', row: placed, title: row.label, misspelt: false, isByPlace: true };
  });
}

function isBare({ labels, unknown, laidOut }: Segment): boolean {
  return labels.length === 0 && unknown.length === 0 && !laidOut;
}

/** The same for the rows of a grid. */
export function placeUnlabelled(rows: readonly GridRow[], book: TableBook): readonly GridRow[] {
  const labelled = new Set(rows.map(row => row.id));
  return rows.map((row, at): GridRow => {
    if (row.kind !== 'unknown') return row;
    const above = rows.slice(0, at).findLast(isOfFigures);
    const below = rows.slice(at + 1).find(isOfFigures);
    if (above?.kind === 'unknown' || below?.kind === 'unknown') return row;
    const own = rowBetween(above?.id, below?.id, book);
    const filled = row.cells.filter(cell => cell.text.trim() !== '');
    const figures = filled.map(cell => cell.text.trim());
    if (own?.row === undefined || labelled.has(own.row) || !isWhole(figures, own.row, book)) return row;
    const firstColumn = filled[0]?.column ?? 0;
    return { ...row, kind: 'figures', id: own.row, label: own.label, firstColumn, isByPlace: true };
  });
}

function isOfFigures({ kind }: GridRow): boolean {
  return kind === 'figures' || kind === 'unknown';
}
