import type { DraftsDatabase } from './drafts-database.ts';
import { readRow, type StoredRow } from './register-rows.ts';
import type { RowName, RowVersion } from './registers-contract.ts';

/** Of what is typed in one go only the state before it is kept, in ms. */
const apart = 10 * 60_000;

/** How many earlier states of a row are kept. */
const most = 30;

/** The earlier states of a row, newest first; one that cannot be read is passed over. */
export async function versionsOfRow(
  db: DraftsDatabase,
  register: string,
  { table, id }: RowName,
): Promise<readonly RowVersion[]> {
  const found = await versions(db, register, { table, id }).sortBy('sequence');
  return found.toReversed().flatMap(({ sequence, at, value }) => {
    const read = readRow(table, { register, id, revision: 1, value });
    return read ? [{ sequence, at, value: read.value }] : [];
  });
}

/**
 * Keeps a row as it was before it is written over, inside a transaction; of states in quick succession only the
 * first, unless they come from another window (`always`).
 */
export async function keepRowVersion(
  db: DraftsDatabase,
  name: RowName,
  before: StoredRow,
  at: Date,
  always: boolean,
): Promise<void> {
  const { table, id: row } = name;
  const known = await versions(db, before.register, name).sortBy('sequence');
  const last = known.at(-1);
  if (!always && last && at.getTime() - Date.parse(last.at) < apart) return;
  await db.rowVersions.add({
    register: before.register,
    table,
    row,
    at: at.toISOString(),
    value: before.value,
  });
  const tooMany = known.slice(0, Math.max(0, known.length + 1 - most));
  if (tooMany.length > 0) await db.rowVersions.bulkDelete(tooMany.map(({ sequence }) => sequence));
}

/** Removes the earlier states of a row, inside a transaction. */
export async function dropRowVersions(db: DraftsDatabase, register: string, name: RowName): Promise<void> {
  await versions(db, register, name).delete();
}

function versions(db: DraftsDatabase, register: string, { table, id }: RowName) {
  return db.rowVersions.where('[register+table+row]').equals([register, table, id]);
}
