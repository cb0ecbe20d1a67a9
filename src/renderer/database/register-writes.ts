import { trashDays } from './draft-trash.ts';
import type { StorageFailure } from './drafts-contract.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import { type Storage, write } from './library.ts';
import { tablesOf } from './register-reads.ts';
import { dropRowVersions, keepRowVersion } from './register-row-versions.ts';
import { revisionOfRow, type StoredRow } from './register-rows.ts';
import {
  type RegisterChange,
  type RegisterSaved,
  type RegisterStored,
  type RowChange,
  type RowName,
  rowKey,
} from './registers-contract.ts';

/** Stores a step in one transaction; `bin` as of RegisterStored. */
export function saveRegister(
  storage: Storage,
  { register, rows }: RegisterChange,
): Promise<(RegisterSaved & Pick<RegisterStored, 'bin'>) | StorageFailure> {
  return write(
    storage,
    db => [db.registers, db.rowVersions, ...tablesOf(db)],
    async (db, at) => {
      const savedAt = at.toISOString();
      await db.registers.put({ ...register, updatedAt: savedAt });
      const revisions = new Map<string, number>();
      const overtaken: RowName[] = [];
      let bin = false;
      for (const row of rows) {
        const { revision, wasOvertaken, inBin } = await putRow(db, register.id, row, at);
        revisions.set(rowKey(row), revision);
        bin ||= inBin;
        if (wasOvertaken) overtaken.push({ table: row.table, id: row.id });
      }
      return { answer: { kind: 'saved', savedAt, revisions, overtaken, bin } as const };
    },
  );
}

/** Writes one row, inside a transaction; what it replaces is kept. `inBin`: it was in the recycle bin, or is now. */
async function putRow(db: DraftsDatabase, register: string, change: RowChange, at: Date) {
  const { table, id, base, value } = change;
  const stored: StoredRow | undefined = await db[table].get([register, id]);
  const known = revisionOfRow(stored);
  // What was stored meanwhile and says the same was this window's own, e.g. as it was closed.
  const wasOvertaken = known !== base && JSON.stringify(stored?.value) !== JSON.stringify(value);
  const revision = Math.max(known, base) + 1;
  if (stored && (value !== undefined || wasOvertaken)) {
    await keepRowVersion(db, change, stored, at, wasOvertaken);
  }
  if (value !== undefined) await db[table].put({ register, id, revision, value });
  else if (stored) await db[table].put({ ...stored, revision, deletedAt: at.toISOString() });
  const inBin = stored !== undefined && (value === undefined || stored.deletedAt !== undefined);
  return { revision, wasOvertaken, inBin };
}

const day = 24 * 60 * 60 * 1000;

/** Removes for good what has been in the recycle bin long enough; who asked goes with the entry. */
export function purgeExpiredRows(
  storage: Storage,
): Promise<{ readonly kind: 'purged'; readonly count: number } | StorageFailure> {
  return write(
    storage,
    db => [db.rowVersions, ...tablesOf(db)],
    async (db, at) => {
      const limit = at.getTime() - trashDays * day;
      const isOver = ({ deletedAt }: StoredRow) => deletedAt !== undefined && Date.parse(deletedAt) <= limit;
      let count = 0;
      for (const table of ['entries', 'documents'] as const) {
        for (const { register, id } of await db[table].filter(isOver).toArray()) {
          count += 1;
          await db[table].delete([register, id]);
          await dropRowVersions(db, register, { table, id });
          if (table === 'documents') continue;
          await db.persons.delete([register, id]);
          await dropRowVersions(db, register, { table: 'persons', id });
        }
      }
      return { answer: { kind: 'purged', count } as const };
    },
  );
}
