import { wholeKey, withoutRemarks } from '../../formats/label-key.ts';
import { type ColumnLabel, isInYuan, nearHeading, type TableBook } from '../labels/label-book.ts';
import type { SourceBlock } from '../source.ts';
import { inOfficialOrder } from './column-order.ts';
import type { Segment } from './loose-lines.ts';
import { type ColumnIndices, fitRow } from './row-fit.ts';
import { isNumber } from './values.ts';

/** A row of loose text with the row of the format it was found to be. */
export interface LooseRow {
  readonly segment: Segment;
  /** The row id; '' where the table has no row labels. */
  readonly row: string;
}

/** What is known of where the columns of loose rows stand. */
export interface ColumnEvidence {
  /** The cells that are this row's columns; undefined where nothing shows it. */
  indicesFor(row: LooseRow): ColumnIndices | undefined;
  /** Why counting figures would say nothing about the columns they belong to. */
  readonly doubt: string | undefined;
  /** Whether the last heading of an amount above a row gives it in 元. */
  inYuan(row: LooseRow): boolean;
}

type Lines = readonly { readonly index: number; readonly block: SourceBlock }[];

/**
 * Gathers where columns stand from the headings above them, and from rows without any blank. Headings count only
 * where the whole table keeps to one lattice: their lines are as wide as the row's, and no label stands at or
 * behind the first column.
 */
export function gatherEvidence(
  rows: readonly LooseRow[],
  lines: Lines,
  book: TableBook,
  strange: string | undefined,
): ColumnEvidence {
  const headings = headingLines(lines, book);
  const deepest = new Map<number, number>();
  for (const { segment } of rows) {
    deepest.set(segment.width, Math.max(deepest.get(segment.width) ?? -1, segment.labelIndex));
  }
  const fromRows = offsetsOfFullRows(rows, book);
  const doubt = doubtOf(headings, strange, book);
  const exact = endAtLastColumn(rows, book);
  const indicesOf = (row: LooseRow): Lattice | undefined => {
    const { width, block } = row.segment;
    const columns = book.columnsOf.get(row.row) ?? [];
    const shape = shapeOf(row, book);
    const offset = fromRows.get(shape);
    if (offset === 'various') return undefined;
    const above = headings.filter(heading => heading.width === width && heading.line < block);
    const printed = indicesUnder(above, columns);
    const first = Math.min(...(printed?.columns ?? [0]));
    const sound = printed !== undefined && first > (deepest.get(width) ?? -1);
    if (sound && (offset === undefined || offset === first)) return { ...printed, lines: `${width}` };
    if (offset === undefined || doubt !== undefined) return undefined;
    return { columns: columns.map((_, index) => offset + index), extra: [], lines: shape };
  };
  const reach = new Map<string, number>();
  for (const row of rows) {
    const { lines: alike, columns } = indicesOf(row) ?? { lines: '', columns: [] };
    reach.set(alike, Math.max(reach.get(alike) ?? 0, ...columns));
  }
  const amounts = amountHeadings(lines, book);
  return {
    doubt,
    inYuan: ({ segment }) => amounts.findLast(each => each.line <= segment.block)?.inYuan === true,
    indicesFor(row) {
      const indices = indicesOf(row);
      const { width, amongOthers, values } = row.segment;
      if (
        !indices &&
        exact &&
        doubt === undefined &&
        !amongOthers &&
        values.length === columnCount(row, book)
      ) {
        return { columns: values.map(value => value.index), extra: [], toTheEnd: true };
      }
      return indices && { ...indices, toTheEnd: !amongOthers && reach.get(indices.lines) === width - 1 };
    },
  };
}

/** The cells of a row's columns, and which lines keep to the same: all of a width, or those of one shape. */
interface Lattice extends Omit<ColumnIndices, 'toTheEnd'> {
  readonly lines: string;
}

function doubtOf(
  headings: readonly HeadingLine[],
  strange: string | undefined,
  book: TableBook,
): string | undefined {
  if (strange !== undefined) return `的数对不上列：表头里有格式以外的一列『${strange}』`;
  const keys = headings.flatMap(heading => [...heading.keys.values()]);
  return inOfficialOrder(keys, book) ? undefined : '的数对不上列：表头各列的次序与官方格式不同';
}

/**
 * Whether rows without a blank cell show that lines are as long as their cells: each has nothing behind its last
 * column. Then as many fields as columns are those columns, blank ones too.
 */
function endAtLastColumn(rows: readonly LooseRow[], book: TableBook): boolean {
  const full = rows.filter(row => {
    const filled = row.segment.values.filter(value => value.text !== '');
    return filled.length === columnCount(row, book) && filled.length > 1;
  });
  return full.length > 0 && full.every(row => row.segment.values.length === columnCount(row, book));
}

function columnCount({ row }: LooseRow, book: TableBook): number {
  return book.columnsOf.get(row)?.length ?? 0;
}

/** Rows of one shape have a label of one kind, and it and their end in the same places. */
function shapeOf({ segment, row }: LooseRow, book: TableBook): string {
  const columns = book.columnsOf.get(row)?.length ?? 0;
  const span = book.rows.find(label => label.row === row)?.columnSpan ?? 0;
  return `${segment.width}/${segment.labelIndex}/${span}/${columns}`;
}

/** Where the first figure stands in the rows of each shape that have no blank; `various` where they disagree. */
function offsetsOfFullRows(
  rows: readonly LooseRow[],
  book: TableBook,
): ReadonlyMap<string, number | 'various'> {
  const counts = new Map<string, Map<number, number>>();
  for (const row of rows) {
    const columns = book.columnsOf.get(row.row)?.length ?? 0;
    const fit = fitRow(row.segment.values, columns, undefined);
    if (fit.kind !== 'fits' || fit.values.some(value => value.text === '')) continue;
    const offset = fit.values[0]?.index ?? 0;
    const shape = shapeOf(row, book);
    const seen = counts.get(shape) ?? new Map<number, number>();
    seen.set(offset, (seen.get(offset) ?? 0) + 1);
    counts.set(shape, seen);
  }
  return new Map(
    [...counts].map(([shape, seen]) => {
      const [[offset, most] = [0, 0]] = [...seen].sort((a, b) => b[1] - a[1]);
      const all = [...seen.values()].reduce((sum, count) => sum + count, 0);
      return [shape, most >= all * 0.75 ? offset : 'various'] as const;
    }),
  );
}

/** The headings of amounts, which say 元 or 万元. */
function amountHeadings(lines: Lines, book: TableBook): readonly { line: number; inYuan: boolean }[] {
  const hasAmounts = [...book.columnsOf.values()].some(columns =>
    columns.some(column => column.cell.kind === 'amount'),
  );
  if (!hasAmounts) return [];
  return lines.flatMap(({ index, block }) => {
    const keys =
      block.kind === 'table' ? [] : (block.kind === 'paragraph' ? [block.text] : block.cells).map(wholeKey);
    return keys
      .filter(key => key.includes('金额') && key.length <= 40)
      .map(key => ({ line: index, inYuan: isInYuan(key) }));
  });
}

interface HeadingLine {
  /** Index of its block. */
  readonly line: number;
  readonly width: number;
  /** Key of the words in each cell that is a label of a column. */
  readonly keys: ReadonlyMap<number, string>;
  /** Cells behind the first of them that hold other words. */
  readonly others: readonly number[];
}

/** The lines that hold labels of columns, cut by tabs or bars, and neither labels of rows nor figures. */
function headingLines(lines: Lines, book: TableBook): readonly HeadingLine[] {
  const leaves = new Set(
    [...book.columnsOf.values()].flatMap(columns => columns.flatMap(column => [...column.keys])),
  );
  return lines.flatMap(({ index, block }): readonly HeadingLine[] => {
    const cells = delimitedCells(block);
    const keys = cells.map(cell => headingKey(cell, leaves));
    const first = keys.findIndex(key => leaves.has(key));
    if (first < 0 || keys.some(key => book.rowKeys.has(key)) || cells.some(isNumber)) return [];
    return [
      {
        line: index,
        width: cells.length,
        keys: new Map(keys.flatMap((key, at) => (leaves.has(key) ? [[at, key] as const] : []))),
        others: keys.flatMap((key, at) =>
          at > first && key !== '' && !book.headingSet.has(key) ? [at] : [],
        ),
      },
    ];
  });
}

/** The key of a column's label, with or without the remark its author put into it; else that of the words. */
function headingKey(cell: string, leaves: ReadonlySet<string>): string {
  const key = wholeKey(cell);
  if (leaves.has(key)) return key;
  const plain = wholeKey(withoutRemarks(cell));
  return leaves.has(plain) ? plain : (nearHeading(key, leaves) ?? key);
}

/** The cells of a line whose borders are sure; none of a laid-out line. */
function delimitedCells(block: SourceBlock): readonly string[] {
  if (block.kind === 'paragraph') return block.indent === undefined ? [block.text] : [];
  return block.kind === 'looseRow' && block.offsets === undefined ? block.cells : [];
}

/** The cells under which each column stands, where the headings name every one of them. */
function indicesUnder(
  above: readonly HeadingLine[],
  columns: readonly ColumnLabel[],
): Omit<ColumnIndices, 'toTheEnd'> | undefined {
  if (above.length === 0) return undefined;
  const keyAt = new Map<number, string>();
  for (const heading of above) for (const [at, key] of heading.keys) keyAt.set(at, key);
  const order = [...keyAt].sort((a, b) => a[0] - b[0]);
  const start = order.findIndex((_, index) =>
    columns.every((column, at) => column.keys.has(order[index + at]?.[1] ?? '')),
  );
  const indices =
    start < 0
      ? columns.map(column => only(order.filter(([, key]) => column.keys.has(key))))
      : order.slice(start, start + columns.length).map(([at]) => at);
  const known = indices.filter(index => index !== undefined);
  if (new Set(known).size < columns.length) return undefined;
  return { columns: known, extra: above.flatMap(heading => heading.others) };
}

/** The cell of a label that stands only once: columns in another order are told apart by their labels. */
function only(cells: readonly (readonly [number, string])[]): number | undefined {
  return cells.length === 1 ? cells[0]?.[0] : undefined;
}
