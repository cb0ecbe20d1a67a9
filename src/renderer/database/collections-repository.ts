import * as z from 'zod/mini';
import { deskCollectionSchema } from '../../shared/county/desk/desk-collection.ts';
import type { DeskFile } from '../../shared/county/desk/desk-file.ts';
import { openChanges } from './changes-channel.ts';
import { collectionTables, listCollections, readCollection, rowsOfCollection } from './collection-rows.ts';
import type { CollectionsRepository } from './collections-contract.ts';
import { trashDays } from './draft-trash.ts';
import type { StorageFailure } from './drafts-contract.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import { readable, type Storage, write } from './library.ts';
import type { LibraryMarker } from './library-marker.ts';

const messageSchema = z.object({ id: z.string() });
const stored = { kind: 'stored' } as const;
const day = 24 * 60 * 60 * 1000;

/** Does one step in the storage and tells the other windows which collection it was about. */
type WriteFor = <Answer>(
  id: string,
  action: (db: DraftsDatabase, at: Date) => Promise<Answer>,
) => Promise<Answer | StorageFailure>;

/** The one way to the stored collections. `db` is open, `now` is the clock, `marker` the witness of openLibrary. */
export function createCollectionsRepository(
  db: DraftsDatabase,
  { now, marker }: { readonly now: () => Date; readonly marker?: LibraryMarker },
): CollectionsRepository {
  const changes = openChanges(`${db.name} collections`, messageSchema);
  const storage: Storage = { db, now, marker };
  const writeFor: WriteFor = async (id, action) => {
    const answer = await write(
      storage,
      each => [each.collections, ...collectionTables(each)],
      async (opened, at) => ({ answer: await action(opened, at) }),
    );
    changes.announce({ id });
    return answer;
  };
  return {
    list: () => readable(db, () => listCollections(db)),
    read: id => readable(db, () => readCollection(db, id)),
    add: collection =>
      writeFor(collection.id, async ({ collections }) => {
        await collections.add(collection);
        return stored;
      }),
    change: (id, step) =>
      writeFor(id, async ({ collections }, at) => {
        const read = deskCollectionSchema.safeParse(await collections.get(id));
        if (!read.success) return { kind: 'missing' } as const;
        await collections.put({ ...step(read.data), id, updatedAt: at.toISOString() });
        return stored;
      }),
    ...fileWrites(writeFor),
    source: (collection, id) => readable(db, async () => (await db.deskSources.get([collection, id]))?.bytes),
    drafts: (collection, ids) =>
      readable(db, async () => {
        const rows = await db.deskDrafts.bulkGet(ids.map((id): [string, string] => [collection, id]));
        return new Map(rows.flatMap(row => (row ? [[row.id, row.bytes] as const] : [])));
      }),
    purgeExpired: () =>
      writeFor('', async (opened, at) => ({ kind: 'purged', count: await purge(opened, at) })),
    onChanged: changes.onChanged,
    close: changes.close,
  };
}

/** What is written of the files of a collection. */
function fileWrites(
  writeFor: WriteFor,
): Pick<CollectionsRepository, 'addFiles' | 'saveOutcomes' | 'moveFiles' | 'removeFiles'> {
  return {
    addFiles: files =>
      writeFor(files[0]?.file.collection ?? '', async ({ deskFiles, deskSources }) => {
        await deskFiles.bulkAdd(files.map(({ file }) => file));
        await deskSources.bulkAdd(
          files.map(({ file: { collection, id }, bytes }) => ({ collection, id, bytes })),
        );
        return stored;
      }),
    saveOutcomes: (collection, outcomes) =>
      writeFor(collection, async ({ deskFiles, deskDrafts }) => {
        const found = await deskFiles.bulkGet(outcomes.map(({ id }): [string, string] => [collection, id]));
        const known = outcomes.flatMap((each, index) => {
          const file = found[index];
          return file ? [{ ...each, file }] : [];
        });
        await deskFiles.bulkPut(known.map(({ file, outcome }) => ({ ...file, outcome })));
        await deskDrafts.bulkPut(
          known.flatMap(({ id, draft }) => (draft ? [{ collection, id, bytes: draft }] : [])),
        );
        return stored;
      }),
    moveFiles: (collection, ids, which) =>
      writeFor(collection, async ({ deskFiles }) => {
        const files = await deskFiles.bulkGet(ids.map((id): [string, string] => [collection, id]));
        await deskFiles.bulkPut(files.flatMap(file => (file ? [{ ...file, which } satisfies DeskFile] : [])));
        return stored;
      }),
    removeFiles: (collection, ids) =>
      writeFor(collection, async opened => {
        const keys = ids.map((id): [string, string] => [collection, id]);
        for (const table of collectionTables(opened)) await table.bulkDelete(keys);
        return stored;
      }),
  };
}

/** Takes collections off that were in the recycle bin long enough; how many they were. */
async function purge(opened: DraftsDatabase, at: Date): Promise<number> {
  const limit = at.getTime() - trashDays * day;
  const over = (await listCollections(opened)).filter(
    ({ deletedAt }) => deletedAt !== undefined && Date.parse(deletedAt) <= limit,
  );
  for (const { id } of over) {
    await opened.deskFiles.bulkDelete(await rowsOfCollection(opened.deskFiles, id).primaryKeys());
    await opened.deskDrafts.bulkDelete(await rowsOfCollection(opened.deskDrafts, id).primaryKeys());
    await opened.deskSources.bulkDelete(await rowsOfCollection(opened.deskSources, id).primaryKeys());
    await opened.collections.delete(id);
  }
  return over.length;
}
