import type { TableBook } from '../labels/label-book.ts';
import { type LabelHit, type LabelTracker, trackLabels } from '../labels/label-tracker.ts';
import type { SourceBlock, SourcePlace } from '../source.ts';
import { type LineBlock, type Piece, readPieces } from './loose-pieces.ts';
import type { LooseValue } from './row-fit.ts';
import { isValueLike } from './values.ts';

/** A stretch of a line: labels, and the cells behind them up to the next label. */
export interface Segment {
  /** The block it starts in, and all it takes part of. */
  readonly block: number;
  readonly blocks: readonly number[];
  readonly where: SourcePlace;
  /** The words of its line. */
  readonly text: string;
  readonly labels: readonly LabelHit[];
  /** Index of the last cell that is a label; -1 where there is none. */
  readonly labelIndex: number;
  /** Everything behind the labels, blanks included. */
  readonly values: readonly LooseValue[];
  /** Words that are neither label nor figure. */
  readonly unknown: readonly string[];
  /** How many cells the line has; lines of one shape can be compared. */
  readonly width: number;
  /** Whether other rows stand on the same line, so that blanks behind the figures may be anything. */
  readonly amongOthers: boolean;
  /** Labels of rows that had begun but not ended when the line was read. */
  readonly openRows: readonly string[];
  /** Whether the line is laid out by gaps, as a page of a PDF is. */
  readonly laidOut: boolean;
}

interface OpenSegment {
  readonly labels: LabelHit[];
  labelIndex: number;
  values: Piece[];
  readonly unknown: string[];
  readonly words: string[];
}

function emptySegment(): OpenSegment {
  return { labels: [], labelIndex: -1, values: [], unknown: [], words: [] };
}

/** Cuts the lines of a table's stretch of text into labels and figures. */
export function segmentsOf(
  blocks: readonly { readonly index: number; readonly block: SourceBlock }[],
  book: TableBook,
): readonly Segment[] {
  const columns = book.rows.length === 0 ? (book.columnsOf.get('')?.length ?? 0) : 0;
  const reader = { tracker: trackLabels(book), columns, book };
  return blocks.flatMap(({ index, block }, line) =>
    block.kind === 'table'
      ? []
      : segmentsOfLine({ index, block, line, next: blocks[line + 1]?.block }, reader),
  );
}

interface LineInTable {
  /** Index of its block, and which line of the table it is. */
  readonly index: number;
  readonly line: number;
  readonly block: LineBlock;
  /** The block below it. */
  readonly next: SourceBlock | undefined;
}

function segmentsOfLine(
  { index, block, line, next }: LineInTable,
  reader: { readonly tracker: LabelTracker; readonly columns: number; readonly book: TableBook },
): readonly Segment[] {
  const { tracker } = reader;
  const laidOut = block.kind === 'looseRow' ? block.offsets !== undefined : block.indent !== undefined;
  const openRows = tracker.openRows().flatMap(label => label.row ?? []);
  const { pieces, hits } = readPieces(block, laidOut, line, tracker, next);
  // A line cut into as many cells as the single row has columns, none of them a label, is that row.
  const isRow = !laidOut && reader.columns > 0 && pieces.length >= reader.columns && hits.every(hit => !hit);
  const segments = cutSegments(pieces, hits, isRow, laidOut ? undefined : reader.book);
  const shared = { block: index, blocks: [index], where: block.where, openRows, laidOut };
  const rows = segments.filter(segment => segment.labels.some(hit => hit.kind === 'row'));
  return segments.map(({ words, ...segment }) =>
    rows.length < 2
      ? { ...shared, ...segment, text: block.text, width: pieces.length, amongOthers: false }
      : {
          ...shared,
          ...countFromLabel(segment),
          text: words.join(' '),
          width: segment.values.length + 1,
          amongOthers: true,
        },
  );
}

/** Labels and what stands behind them, up to the next label behind a figure. */
function cutSegments(
  pieces: readonly Piece[],
  hits: readonly (readonly LabelHit[] | undefined)[],
  isRow: boolean,
  book: TableBook | undefined,
): readonly OpenSegment[] {
  let current = emptySegment();
  const segments = [current];
  for (const [at, piece] of pieces.entries()) {
    const labels = hits[at];
    if (labels) {
      if (current.values.some(value => value.text !== '') || current.unknown.length > 0) {
        current = emptySegment();
        segments.push(current);
      }
      current.labels.push(...labels);
      current.labelIndex = piece.index;
      current.values = [];
    } else if (book && isWord(piece) && isWholeRow(current, book)) {
      current = { ...emptySegment(), unknown: [piece.text] };
      segments.push(current);
    } else if (isFigure(piece, isRow || current.labels.some(hit => hit.kind === 'row'))) {
      current.values.push(piece);
    } else {
      current.unknown.push(piece.text);
    }
    current.words.push(piece.text);
  }
  return segments;
}

/** Whether the label of a row has as many cells behind it as the row has columns: other words begin something else. */
function isWholeRow({ labels, values }: OpenSegment, book: TableBook): boolean {
  const hit = labels.findLast(each => each.kind === 'row' && each.label.row !== undefined);
  const row = hit?.kind === 'row' ? hit.label.row : undefined;
  const columns = row === undefined ? undefined : book.columnsOf.get(row)?.length;
  return columns !== undefined && values.filter(value => value.text !== '').length === columns;
}

function isWord({ text }: Piece): boolean {
  return /[\u4e00-\u9fff]{2}/.test(text) && !isValueLike(text);
}

/** Behind the label of a row anything is a figure as somebody wrote it; elsewhere it must look like one. */
function isFigure(piece: Piece, inRow: boolean): boolean {
  return inRow || piece.text === '' || isValueLike(piece.text);
}

/** Where several rows stand on one line, cells are counted from each row's label. */
function countFromLabel(segment: Omit<OpenSegment, 'words'>): Omit<OpenSegment, 'words'> {
  return {
    ...segment,
    labelIndex: segment.labelIndex < 0 ? -1 : 0,
    values: segment.values.map((value, at) => ({ ...value, index: at + 1 })),
  };
}
