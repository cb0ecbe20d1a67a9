import { wholeKey } from '../../formats/label-key.ts';
import { groupedBy } from '../../grouped-by.ts';
import type { Unrecognised } from '../import-result.ts';
import type { ColumnLabel, TableBook } from '../labels/label-book.ts';
import { describePlace, type SourceBlock, type SourcePlace } from '../source.ts';
import type { Placement, TableReading } from './table-reading.ts';
import { isNumber, isValueLike } from './values.ts';

/** Columns that stand below one heading. */
interface ColumnGroup {
  readonly key: string;
  readonly columns: readonly ColumnLabel[];
}

/** A cell of a line, whatever it was cut by. */
interface LineCell {
  readonly text: string;
  readonly block: number;
  readonly where: SourcePlace;
  readonly row: number;
  readonly column: number;
}

type Lines = readonly { readonly index: number; readonly block: SourceBlock }[];

/**
 * Reads a table of one row whose groups of columns were written below each other, each under its heading: 行政复议
 * and five figures, 未经复议直接起诉 and five figures. Nothing is read where a heading is missing, turns up twice,
 * or stands over another number of figures; undefined where no group is written so.
 */
export function readGroupedLines(blocks: Lines, book: TableBook): TableReading | undefined {
  const groups = groupsOf(book);
  if (groups.length < 2) return undefined;
  const lines = mergeSingles(blocks.flatMap(({ index, block }) => linesOf(block, index)));
  const rows = figureRows(lines, groups, book);
  const sure = rows.filter(row => row.group && rows.filter(other => other.group === row.group).length === 1);
  if (sure.length === 0) return undefined;
  const placements = sure.flatMap(placementsOf);
  const unrecognised = rows.filter(row => !sure.includes(row)).map(unsure);
  const read = new Set([...placements, ...unrecognised].map(each => each.block));
  const others = blocks.filter(({ index, block }) => isOfTable(linesOf(block, index).flat(), book));
  return {
    table: book.table,
    placements,
    unrecognised,
    notes: [],
    rows: new Set(['']),
    blocks: new Set([...read, ...others.map(each => each.index)]),
  };
}

/** A row of figures with the group whose heading stands over it or before it. */
interface FigureRow {
  readonly figures: readonly LineCell[];
  readonly group: ColumnGroup | undefined;
}

function figureRows(
  lines: readonly (readonly LineCell[])[],
  groups: readonly ColumnGroup[],
  book: TableBook,
): readonly FigureRow[] {
  const rows: FigureRow[] = [];
  let group: ColumnGroup | undefined;
  let heads: string[] = [];
  /** The groups named since the last figures: two of them may both mean the next. */
  let since = new Set<ColumnGroup>();
  for (const line of lines) {
    const words = line.flatMap(cell =>
      isValueLike(cell.text) || cell.text === '' ? [] : [wholeKey(cell.text)],
    );
    const named = groups.filter(each => words.includes(each.key));
    if (named.length > 0) group = named.length === 1 ? named[0] : undefined;
    else if (words.some(key => isOuterHeading(key, book))) group = undefined;
    heads.push(...words);
    for (const each of named) since.add(each);
    const figures = line.filter(cell => isValueLike(cell.text));
    if (figures.length === 0) continue;
    const fits =
      since.size === 1 && group?.columns.length === figures.length && isInOrder(heads, group.columns);
    rows.push({ figures, group: fits && figures.every(cell => isNumber(cell.text)) ? group : undefined });
    group = undefined;
    heads = [];
    since = new Set();
  }
  return rows;
}

function unsure({ figures }: FigureRow): Unrecognised {
  const [first] = figures;
  if (!first) throw new Error('a row of figures has at least one');
  return {
    block: first.block,
    where: first.where,
    text: figures.map(cell => cell.text).join('\t'),
    reason: `${describePlace(first.where)}的数看不出属于哪几列，未填入`,
  };
}

/** The table's columns by their lowest heading; none where the headings repeat. */
function groupsOf(book: TableBook): readonly ColumnGroup[] {
  const byKey = groupedBy(book.columnsOf.get('') ?? [], ({ above }) => above.at(-1) ?? '');
  return [...byKey].map(([key, columns]) => ({ key, columns }));
}

/** Whether words are a heading over several groups: behind it a group must be named anew. */
function isOuterHeading(key: string, book: TableBook): boolean {
  return [...book.columnsOf.values()].some(columns => columns.some(column => column.above.includes(key)));
}

/** Whether the labels of columns above figures follow each other as the group's do. */
function isInOrder(keys: readonly string[], columns: readonly ColumnLabel[]): boolean {
  const known = keys.map(key => columns.findIndex(column => column.keys.has(key))).filter(at => at >= 0);
  return known.every(
    (at, index) => at === (index === 0 ? 0 : ((known[index - 1] ?? 0) + 1) % columns.length),
  );
}

function placementsOf({ figures, group }: FigureRow): readonly Placement[] {
  return (group?.columns ?? []).flatMap(({ cell }, at) => {
    const figure = figures[at];
    return figure ? [{ cell, ...figure }] : [];
  });
}

/** The rows of a table, a row of cells, or the words of a line. */
function linesOf(block: SourceBlock, index: number): readonly (readonly LineCell[])[] {
  const { where } = block;
  if (block.kind === 'table') {
    return Array.from({ length: block.rows }, (_, row) =>
      block.cells
        .filter(cell => cell.row === row)
        .map(({ text, column }) => ({
          text: text.trim(),
          block: index,
          where: rowPlace(where, row),
          row,
          column,
        })),
    );
  }
  const words = block.text.trim();
  const isLaidOut =
    block.kind === 'paragraph' ? /^\S+(?:\s+\S+){2,}$/.test(words) : block.offsets !== undefined;
  const texts = isLaidOut ? words.split(/\s+/) : block.kind === 'paragraph' ? [words] : block.cells;
  return [texts.map((text, column) => ({ text: text.trim(), block: index, where, row: 0, column }))];
}

function rowPlace(where: SourcePlace, row: number): SourcePlace {
  return where.kind === 'table' ? { ...where, row: row + 1 } : where;
}

/** Figures that stand one a line are one row. */
function mergeSingles(lines: readonly (readonly LineCell[])[]): readonly (readonly LineCell[])[] {
  const merged: (readonly LineCell[])[] = [];
  let single = false;
  for (const line of lines) {
    const [cell] = line;
    const isSingle = line.length === 1 && cell !== undefined && isNumber(cell.text);
    const before = merged.at(-1);
    if (isSingle && single && before) merged[merged.length - 1] = [...before, cell];
    else merged.push(line);
    single = isSingle;
  }
  return merged;
}

/** Whether cells are nothing but headings of the table. */
function isOfTable(cells: readonly LineCell[], book: TableBook): boolean {
  return cells.every(({ text }) => text === '' || book.headingSet.has(wholeKey(text)));
}
