import { orderedJson } from '../../ordered-json.ts';
import type { ReadCell } from '../../spreadsheet/grid.ts';
import type { EntryPerson, RequestEntry } from '../entry.ts';
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

/** How rows that were read stand to what the register holds, by 编号. */
export interface AgainstRegister {
  readonly added: readonly RequestEntry[];
  /** Those that say what is there already. */
  readonly same: readonly RequestEntry[];
  /** Those whose 编号 is there and that say something else. */
  readonly differing: readonly { readonly there: RequestEntry; readonly read: RequestEntry }[];
  /** 编号 that stand in more than one row of the sheet. */
  readonly twice: readonly string[];
}

/** Compares what was read with the register; entries without a 编号 are always new. */
export function againstRegister(
  read: readonly RequestEntry[],
  there: readonly RequestEntry[],
): AgainstRegister {
  const known = new Map(there.filter(({ no }) => no !== '').map(entry => [entry.no, entry] as const));
  const added: RequestEntry[] = [];
  const same: RequestEntry[] = [];
  const differing: { there: RequestEntry; read: RequestEntry }[] = [];
  const seen = new Map<string, number>();
  for (const entry of read) {
    seen.set(entry.no, (seen.get(entry.no) ?? 0) + 1);
    const before = known.get(entry.no);
    if (!before) added.push(entry);
    else if (contentOf(before) === contentOf(entry)) same.push(before);
    else differing.push({ there: before, read: entry });
  }
  const twice = [...seen].flatMap(([no, count]) => (no !== '' && count > 1 ? [no] : []));
  return { added, same, differing, twice };
}

/** What an entry says, without what only the register gives it, whatever the order of its fields. */
function contentOf({
  id: _id,
  register: _in,
  createdAt: _made,
  updatedAt: _at,
  ...said
}: RequestEntry): string {
  const disputes = said.disputes.map(({ id: _, ...rest }) => rest);
  return orderedJson({ ...said, disputes });
}
