import { wholeKey } from '../../formats/label-key.ts';
import type { TableId } from '../../formats/types.ts';
import type { ImportNote, Unrecognised } from '../import-result.ts';
import type { TableBook } from '../labels/label-book.ts';
import {
  describePlace,
  placeOfRow,
  type SourceBlock,
  type SourceCell,
  type SourcePlace,
  type SourceTable,
} from '../source.ts';
import { placeUnlabelled } from './by-neighbours.ts';
import { type GridHead, gridHead } from './grid-head.ts';
import { readGridRow } from './grid-row-fit.ts';
import { type GridRow, gridRows } from './grid-rows.ts';
import { isSoundHead, type RowsBelowHead } from './head-soundness.ts';
import type { Placement, TableReading } from './table-reading.ts';

/** The headings last seen of each table, for a table that goes on in the next one without repeating them. */
type Memory = Map<TableId, { readonly head: GridHead; readonly width: number }>;

/** Reads every real table of the source against the format's tables. */
export function readGrids(
  source: readonly SourceBlock[],
  books: readonly TableBook[],
): readonly TableReading[] {
  const memory: Memory = new Map();
  return source.flatMap((block, index) =>
    block.kind === 'table' ? readGrid(block, index, books, memory) : [],
  );
}

function readGrid(
  table: SourceTable,
  block: number,
  books: readonly TableBook[],
  memory: Memory,
): readonly TableReading[] {
  return stretchesOf(table, books).flatMap(({ book, from, to }) => {
    const rows = placeUnlabelled(gridRows(table, from, to, book), book);
    return isConvincing(rows, memory, book) ? [readStretch({ table, block, book, memory }, rows)] : [];
  });
}

/** Rows of a grid that are of one table of the format; `to` is exclusive. */
export interface Stretch {
  readonly book: TableBook;
  readonly from: number;
  readonly to: number;
}

/** Which rows are of which table: usually all of one, but some pages print all tables as one. */
export function stretchesOf(table: SourceTable, books: readonly TableBook[]): readonly Stretch[] {
  const owners: (TableBook | undefined)[] = new Array(table.rows).fill(undefined);
  const votes = table.cells.map(cell => ({ row: cell.row, key: wholeKey(cell.text) }));
  const counts = new Map<number, Map<TableBook, number>>();
  for (const { row, key } of votes) {
    if (key === '') continue;
    for (const book of books) {
      if (!book.printedKeys.has(key)) continue;
      const own = counts.get(row) ?? new Map<TableBook, number>();
      own.set(book, (own.get(book) ?? 0) + 1);
      counts.set(row, own);
    }
  }
  for (const [row, own] of counts) {
    const [first, second] = [...own].sort((a, b) => b[1] - a[1]);
    if (first && first[1] > (second?.[1] ?? 0)) owners[row] = first[0];
  }
  const stretches: Stretch[] = [];
  owners.forEach((owner, row) => {
    const last = stretches.at(-1);
    if (!owner || last?.book === owner) return;
    stretches.push({ book: owner, from: last ? row : 0, to: table.rows });
    if (last) stretches[stretches.length - 2] = { ...last, to: row };
  });
  return stretches;
}

/** Enough of a table to be it: headings with rows, or most of its rows; not just a word like 行政许可 in another. */
function isConvincing(rows: readonly GridRow[], memory: Memory, book: TableBook): boolean {
  const figures = rows.filter(row => row.kind === 'figures');
  const headings = rows.filter(row => row.kind === 'heading');
  const known = new Set(figures.map(row => row.id));
  if (headings.length > 0 && figures.length > 0) return true;
  // A blank table without row labels is known by its rows of headings alone.
  if (book.rows.length === 0) return headings.length >= 2;
  const all = book.rows.filter(row => row.row !== undefined).length;
  return figures.length > 0 && (memory.has(book.table) || known.size * 2 > all);
}

interface Stage {
  readonly table: SourceTable;
  readonly block: number;
  readonly book: TableBook;
  readonly memory: Memory;
}

function readStretch(stage: Stage, rows: readonly GridRow[]): TableReading {
  const { table, block, book, memory } = stage;
  const groups = groupsBelowHeads(stage, rows);
  const groupOf = new Map(groups.flatMap(group => group.rows.map(row => [row, group] as const)));
  const placements: Placement[] = [];
  const unrecognised: Unrecognised[] = [];
  const notes: ImportNote[] = [];
  for (const row of rows) {
    const where = placeOfRow(table, row.row);
    if (row.kind === 'unknown') unrecognised.push(unknownRow(row, block, where));
    const group = groupOf.get(row);
    if (!group) continue;
    const { head, known } = group;
    const columns = book.columnsOf.get(row.id) ?? [];
    const hangs = group.isOwn && head.cells.some(cell => cell.row + cell.rowSpan > row.row);
    const isSound = group.isSound && !hangs;
    const outcome = readGridRow({ row, columns, known, head, isSound, block, where, table: book.table });
    if (row === group.rows[0]) notes.push(...headNotes(group, outcome.placements.length > 0, where));
    placements.push(...outcome.placements);
    unrecognised.push(...outcome.unrecognised);
    notes.push(...outcome.notes);
  }
  const last = groups.at(-1)?.head ?? headBefore(stage);
  memory.set(book.table, { head: last, width: table.columns });
  const found = rows.flatMap(row => (row.kind === 'figures' ? [row.id] : []));
  return {
    table: book.table,
    placements,
    unrecognised,
    notes,
    rows: new Set(found),
    blocks: new Set([block]),
  };
}

/** The rows of figures below one head that have the same columns. */
interface Group extends RowsBelowHead {
  readonly head: GridHead;
  /** Whether the head stands in the same table. */
  readonly isOwn: boolean;
  readonly isSound: boolean;
}

/** The head of an earlier piece of the same table, where that was as wide; else one that says nothing. */
function headBefore({ table, book, memory }: Stage): GridHead {
  const seen = memory.get(book.table);
  return seen?.width === table.columns ? seen.head : gridHead([], table.columns, book);
}

function groupsBelowHeads(stage: Stage, rows: readonly GridRow[]): readonly Group[] {
  const { table, book } = stage;
  const groups: { head: GridHead; isOwn: boolean; columns: RowsBelowHead['columns']; rows: GridRow[] }[] = [];
  let head = headBefore(stage);
  let isOwn = false;
  let headings: (readonly SourceCell[])[] = [];
  for (const row of rows) {
    if (row.kind === 'heading') headings.push(row.cells);
    if (row.kind === 'heading' || row.kind === 'blank') continue;
    if (headings.length > 0) {
      head = gridHead(headings, table.columns, book);
      isOwn = true;
    }
    headings = [];
    if (row.kind !== 'figures') continue;
    const columns = book.columnsOf.get(row.id) ?? [];
    const alike = groups.findLast(group => group.head === head && hasSameColumns(group.columns, columns));
    if (alike) alike.rows.push(row);
    else groups.push({ head, isOwn, columns, rows: [row] });
  }
  return groups.map(group => {
    const known = group.head.columnsFor(group.columns, group.rows[0]?.firstColumn ?? 0);
    const below = { ...group, known };
    return { ...below, isSound: isSoundHead(below) };
  });
}

function hasSameColumns(a: RowsBelowHead['columns'], b: RowsBelowHead['columns']): boolean {
  return a.length === b.length && a.every((column, at) => column.cell.column === b[at]?.cell.column);
}

function unknownRow(row: GridRow, block: number, where: SourcePlace): Unrecognised {
  const words = row.cells.map(cell => cell.text.replace(/\s+/g, ' ').trim());
  return {
    block,
    where,
    text: words.join('\t'),
    reason: `${describePlace(where)}“${words.find(word => word !== '') ?? ''}”不是这张表的栏目，未填入`,
  };
}

/** What the user should know of a head: columns too many or too few, or that its cells do not stand over the figures. */
function headNotes({ known, isSound }: Group, isFilled: boolean, where: SourcePlace): readonly ImportNote[] {
  const note = (message: string): ImportNote => ({ kind: 'column', where, message });
  if (!isSound) {
    const message =
      '表头的格与下面的数没有对齐，但数的个数和各栏的次序与官方格式相同，已按次序填入，请核对。';
    return isFilled ? [note(message)] : [];
  }
  const extra = [...new Set(known.extraAt.values())].map(words =>
    note(`表头里有格式以外的一列『${words}』，这一列的数没有填入，其余各列照表头填入。`),
  );
  if (known.leafAt.size === 0) return extra;
  const missing = known.missing.map(({ cell }) =>
    note(`表头里没有『${cell.columnName}』一列，这一列是空白的。`),
  );
  return [...extra, ...missing];
}
