import type { ImportNote, Unrecognised } from '../import-result.ts';
import type { TableBook } from '../labels/label-book.ts';
import { describePlace, type SourceBlock } from '../source.ts';
import { type ColumnEvidence, gatherEvidence, type LooseRow } from './column-evidence.ts';
import { type Segment, segmentsOf } from './loose-lines.ts';
import { fitRow, type RowFit } from './row-fit.ts';
import { type Placement, rowTitle, type TableReading } from './table-reading.ts';

type Lines = readonly { readonly index: number; readonly block: SourceBlock }[];

/** What a segment of a table's text was taken for. */
type Reading =
  | { readonly kind: 'row'; readonly row: LooseRow; readonly title: string; readonly misspelt: boolean }
  | { readonly kind: 'labels' }
  | { readonly kind: 'unknown'; readonly segment: Segment }
  /** Figures that belong to no label. */
  | { readonly kind: 'orphan'; readonly segment: Segment };

/**
 * Reads a table from lines of text: a row a line, a cell a line, or a page laid out by spaces. Rows are known by
 * their labels, never by their order.
 */
export function readLooseTable(lines: Lines, book: TableBook): TableReading {
  const segments = joinSingleCells(segmentsOf(lines, book));
  const readings = dropUncertain(attach(segments, book));
  const rows = readings.flatMap(reading => (reading.kind === 'row' ? [reading] : []));
  const evidence = gatherEvidence(
    rows.map(reading => reading.row),
    lines,
    book,
    strangeHeading(segments),
  );
  const placements: Placement[] = [];
  const unrecognised: Unrecognised[] = [];
  const notes: ImportNote[] = [];
  for (const reading of readings) {
    if (reading.kind === 'unknown' || reading.kind === 'orphan') {
      unrecognised.push(unknownLine(reading));
    } else if (reading.kind === 'row') {
      const outcome = placeRow(reading, evidence, book);
      placements.push(...outcome.placements);
      unrecognised.push(...outcome.unrecognised);
      notes.push(...outcome.notes);
    }
  }
  const blocks = new Set(
    segments.flatMap(segment => (segment.labels.length > 0 || hasFigures(segment) ? segment.blocks : [])),
  );
  return {
    table: book.table,
    placements,
    // Lines with neither label nor figure are no part of the table; whoever reads the words takes them.
    unrecognised: onePerRow(unrecognised).filter(each => blocks.has(each.block)),
    notes,
    rows: new Set(rows.map(reading => reading.row.row)),
    blocks,
  };
}

/** One cell a line: figures on lines of their own, one each, are one row. */
function joinSingleCells(segments: readonly Segment[]): readonly Segment[] {
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

function rowOf(
  segment: Segment,
): { readonly id: string; readonly label: string; readonly misspelt: boolean } | undefined {
  const hit = segment.labels.findLast(each => each.kind === 'row' && each.label.row !== undefined);
  if (hit?.kind !== 'row' || hit.label.row === undefined) return undefined;
  return { id: hit.label.row, label: hit.label.label, misspelt: hit.misspelt };
}

function hasFigures(segment: Segment): boolean {
  return segment.values.some(value => value.text !== '');
}

/** Gives every stretch of figures to the label it stands with. */
function attach(segments: readonly Segment[], book: TableBook): readonly Reading[] {
  const readings: Reading[] = [];
  let waiting: ReturnType<typeof rowOf>;
  const labelOf = new Map(
    book.rows.flatMap(row => (row.row === undefined ? [] : [[row.row, row.label] as const])),
  );
  for (const segment of segments) {
    const own = rowOf(segment);
    const figures = hasFigures(segment);
    if (segment.unknown.length > 0) readings.push({ kind: 'unknown', segment });
    if (!figures) {
      if (own) waiting = own;
      readings.push({ kind: 'labels' });
      continue;
    }
    const open = segment.openRows.at(-1);
    const torn =
      segment.laidOut && open !== undefined
        ? { id: open, label: labelOf.get(open) ?? '', misspelt: false }
        : undefined;
    const above = segment.laidOut || segment.labels.length > 0 ? undefined : waiting;
    const single = book.rows.length === 0 ? { id: '', label: '', misspelt: false } : undefined;
    const row = own ?? torn ?? above ?? single;
    waiting = undefined;
    readings.push(
      row
        ? { kind: 'row', row: { segment, row: row.id }, title: row.label, misspelt: row.misspelt }
        : { kind: 'orphan', segment },
    );
  }
  return readings;
}

/**
 * On a laid-out page a figure too long for its cell goes on in the next line. A row with loose figures before or
 * behind it, or with figures on two lines, is therefore not taken.
 */
function dropUncertain(readings: readonly Reading[]): readonly Reading[] {
  const meaningful = readings.filter(reading => reading.kind !== 'labels');
  const suspect = new Set<Reading>();
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

function isLaidOut(reading: Reading): boolean {
  if (reading.kind === 'labels') return false;
  return reading.kind === 'row' ? reading.row.segment.laidOut : reading.segment.laidOut;
}

/** The first word over columns that the format does not have, e.g. 小计. */
function strangeHeading(segments: readonly Segment[]): string | undefined {
  return segments
    .filter(segment => segment.labels.some(hit => hit.kind === 'heading') && rowOf(segment) === undefined)
    .flatMap(segment => segment.unknown)
    .find(word => word.length <= 8);
}

type Outcome = Pick<TableReading, 'placements' | 'unrecognised' | 'notes'>;

function placeRow(
  reading: Extract<Reading, { kind: 'row' }>,
  evidence: ColumnEvidence,
  book: TableBook,
): Outcome {
  const { row, title } = reading;
  const { segment } = row;
  const columns = book.columnsOf.get(row.row) ?? [];
  const indices = evidence.indicesFor(row);
  const fit = fitRow(segment.values, columns.length, indices);
  const place = describePlace(segment.where);
  if (fit.kind === 'blank') return { placements: [], unrecognised: [], notes: [] };
  const doubt = indices ? undefined : evidence.doubt;
  if (fit.kind === 'unfit' || doubt !== undefined) {
    const count = fit.kind === 'unfit' ? `有 ${fit.count} 个数，应为 ${columns.length} 个` : doubt;
    const reason = `${place}${rowTitle(title)}${count}，未填入`;
    return { placements: [], unrecognised: [unfitRow(segment, row.row, reason, book)], notes: [] };
  }
  const placements = fit.values.flatMap((value, index): readonly Placement[] => {
    const column = columns[index];
    if (!column) return [];
    const { block, where } = segment;
    return [{ cell: column.cell, text: value.text, block, where, row: 0, column: value.index }];
  });
  return { placements, unrecognised: [], notes: notesOn(reading, fit, place) };
}

function notesOn(
  { row, title, misspelt }: Extract<Reading, { kind: 'row' }>,
  fit: Extract<RowFit, { kind: 'fits' }>,
  place: string,
): readonly ImportNote[] {
  const { where } = row.segment;
  const notes: ImportNote[] = [];
  if (fit.surplus) {
    notes.push({ kind: 'surplus', where, message: `${place}${rowTitle(title)}末尾多一个 0，已略去。` });
  }
  if (misspelt) {
    notes.push({
      kind: 'label',
      where,
      message: `${place}的栏目写法与官方格式略有不同，按『${title}』填入，请核对。`,
    });
  }
  return notes;
}

function unfitRow(segment: Segment, row: string, reason: string, book: TableBook): Unrecognised {
  return {
    block: segment.block,
    where: segment.where,
    text: segment.text,
    reason,
    row: { table: book.table, row, values: segment.values.map(value => value.text) },
  };
}

function unknownLine({ kind, segment }: Extract<Reading, { kind: 'unknown' | 'orphan' }>): Unrecognised {
  const place = describePlace(segment.where);
  const reason =
    kind === 'orphan'
      ? `${place}的数看不出属于哪一行，未填入`
      : `${place}的“${segment.unknown.join(' ')}”不是这张表的栏目，未填入`;
  return { block: segment.block, where: segment.where, text: segment.text, reason };
}

/** One report for a row or an unknown line, however many of its parts were not understood. */
function onePerRow(unrecognised: readonly Unrecognised[]): readonly Unrecognised[] {
  const rowsOf = new Set(unrecognised.flatMap(each => (each.row ? [each.block] : [])));
  const seen = new Set<string>();
  return unrecognised.filter(each => {
    const key = `${each.block}/${each.row?.row ?? ''}/${each.text}`;
    if (seen.has(key) || (!each.row && rowsOf.has(each.block))) return false;
    seen.add(key);
    return true;
  });
}
