import type { TableBook } from '../labels/label-book.ts';
import type { LooseRow } from './column-evidence.ts';
import type { Segment } from './loose-lines.ts';

/** What a segment of a table's text was taken for. */
export type LooseReading =
  | { readonly kind: 'row'; readonly row: LooseRow; readonly title: string; readonly misspelt: boolean }
  | { readonly kind: 'labels' }
  | { readonly kind: 'unknown'; readonly segment: Segment }
  /** Figures that belong to no label. */
  | { readonly kind: 'orphan'; readonly segment: Segment };

/** One cell a line: puts figures that stand on lines of their own, one each, together as one row. */
export function joinSingleCells(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const before = joined.at(-1);
    const single = isSingleFigure(segment);
    if (before && single && !before.laidOut && before.labels.length === 0 && before.unknown.length === 0) {
      joined[joined.length - 1] = extend(before, segment);
    } else if (before && single && !before.laidOut && endsWithRow(before)) {
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
interface FoundRow {
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
  let waiting: FoundRow | undefined;
  for (const segment of segments) {
    if (segment.unknown.length > 0) readings.push({ kind: 'unknown', segment });
    if (!hasFigures(segment)) {
      readings.push({ kind: 'labels' });
      // A label alone on its line waits for its figures; one with blank cells behind it is a blank row.
      waiting = segment.values.length === 0 ? rowOf(segment) : undefined;
      continue;
    }
    const row = rowOf(segment) ?? rowOfFigures(segment, waiting, book);
    waiting = undefined;
    readings.push(
      row
        ? { kind: 'row', row: { segment, row: row.id }, title: row.label, misspelt: row.misspelt }
        : { kind: 'orphan', segment },
    );
  }
  return dropUncertain(readings);
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
function dropUncertain(readings: readonly LooseReading[]): readonly LooseReading[] {
  const meaningful = readings.filter(reading => reading.kind !== 'labels');
  const suspect = new Set<LooseReading>();
  meaningful.forEach((reading, index) => {
    const before = meaningful[index - 1];
    if (!before || !isLaidOut(reading) || !isLaidOut(before)) return;
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

function isLaidOut(reading: LooseReading): boolean {
  if (reading.kind === 'labels') return false;
  return reading.kind === 'row' ? reading.row.segment.laidOut : reading.segment.laidOut;
}
