import type { Cell } from '../../formats/cells.ts';
import type { Format } from '../../formats/compile.ts';
import { groupedBy } from '../../grouped-by.ts';

/** A row of a table that a station can be asked for: its cells but for the sums, which add up by themselves. */
export interface AskableRow {
  /** `<table>.<row>`, or the table alone where it has no rows. */
  readonly id: string;
  readonly table: string;
  readonly row: string;
  readonly heading: string;
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** The rows of a format that can be asked for, in printed order. */
export function askableRows(format: Format): readonly AskableRow[] {
  const typed = [...format.cells.values()].filter(({ total }) => !total);
  const rows = groupedBy(typed, ({ table, row }) => (row === '' ? table : `${table}.${row}`));
  return [...rows].flatMap(([id, cells]) => {
    const [first] = cells;
    if (!first) return [];
    const heading = format.sections.find(section => section.id === first.table)?.heading ?? '';
    const name = first.rowName === '' ? heading : first.rowName;
    return { id, table: first.table, row: first.row, heading, name, cells };
  });
}

/** What a station is asked for: the rows by their ids. */
export interface Asked {
  /** A random id, never used again. */
  readonly sheet: string;
  readonly station: string;
  readonly rows: readonly string[];
}

/** The cells a station is asked for, in printed order. */
export function askedCells(format: Format, rows: readonly string[]): readonly Cell[] {
  return askableRows(format)
    .filter(({ id }) => rows.includes(id))
    .flatMap(({ cells }) => cells);
}
