import type { CellId, TableId } from '../formats/types.ts';
import type { Values } from '../report/values.ts';

/** How far a section is: nothing in it yet, something, or nothing left to fill in. */
export type Progress = 'empty' | 'partial' | 'full';

/** How far a table is filled in. */
export interface TableFill {
  readonly progress: Progress;
  /** The cells that nobody has filled in; automatic totals fill themselves. */
  readonly blanks: readonly CellId[];
  /** The totals that somebody typed, or that came with an import. */
  readonly typedTotals: readonly CellId[];
}

const emptyTable: TableFill = { progress: 'empty', blanks: [], typedTotals: [] };

/** How far a table is filled in; of one that the report's format does not have, nothing. */
export function tableFill(values: Values, table: TableId): TableFill {
  const known = fills.get(values) ?? countFill(values);
  fills.set(values, known);
  return known.get(table) ?? emptyTable;
}

/** Values are never changed in place: however many ask, the cells are gone through once. */
const fills = new WeakMap<Values, ReadonlyMap<string, TableFill>>();

function countFill(values: Values): ReadonlyMap<string, TableFill> {
  const counts = new Map<string, { filled: number; all: number; blanks: CellId[]; typedTotals: CellId[] }>();
  for (const [id, { cell, figure, automatic }] of values) {
    const count = counts.get(cell.table) ?? { filled: 0, all: 0, blanks: [], typedTotals: [] };
    counts.set(cell.table, count);
    count.all += 1;
    if (figure.kind !== 'blank') count.filled += 1;
    else if (!cell.total) count.blanks.push(id);
    if (cell.total && !automatic) count.typedTotals.push(id);
  }
  return new Map(
    [...counts].map(([table, { filled, all, blanks, typedTotals }]) => {
      const progress = filled === 0 ? 'empty' : filled < all ? 'partial' : 'full';
      return [table, { progress, blanks, typedTotals }];
    }),
  );
}
