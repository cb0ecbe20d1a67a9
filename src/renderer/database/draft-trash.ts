import { readingOf, revisionOf } from './draft-reads.ts';
import type { DraftsRepository, SaveResult } from './drafts-contract.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import { Conflict, type Library, write, writeOver } from './library.ts';
import type { HeadRow } from './rows.ts';
import { dropVersionsOf } from './version-table.ts';

/** How long a removed draft can be taken back. */
export const trashDays = 90;

const day = 24 * 60 * 60 * 1000;

/** The recycle bin. Reports that are damaged can be put there as well. */
export function draftTrash(
  library: Library,
): Pick<DraftsRepository, 'remove' | 'restore' | 'purge' | 'purgeExpired'> {
  return {
    remove: id => changeHead(library, 'removed', id, (row, at) => ({ ...row, deletedAt: at.toISOString() })),
    restore: id => changeHead(library, 'restored', id, ({ deletedAt: _removed, ...row }) => row),
    purge: id => purgeWhere(library, row => row.id === id),
    purgeExpired: () =>
      purgeWhere(library, (row, at) => Date.parse(row.deletedAt ?? '') <= at.getTime() - trashDays * day),
  };
}

async function changeHead(
  library: Library,
  what: 'removed' | 'restored',
  id: string,
  change: (row: HeadRow, at: Date) => HeadRow,
): Promise<SaveResult> {
  const result = await writeOver(
    library,
    db => [db.contents],
    async (db, at) => {
      const row = (await db.heads.get(id)) ?? (await headOfDamaged(db, id));
      if (!row) throw new Conflict(await readingOf(db, id));
      // The revision grows, so that a window that still shows the draft cannot save over this.
      const revision = revisionOf(row) + 1;
      await db.heads.put({ ...change(row, at), revision });
      return { answer: { kind: 'saved', revision, savedAt: row.updatedAt ?? at.toISOString() } as const };
    },
  );
  if (result.kind === 'saved') library.announce(what, id);
  return result;
}

/**
 * What stands in for the lost head of a draft whose content is there: enough to be in the recycle bin, and still
 * told to be damaged.
 */
async function headOfDamaged(db: DraftsDatabase, id: string): Promise<HeadRow | undefined> {
  const content = await db.contents.get(id);
  return content && ({ id } as HeadRow);
}

/** Removes for good the drafts in the recycle bin of which `wanted` holds. */
async function purgeWhere(
  library: Library,
  wanted: (row: HeadRow, at: Date) => boolean,
): ReturnType<DraftsRepository['purge']> {
  const result = await write(
    library,
    db => [db.contents, db.versions, db.parts],
    async (db, at) => {
      const ids = await removedIds(db, row => wanted(row, at));
      await db.heads.bulkDelete([...ids]);
      await db.contents.bulkDelete([...ids]);
      for (const id of ids) await dropVersionsOf(db, id);
      return { answer: { kind: 'purged', ids } as const, added: -ids.length };
    },
  );
  if (result.kind === 'purged') for (const id of result.ids) library.announce('purged', id);
  return result;
}

async function removedIds(db: DraftsDatabase, wanted: (row: HeadRow) => boolean): Promise<readonly string[]> {
  const rows = await db.heads.filter(row => row.deletedAt !== undefined && wanted(row)).toArray();
  return rows.map(row => row.id);
}
