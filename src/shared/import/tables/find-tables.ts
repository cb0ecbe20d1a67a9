import type { Format } from '../../formats/compile.ts';
import { wholeKey } from '../../formats/label-key.ts';
import { labelBooks, type TableBook } from '../labels/label-book.ts';
import type { SourceBlock } from '../source.ts';
import type { FoundHeading } from '../words/find-sections.ts';
import { findSignature } from '../words/find-signature.ts';
import { readGrids } from './grid-table.ts';
import { readGroupedLines } from './grouped-lines.ts';
import { readLooseTable } from './loose-table.ts';
import type { TableReading } from './table-reading.ts';
import { isValueLike } from './values.ts';

/** The format's tables, as far as the source has them. */
export interface FoundTables {
  readonly readings: readonly TableReading[];
  /** Blocks that belong to them. */
  readonly blocks: ReadonlySet<number>;
}

interface Line {
  readonly index: number;
  readonly block: SourceBlock;
}

/**
 * Finds every table of the format: real tables wherever they stand, by their labels; tables written as text
 * below their section's heading, or, without a heading, where several lines in a row are of that table.
 */
export function findTables(
  source: readonly SourceBlock[],
  format: Format,
  headings: readonly FoundHeading[],
): FoundTables {
  const books = labelBooks(format);
  const grids = readGrids(source, books);
  let readings: readonly TableReading[] = grids;
  for (const book of books) {
    const own = grids.filter(reading => reading.table === book.table);
    const below = linesBelow(book, books, source, headings);
    const grouped = own.some(isFilled) || !below ? undefined : readGroupedLines(below, book);
    if (grouped) readings = [...readings.filter(reading => reading.table !== book.table), grouped];
    if (grouped || own.length > 0) continue;
    const reading = readLooseTable(below ?? linesLike(book, source, headings), book);
    if (reading.blocks.size > 0) readings = [...readings, reading];
  }
  return { readings, blocks: new Set(readings.flatMap(reading => [...reading.blocks])) };
}

function isFilled({ placements }: TableReading): boolean {
  return placements.length > 0;
}

/**
 * The lines between a table's heading and the next, up to where another table begins whose own heading is not
 * there; undefined where its heading is not there.
 */
function linesBelow(
  book: TableBook,
  books: readonly TableBook[],
  source: readonly SourceBlock[],
  headings: readonly FoundHeading[],
): readonly Line[] | undefined {
  const at = headings.findIndex(heading => heading.section.id === book.table);
  const heading = headings[at];
  if (!heading) return undefined;
  const end = headings[at + 1]?.block ?? beforeSignature(source);
  const lines = source
    .slice(heading.block + 1, end)
    .map((block, offset) => ({ index: heading.block + 1 + offset, block }));
  const others = books
    .filter(other => !headings.some(each => each.section.id === other.table))
    .map(({ printedKeys }) => printedKeys);
  const own = book.printedKeys;
  const next = lines.findIndex(
    ({ block }) =>
      block.kind !== 'table' && !isLineOf(block, own) && others.some(keys => isLineOf(block, keys)),
  );
  return next < 0 ? lines : lines.slice(0, next);
}

/** Where the signature begins whose date would pass for a figure of a table that comes last. */
function beforeSignature(source: readonly SourceBlock[]): number {
  const from = source.findLastIndex(({ kind }) => kind !== 'paragraph') + 1;
  const lines = source.slice(from).flatMap(block => (block.kind === 'paragraph' ? [block] : []));
  return source.length - (findSignature(lines, undefined)?.paragraphs ?? 0);
}

/** How many other lines may stand between two lines of a table without a heading. */
const widestGap = 2;

/** No cell with a label is longer. */
const longestLabel = 60;

/** Fewer lines than this are no table. */
const fewestLines = 3;

/** The longest stretch of lines of which every few are made of nothing but this table's labels and figures. */
function linesLike(
  book: TableBook,
  source: readonly SourceBlock[],
  headings: readonly FoundHeading[],
): readonly Line[] {
  const blocks = new Set(headings.map(heading => heading.block));
  const keys = book.printedKeys;
  let best: readonly Line[] = [];
  let current: Line[] = [];
  let gap: Line[] = [];
  source.forEach((block, index) => {
    if (block.kind === 'table' || blocks.has(index) || gap.length > widestGap) {
      current = [];
      gap = [];
    }
    if (block.kind === 'table' || blocks.has(index)) return;
    if (!isLineOf(block, keys)) {
      if (current.length > 0) gap.push({ index, block });
      return;
    }
    current.push(...gap, { index, block });
    gap = [];
    if (current.length > best.length) best = current;
  });
  return best.length >= fewestLines ? best : [];
}

function isLineOf(block: Exclude<SourceBlock, { kind: 'table' }>, keys: ReadonlySet<string>): boolean {
  const cells = (block.kind === 'looseRow' ? block.cells : [block.text]).filter(cell => cell.trim() !== '');
  const isLabel = (cell: string): boolean => cell.length <= longestLabel && keys.has(wholeKey(cell));
  return cells.some(isLabel) && cells.every(cell => isLabel(cell) || isValueLike(cell));
}
