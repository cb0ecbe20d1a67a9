import type { CellId, TableId } from '../formats/types.ts';
import type { CellValue, Values } from './values.ts';

/** How far a section is: nothing in it yet, something, or nothing left to fill in. */
export type Progress = 'empty' | 'partial' | 'full';

/** How far a table is filled in. */
export interface TableFill {
  readonly progress: Progress;
  /** How many cells people fill in; totals fill themselves. */
  readonly inputs: number;
  /** Those of them that nobody has filled in, in printed order. */
  readonly blanks: readonly CellId[];
  /** The totals that somebody typed, or that came with an import. */
  readonly typedTotals: readonly CellId[];
}

const emptyTable: TableFill = { progress: 'empty', inputs: 0, blanks: [], typedTotals: [] };

/** How far each table is filled in. */
export type Fills = ReadonlyMap<TableId, TableFill>;

/** How far a table is filled in; of one that the report's format does not have, nothing. */
export function tableFill(fills: Fills, table: TableId): TableFill {
  return fills.get(table) ?? emptyTable;
}

/** The fills `before` where nothing was filled in or cleared since; otherwise the cells are counted again. */
export function fillsAfter(
  fills: Fills,
  before: Values,
  values: Values,
  changed: ReadonlySet<CellId>,
): Fills {
  for (const id of changed) if (!filledAlike(before.get(id), values.get(id))) return computeFills(values);
  return fills;
}

function filledAlike(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (!a || !b || a.cell !== b.cell || a.automatic !== b.automatic) return false;
  return (a.figure.kind === 'blank') === (b.figure.kind === 'blank');
}

/** Counts what is filled in. */
export function computeFills(values: Values): Fills {
  const counts = new Map<
    TableId,
    { filled: number; all: number; inputs: number; blanks: CellId[]; typedTotals: CellId[] }
  >();
  for (const [id, { cell, figure, automatic }] of values) {
    const count = counts.get(cell.table) ?? { filled: 0, all: 0, inputs: 0, blanks: [], typedTotals: [] };
    counts.set(cell.table, count);
    count.all += 1;
    if (!cell.total) count.inputs += 1;
    else if (!automatic) count.typedTotals.push(id);
    if (figure.kind !== 'blank') count.filled += 1;
    else if (!cell.total) count.blanks.push(id);
  }
  return new Map(
    [...counts].map(([table, { filled, all, ...counted }]) => {
      const progress = filled === 0 ? 'empty' : filled < all ? 'partial' : 'full';
      return [table, { progress, ...counted }];
    }),
  );
}
