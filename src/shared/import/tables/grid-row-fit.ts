import type { TableId } from '../../formats/types.ts';
import type { ImportNote, Unrecognised } from '../import-result.ts';
import type { ColumnLabel } from '../labels/label-book.ts';
import { describePlace, type SourceCell, type SourcePlace } from '../source.ts';
import { columnsUnder, type GridColumns, isOrdered } from './grid-columns.ts';
import type { GridHead } from './grid-head.ts';
import { figuresOf, type GridRow } from './grid-rows.ts';
import { fitRow } from './row-fit.ts';
import { notesOnRow, type Placement, rowTitle, type TableReading } from './table-reading.ts';

/** A row of figures of a grid with what is known of its columns. */
export interface RowInGrid {
  readonly row: GridRow;
  readonly table: TableId;
  readonly columns: readonly ColumnLabel[];
  readonly known: GridColumns;
  readonly head: GridHead;
  /** Whether the head's cells stand over their own figures, and none hangs down into this row. */
  readonly isSound: boolean;
  readonly block: number;
  readonly where: SourcePlace;
}

type Outcome = Pick<TableReading, 'placements' | 'unrecognised' | 'notes'>;

/**
 * Places the figures of one row under their headings. Where the grid's spans were lost, so that headings do not
 * stand over their figures, or where there are no headings, the row must have exactly as many figures as columns.
 */
export function readGridRow(input: RowInGrid): Outcome {
  const { row } = input;
  const values = figuresOf(row);
  if (values.every(cell => cell.text.trim() === '')) return { placements: [], unrecognised: [], notes: [] };
  if (!input.isSound || !standUnderHeadings(input)) return byCount(input, values);
  const outcome = byHeadings(input, values);
  // Spans that slipped: where every column has its heading, in order, and its figure, they are in order.
  const slipped = outcome.placements.length === 0 && isComplete(input, values);
  return slipped ? byCount(input, values) : outcome;
}

/** Whether all columns have their heading, no other does, and there are as many figures. */
function isComplete({ columns, known, head }: RowInGrid, values: readonly SourceCell[]): boolean {
  return (
    known.missing.length === 0 &&
    known.extraAt.size === 0 &&
    head.inOrder &&
    isOrdered(known) &&
    values.length === columns.length &&
    values.every(cell => cell.text.trim() !== '')
  );
}

/** Whether headings stand over figures: none over labels, and the head as wide as the row, a surplus cell aside. */
function standUnderHeadings({ row, known, head }: RowInGrid): boolean {
  if (known.leafAt.size === 0) return false;
  const end = Math.max(...row.cells.map(cell => cell.column + cell.columnSpan));
  return Math.min(...known.leafAt.keys()) >= row.firstColumn && head.reach >= end - 1;
}

function byHeadings(input: RowInGrid, values: readonly SourceCell[]): Outcome {
  const { columns, known } = input;
  const placed = new Map<number, SourceCell>();
  const outside: SourceCell[] = [];
  for (const cell of values) {
    const leaves = leavesUnder(cell, known);
    const [leaf] = leaves;
    if (leaves.length > 1) return unfit(input, values, '有一格跨了几列');
    if (leaf !== undefined) {
      const before = placed.get(leaf);
      if (before && before.text.trim() !== '' && cell.text.trim() !== '') {
        return unfit(input, values, `『${columns[leaf]?.cell.columnName ?? ''}』下面有两个数`);
      }
      if (!before || before.text.trim() === '') placed.set(leaf, cell);
    } else if (cell.text.trim() !== '' && !known.extraAt.has(cell.column)) {
      outside.push(cell);
    }
  }
  const expected = new Set(known.leafAt.values()).size;
  if (placed.size < expected) return unfit(input, values, `只有 ${values.length} 格，应为 ${expected} 格`);
  const [surplus] = outside;
  const last = Math.max(...[...placed.values()].map(cell => cell.column));
  if (surplus && (outside.length > 1 || surplus.text.trim() !== '0' || surplus.column < last)) {
    return unfit(input, values, '有的数不在任何一列下面');
  }
  const placements = [...placed].map(([leaf, cell]) => placement(input, leaf, cell));
  return { placements: placements.flat(), unrecognised: [], notes: notesOn(input, surplus !== undefined) };
}

/** The columns of the format that a cell stands under. */
function leavesUnder(cell: SourceCell, { leafAt }: GridColumns): readonly number[] {
  return [...new Set(columnsUnder(cell).flatMap(column => leafAt.get(column) ?? []))];
}

function byCount(input: RowInGrid, values: readonly SourceCell[]): Outcome {
  const { columns, known } = input;
  const [strange] = known.extraAt.values();
  if (strange !== undefined) {
    return unfit(input, values, `表头里有格式以外的一列『${strange}』，数对不上列`);
  }
  if (!input.head.inOrder) return unfit(input, values, '的数对不上列：表头各列的次序与官方格式不同');
  const cells = values.map((cell, index) => ({ text: cell.text.trim(), index }));
  const fit = fitRow(cells, columns.length, undefined);
  const count = cells.filter(cell => cell.text !== '').length;
  if (fit.kind !== 'fits') return unfit(input, values, `有 ${count} 个数，应为 ${columns.length} 个`);
  const placements = fit.values.flatMap((value, leaf) => {
    const cell = values[value.index];
    return cell ? placement(input, leaf, cell) : [];
  });
  return { placements, unrecognised: [], notes: notesOn(input, fit.surplus) };
}

function placement(
  { columns, known, block, where }: RowInGrid,
  leaf: number,
  cell: SourceCell,
): readonly Placement[] {
  const column = columns[leaf];
  if (!column) return [];
  return [
    {
      cell: column.cell,
      text: cell.text,
      block,
      where,
      row: cell.row,
      column: cell.column,
      ...(known.inYuan.has(leaf) ? { unit: '元' } : {}),
    },
  ];
}

function unfit({ row, table, block, where }: RowInGrid, values: readonly SourceCell[], why: string): Outcome {
  const words = values.map(cell => cell.text.replace(/\s+/g, ' ').trim());
  const unrecognised: Unrecognised = {
    block,
    where,
    text: [row.label, ...words].filter(word => word !== '').join('\t'),
    reason: `${describePlace(where)}${rowTitle(row.label)}${why}，未填入`,
    row: { table, row: row.id, values: words },
  };
  return { placements: [], unrecognised: [unrecognised], notes: [] };
}

function notesOn({ row, where }: RowInGrid, surplus: boolean): readonly ImportNote[] {
  const { label, isByPlace, misspelt } = row;
  return notesOnRow({ where, label, surplus, isByPlace, misspelt });
}
