import type { Cell } from '../../formats/cells.ts';
import type { Format } from '../../formats/compile.ts';

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
  const rows = new Map<string, { readonly first: Cell; readonly cells: Cell[] }>();
  for (const cell of format.cells.values()) {
    if (cell.total) continue;
    const id = cell.row === '' ? cell.table : `${cell.table}.${cell.row}`;
    const known = rows.get(id);
    if (known) known.cells.push(cell);
    else rows.set(id, { first: cell, cells: [cell] });
  }
  return [...rows].map(([id, { first, cells }]) => {
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
