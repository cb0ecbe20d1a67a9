import Dexie from 'dexie';
import { type Register, registerSchema } from '../../shared/register/register.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import { type RowValues, readRow, revisionOfRow, type StoredRow } from './register-rows.ts';
import {
  type DamagedRow,
  type RegisterReading,
  type RemovedRow,
  type RowTable,
  rowKey,
  rowTables,
} from './registers-contract.ts';

/** The registers there are, last changed first; a damaged one is left out, its rows stay. */
export async function listRegisters(db: DraftsDatabase): Promise<readonly Register[]> {
  const rows: readonly unknown[] = await db.registers.toArray();
  return rows
    .flatMap(row => {
      const read = registerSchema.safeParse(row);
      return read.success ? [read.data] : [];
    })
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : Number(a.updatedAt > b.updatedAt) * -1));
}

/** Everything of one register, in one moment of the database. */
export async function readRegister(
  db: DraftsDatabase,
  id: string,
): Promise<RegisterReading | { readonly kind: 'missing' }> {
  const [register, ...tables] = await db.transaction('r', [db.registers, ...tablesOf(db)], () =>
    Promise.all([db.registers.get(id), ...tablesOf(db).map(table => rowsOf(table, id).toArray())]),
  );
  const read = registerSchema.safeParse(register);
  if (!read.success) return { kind: 'missing' };
  const revisions = new Map<string, number>();
  const damaged: DamagedRow[] = [];
  const sound = <Table extends RowTable>(table: Table): readonly StoredRow<RowValues[Table]>[] =>
    (tables[rowTables.indexOf(table)] ?? []).flatMap(row => {
      revisions.set(rowKey({ table, id: row.id }), revisionOfRow(row));
      const found = readRow(table, row);
      if (!found) damaged.push({ table, id: row.id, raw: JSON.stringify(row) });
      return found ? [found] : [];
    });
  const entries = sound('entries');
  const documents = sound('documents');
  const content = {
    register: read.data,
    entries: inOrder(here(entries)),
    documents: inOrder(here(documents)),
    people: here(sound('persons')),
  };
  return { kind: 'register', content, revisions, removed: removedOf(entries, documents), damaged };
}

/** The tables of rows, in the order of `rowTables`. */
export function tablesOf(db: DraftsDatabase) {
  return rowTables.map(table => db[table]);
}

/** All rows of a register in one table. */
function rowsOf(table: DraftsDatabase[RowTable], register: string) {
  return table.where('[register+id]').between([register, Dexie.minKey], [register, Dexie.maxKey]);
}

function here<Value>(rows: readonly StoredRow<Value>[]): readonly Value[] {
  return rows.filter(row => row.deletedAt === undefined).map(row => row.value);
}

/** In the order they were begun: rows come by their ids, which say nothing. */
function inOrder<Value extends { readonly createdAt: string }>(values: readonly Value[]): readonly Value[] {
  return values.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt)));
}

function removedOf(
  entries: readonly StoredRow<RowValues['entries']>[],
  documents: readonly StoredRow<RowValues['documents']>[],
): readonly RemovedRow[] {
  const removed: RemovedRow[] = [
    ...entries.flatMap(({ value, deletedAt }) =>
      deletedAt === undefined ? [] : [{ table: 'entries' as const, value, deletedAt }],
    ),
    ...documents.flatMap(({ value, deletedAt }) =>
      deletedAt === undefined ? [] : [{ table: 'documents' as const, value, deletedAt }],
    ),
  ];
  return removed.toSorted((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
}
