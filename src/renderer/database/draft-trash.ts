import { listed, readingOf } from './draft-reads.ts';
import type { DraftsRepository, SaveResult } from './drafts-contract.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import { Conflict, type Library, readable, settled } from './library.ts';
import type { HeadRow } from './rows.ts';

/** How long a removed draft can be taken back. */
export const trashDays = 90;

const day = 24 * 60 * 60 * 1000;

/** The recycle bin. */
export function draftTrash({
  db,
  now,
  announce,
}: Library): Pick<DraftsRepository, 'remove' | 'restore' | 'listTrash' | 'purge' | 'purgeExpired'> {
  return {
    remove: id =>
      settled(async () => {
        const deletedAt = now().toISOString();
        const result = await changeHead(db, id, row => ({ ...row, revision: row.revision + 1, deletedAt }));
        announce('removed', id);
        return result;
      }),
    restore: id =>
      settled(async () => {
        const result = await changeHead(db, id, ({ deletedAt: _taken, ...row }) => ({
          ...row,
          revision: row.revision + 1,
        }));
        announce('restored', id);
        return result;
      }),
    listTrash: () => readable(() => listed(db, row => row.deletedAt !== undefined)),
    purge: async id => purged(await settled(() => purgeWhere(db, row => row.id === id)), announce),
    purgeExpired: async () => {
      const latest = new Date(now().getTime() - trashDays * day).toISOString();
      return purged(await settled(() => purgeWhere(db, row => (row.deletedAt ?? latest) < latest)), announce);
    },
  };
}

async function changeHead(
  db: DraftsDatabase,
  id: string,
  change: (row: HeadRow) => HeadRow,
): Promise<Extract<SaveResult, { kind: 'saved' }>> {
  return db.transaction('rw', db.heads, db.contents, async () => {
    const row = await db.heads.get(id);
    if (!row) throw new Conflict(await readingOf(db, id));
    const changed = change(row);
    await db.heads.put(changed);
    return { kind: 'saved', revision: changed.revision, savedAt: changed.updatedAt };
  });
}

/** Removes for good the drafts in the recycle bin of which `wanted` holds; gives their ids. */
async function purgeWhere(
  db: DraftsDatabase,
  wanted: (row: HeadRow) => boolean,
): Promise<{ readonly kind: 'purged'; readonly ids: readonly string[] }> {
  return db.transaction('rw', db.heads, db.contents, db.versions, async () => {
    const rows = await db.heads.filter(row => row.deletedAt !== undefined && wanted(row)).toArray();
    const ids = rows.map(row => row.id);
    await db.heads.bulkDelete(ids);
    await db.contents.bulkDelete(ids);
    await db.versions.where('draftId').anyOf(ids).delete();
    return { kind: 'purged', ids };
  });
}

type Purged = Awaited<ReturnType<DraftsRepository['purge']>>;

function purged(
  result: Purged | Extract<SaveResult, { kind: 'conflict' }>,
  announce: Library['announce'],
): Purged {
  if (result.kind === 'purged') for (const id of result.ids) announce('purged', id);
  return result.kind === 'conflict' ? { kind: 'purged', ids: [] } : result;
}
