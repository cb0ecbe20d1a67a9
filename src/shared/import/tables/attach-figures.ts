import type { TableBook } from '../labels/label-book.ts';
import type { LooseRow } from './column-evidence.ts';
import type { Segment } from './loose-lines.ts';
import { isNumber } from './values.ts';

/** What a segment of a table's text was taken for. */
export type LooseReading =
  | {
      readonly kind: 'row';
      readonly row: LooseRow;
      readonly title: string;
      readonly misspelt: boolean;
      /** Its label is lost; the rows above and below tell which it is. */
      readonly isByPlace?: true;
    }
  | { readonly kind: 'labels' }
  | { readonly kind: 'unknown'; readonly segment: Segment }
  /** Figures that belong to no label; `among`: the labels above them, of which any may be theirs. */
  | { readonly kind: 'orphan'; readonly segment: Segment; readonly among?: readonly FoundRow[] };

/** One cell a line: puts figures that stand on lines of their own, one each, together as one row. */
export function joinSingleCells(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const before = joined.at(-1);
    const single = isSingleFigure(segment);
    if (before && single && !before.laidOut && before.labels.length === 0 && before.unknown.length === 0) {
      joined[joined.length - 1] = extend(before, segment);
    } else if (before && single && !before.laidOut && endsWithRow(before) && !waitsWith(joined)) {
      joined[joined.length - 1] = extend(before, segment);
    } else {
      joined.push(segment);
    }
  }
  return joined;
}

function isSingleFigure(segment: Segment): boolean {
  return (
    !segment.laidOut && segment.width === 1 && segment.labels.length === 0 && segment.values.length === 1
  );
}

function endsWithRow(segment: Segment): boolean {
  return segment.width === segment.values.length + 1 && rowOf(segment) !== undefined;
}

/** Whether the row at the end has no figure yet and another above it waits too: whose figures follow is not known. */
function waitsWith(joined: readonly Segment[]): boolean {
  const last = joined.at(-1);
  if (!last || hasFigures(last)) return false;
  const above = joined.slice(0, -1).findLast(each => rowOf(each) !== undefined || !isOnlyGroup(each));
  const row = above && rowOf(above);
  return above !== undefined && row !== undefined && above.values.length === 0 && row.id !== rowOf(last)?.id;
}

/** Whether a segment is nothing but a label over several rows. */
function isOnlyGroup({ labels, values, unknown }: Segment): boolean {
  return (
    labels.length > 0 &&
    labels.every(hit => hit.kind === 'row') &&
    values.length === 0 &&
    unknown.length === 0
  );
}

function extend(before: Segment, segment: Segment): Segment {
  const [value] = segment.values;
  if (!value) return before;
  const index = (before.values.at(-1)?.index ?? before.labelIndex) + 1;
  return {
    ...before,
    text: `${before.text}\n${segment.text}`,
    blocks: [...before.blocks, ...segment.blocks],
    values: [...before.values, { text: value.text, index }],
    width: before.width + 1,
  };
}

/** A row of the format as its label was found. */
export interface FoundRow {
  /** '' for the single row of a table without row labels. */
  readonly id: string;
  readonly label: string;
  readonly misspelt: boolean;
}

/** The row whose label stands in a segment, the last one where there are several. */
export function rowOf(segment: Segment): FoundRow | undefined {
  const hit = segment.labels.findLast(each => each.kind === 'row' && each.label.row !== undefined);
  if (hit?.kind !== 'row' || hit.label.row === undefined) return undefined;
  return { id: hit.label.row, label: hit.label.label, misspelt: hit.misspelt };
}

/** Whether anything is written behind the labels. */
export function hasFigures(segment: Segment): boolean {
  return segment.values.some(value => value.text !== '');
}

/** Gives every stretch of figures to the label it stands with, where that is beyond doubt. */
export function attachFigures(segments: readonly Segment[], book: TableBook): readonly LooseReading[] {
  const readings: LooseReading[] = [];
  let waiting: readonly FoundRow[] = [];
  for (const [at, segment] of segments.entries()) {
    if (segment.unknown.length > 0) readings.push({ kind: 'unknown', segment });
    if (!hasFigures(segment)) {
      readings.push({ kind: 'labels' });
      waiting = waitingAfter(segment, waiting);
      continue;
    }
    const own = rowOf(segment);
    // As many rows of figures as labels wait for them are theirs, in order; otherwise nobody's.
    const isBare = own === undefined && !segment.laidOut;
    if (isBare && waiting.length > 1 && waiting.length !== bareRows(segments, at)) {
      readings.push({ kind: 'orphan', segment, among: waiting });
      waiting = [];
      continue;
    }
    const row = own ?? rowOfFigures(segment, waiting[0], book);
    waiting = own === undefined ? waiting.slice(1) : [];
    readings.push(
      row
        ? { kind: 'row', row: { segment, row: row.id }, title: row.label, misspelt: row.misspelt }
        : { kind: 'orphan', segment },
    );
  }
  return dropUncertain(readings, book);
}

/**
 * The labels that wait for figures behind a segment without any. A label alone on its line waits; one with blank
 * cells behind it is a blank row; one over several rows changes nothing; other words end the waiting.
 */
function waitingAfter(segment: Segment, waiting: readonly FoundRow[]): readonly FoundRow[] {
  if (segment.values.length > 0) return [];
  const row = rowOf(segment);
  if (row) return [...waiting.filter(each => each.id !== row.id), row];
  return isOnlyGroup(segment) ? waiting : [];
}

/** How many rows of figures without a label follow each other from here on. */
function bareRows(segments: readonly Segment[], from: number): number {
  const end = segments.findIndex((each, at) => at >= from && !(hasFigures(each) && each.labels.length === 0));
  return (end < 0 ? segments.length : end) - from;
}

/** The row of figures that have no label on their line. */
function rowOfFigures(
  segment: Segment,
  waiting: FoundRow | undefined,
  book: TableBook,
): FoundRow | undefined {
  if (book.rows.length === 0) return { id: '', label: '', misspelt: false };
  // On a laid-out page figures stand at half the height of a label that is torn over several lines.
  if (!segment.laidOut) return segment.labels.length > 0 ? undefined : waiting;
  const open = book.rows.find(row => row.row !== undefined && row.row === segment.openRows.at(-1));
  return open?.row === undefined ? undefined : { id: open.row, label: open.label, misspelt: false };
}

/**
 * On a laid-out page a figure too long for its cell goes on in the next line. A row with loose figures before or
 * behind it, or with figures on two lines, is therefore not taken.
 */
function dropUncertain(readings: readonly LooseReading[], book: TableBook): readonly LooseReading[] {
  const meaningful = readings.filter(reading => reading.kind !== 'labels');
  const suspect = new Set<LooseReading>();
  meaningful.forEach((reading, index) => {
    const before = meaningful[index - 1];
    if (!before || !isLaidOut(reading) || !isLaidOut(before)) return;
    if (isWholeRow(reading, book) && isWholeRow(before, book)) return;
    const sameRow = reading.kind === 'row' && before.kind === 'row' && reading.row.row === before.row.row;
    if (reading.kind === 'orphan' || before.kind === 'orphan' || sameRow) {
      suspect.add(reading);
      suspect.add(before);
    }
  });
  return readings.map(reading =>
    reading.kind === 'row' && suspect.has(reading)
      ? { kind: 'orphan', segment: reading.row.segment }
      : reading,
  );
}

/** Whether words and as many figures as the table has columns stand on one line: no figure of it goes on below. */
function isWholeRow(reading: LooseReading, book: TableBook): boolean {
  if (reading.kind === 'labels') return false;
  const segment = reading.kind === 'row' ? reading.row.segment : reading.segment;
  const filled = segment.values.filter(value => value.text !== '');
  const most = Math.max(...[...book.columnsOf.values()].map(columns => columns.length));
  const columns = reading.kind === 'row' ? (book.columnsOf.get(reading.row.row)?.length ?? 0) : most;
  const named = segment.unknown.length > 0 || segment.labels.some(hit => hit.kind === 'row');
  return named && filled.length === columns && filled.every(value => isNumber(value.text));
}

function isLaidOut(reading: LooseReading): boolean {
  if (reading.kind === 'labels') return false;
  return reading.kind === 'row' ? reading.row.segment.laidOut : reading.segment.laidOut;
}
