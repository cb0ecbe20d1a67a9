import type { ImportNote, Unrecognised } from '../import-result.ts';
import type { TableBook } from '../labels/label-book.ts';
import { describePlace, type SourceBlock } from '../source.ts';
import { attachFigures, hasFigures, joinSingleCells, type LooseReading, rowOf } from './attach-figures.ts';
import { placeOrphans } from './by-neighbours.ts';
import { type ColumnEvidence, gatherEvidence } from './column-evidence.ts';
import { type Segment, segmentsOf } from './loose-lines.ts';
import { fitRow } from './row-fit.ts';
import { notesOnRow, type Placement, rowTitle, type TableReading } from './table-reading.ts';
import { suitsKind } from './values.ts';

type Lines = readonly { readonly index: number; readonly block: SourceBlock }[];

/**
 * Reads a table from lines of text: a row a line, a cell a line, or a page laid out by spaces. Rows are known by
 * their labels, never by their order.
 */
export function readLooseTable(lines: Lines, book: TableBook): TableReading {
  const segments = joinSingleCells(segmentsOf(lines, book));
  const readings = placeOrphans(attachFigures(segments, book), segments, book);
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
      unrecognised.push(unknownLine(reading, book));
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
    unrecognised: onePerStretch(unrecognised).filter(each => blocks.has(each.block)),
    notes,
    rows: new Set(rows.map(reading => reading.row.row)),
    blocks,
  };
}

/** The first word over columns that the format does not have, e.g. 小计. */
function strangeHeading(segments: readonly Segment[]): string | undefined {
  return segments
    .filter(segment => segment.labels.some(hit => hit.kind === 'heading'))
    .filter(segment => rowOf(segment) === undefined && !hasFigures(segment))
    .flatMap(segment => segment.unknown)
    .find(word => word.length <= 8);
}

type Outcome = Pick<TableReading, 'placements' | 'unrecognised' | 'notes'>;

function placeRow(
  reading: Extract<LooseReading, { kind: 'row' }>,
  evidence: ColumnEvidence,
  book: TableBook,
): Outcome {
  const { row, title, isByPlace, misspelt } = reading;
  const { segment } = row;
  const columns = book.columnsOf.get(row.row) ?? [];
  const indices = evidence.indicesFor(row);
  const fit = fitRow(segment.values, columns.length, indices);
  const place = describePlace(segment.where);
  if (fit.kind === 'blank') return { placements: [], unrecognised: [], notes: [] };
  const doubt = indices ? undefined : evidence.doubt;
  const suits =
    fit.kind === 'unfit' ||
    isAscending(indices?.columns ?? []) ||
    fit.values.every((value, at) => suitsKind(value.text, columns[at]?.cell.kind ?? 'count'));
  if (fit.kind === 'unfit' || doubt !== undefined || !suits) {
    const count =
      fit.kind === 'unfit'
        ? `有 ${fit.count} 个数，应为 ${columns.length} 个`
        : (doubt ?? '的数与表头对不上：件数一栏里有小数');
    const reason = `${place}${rowTitle(title)}${count}，未填入`;
    return { placements: [], unrecognised: [unfitRow(segment, row.row, reason, book)], notes: [] };
  }
  const placements = fit.values.flatMap((value, index): readonly Placement[] => {
    const column = columns[index];
    if (!column) return [];
    const { block, where } = segment;
    const unit = column.cell.kind === 'amount' && evidence.inYuan(row) ? ({ unit: '元' } as const) : {};
    return [{ cell: column.cell, text: value.text, block, where, row: 0, column: value.index, ...unit }];
  });
  const { where } = segment;
  const notes = notesOnRow({ where, label: title, surplus: fit.surplus, isByPlace, misspelt });
  return { placements, unrecognised: [], notes };
}

/** Whether the columns stand in the order of the format. */
function isAscending(columns: readonly number[]): boolean {
  return columns.every((column, at) => column > (columns[at - 1] ?? -1));
}

function unfitRow(segment: Segment, row: string, reason: string, book: TableBook): Unrecognised {
  return {
    block: segment.block,
    where: segment.where,
    text: segment.text,
    reason,
    row: { table: book.table, row, values: withoutEdges(segment.values.map(value => value.text)) },
  };
}

/** Figures without the blanks around them, which fill up loose rows. */
function withoutEdges(values: readonly string[]): readonly string[] {
  const first = values.findIndex(value => value !== '');
  return first < 0 ? [] : values.slice(first, values.findLastIndex(value => value !== '') + 1);
}

function unknownLine(
  reading: Extract<LooseReading, { kind: 'unknown' | 'orphan' }>,
  book: TableBook,
): Unrecognised {
  const { kind, segment } = reading;
  const place = describePlace(segment.where);
  const among = reading.kind === 'orphan' ? (reading.among ?? []) : [];
  const last = among.at(-1);
  if (last) {
    const names = among.map(row => `『${row.label}』`).join('');
    const reason = `${place}的数前面有 ${among.length} 个栏目${names}，看不出属于哪一行，未填入`;
    return unfitRow(segment, last.id, reason, book);
  }
  const reason =
    kind === 'orphan'
      ? `${place}的数看不出属于哪一行，未填入`
      : `${place}的“${segment.unknown.join(' ')}”不是这张表的栏目，未填入`;
  return { block: segment.block, where: segment.where, text: segment.text, reason };
}

/** One report for a stretch of words: that of its row, where it has one. */
function onePerStretch(unrecognised: readonly Unrecognised[]): readonly Unrecognised[] {
  const byStretch = new Map<string, Unrecognised>();
  for (const each of unrecognised) {
    const key = `${each.block}/${each.text}`;
    const known = byStretch.get(key);
    if (!known || (each.row && !known.row)) byStretch.set(key, each);
  }
  return [...byStretch.values()];
}
