import type { Format } from '../formats/compile.ts';
import type { CellId } from '../formats/types.ts';
import type { Cells } from './draft.ts';
import { computeFills, type Fills, fillsAfter } from './table-fill.ts';
import { type Values, valuesAfter } from './values.ts';

/** The tables of a report as they stand: what every cell holds, and how far each table is filled in. */
export interface Tables {
  readonly format: Format;
  readonly cells: Cells;
  readonly values: Values;
  readonly fills: Fills;
  /** The values before these, and the cells whose value is another one than there. */
  readonly since: Values | undefined;
  readonly changed: ReadonlySet<CellId>;
}

/**
 * Reads the tables of a report. What stands as it did in the tables `before` is the same object; of others only
 * the `typed` cells are looked at, where it is known that nothing else was typed into since.
 */
export function readTables(format: Format, cells: Cells, before?: Tables, typed?: readonly CellId[]): Tables {
  if (before?.format !== format) {
    const { values, changed } = valuesAfter(format, cells);
    return { format, cells, values, fills: computeFills(values), since: undefined, changed };
  }
  if (before.cells === cells) return before;
  const { values, changed } = valuesAfter(format, cells, before.values, typed);
  const fills = fillsAfter(before.fills, before.values, values, changed);
  return { format, cells, values, fills, since: before.values, changed };
}

/** The cells whose value is not the one before: after a key a few of two hundred. */
export function changedCells(before: Tables, after: Tables): ReadonlySet<CellId> {
  if (before.values === after.values) return new Set();
  if (before.values === after.since) return after.changed;
  return new Set([...after.values.keys()].filter(id => after.values.get(id) !== before.values.get(id)));
}
