import type { ReadCell } from '../../spreadsheet/grid.ts';
import type { EntryPerson, RequestEntry } from '../entry.ts';
import { type Against, againstRows } from './against-rows.ts';
import { entryOfRow, type RowIdentity, rowProblems } from './entry-rows.ts';
import type { SheetForm } from './field.ts';
import type { Mapping } from './match-headings.ts';
import { byRow, type RowError, readRows } from './read-rows.ts';

/** What a sheet or pasted rows hold. Where there are errors nothing is taken over: `entries` is empty. */
export interface ReadEntries {
  readonly entries: readonly RequestEntry[];
  readonly people: readonly EntryPerson[];
  readonly errors: readonly RowError[];
  /** How many rows hold anything. */
  readonly rows: number;
}

/** Reads entries below the headings of a sheet: all of them, or, where one row is not understood, none. */
export function readEntries(
  cells: readonly (readonly ReadCell[])[],
  form: SheetForm,
  mapping: Mapping,
  identity: RowIdentity,
): ReadEntries {
  const { rows, errors } = readRows(cells, form, mapping);
  const headingOf = (field: string) =>
    mapping.columns.find(column => column.field === field)?.heading ??
    form.fields.find(({ id }) => id === field)?.heading ??
    '';
  const all = [
    ...errors,
    ...rows.flatMap(row =>
      rowProblems(row).map(({ field, message }) => ({ row: row.row, heading: headingOf(field), message })),
    ),
  ].toSorted(byRow);
  if (all.length > 0) return { entries: [], people: [], errors: all, rows: rows.length };
  const made = rows.map(row => entryOfRow(row, identity));
  return {
    entries: made.map(({ entry }) => entry),
    people: made.flatMap(({ person }) => person ?? []),
    errors: [],
    rows: rows.length,
  };
}

/** Compares what was read with the register, by 编号; entries without one are always new. */
export function againstRegister(
  read: readonly RequestEntry[],
  there: readonly RequestEntry[],
): Against<RequestEntry> {
  return againstRows(read, there, {
    keyOf: ({ no }) => no,
    saidBy: ({ disputes, ...said }) => ({ ...said, disputes: disputes.map(({ id: _, ...rest }) => rest) }),
  });
}
