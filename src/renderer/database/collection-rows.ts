import Dexie, { type Table } from 'dexie';
import { type DeskCollection, deskCollectionSchema } from '../../shared/county/desk/desk-collection.ts';
import { type DeskFile, deskFileSchema } from '../../shared/county/desk/desk-file.ts';
import type { CollectionReading } from './collections-contract.ts';
import type { DraftsDatabase } from './drafts-database.ts';

/** What a file of a collection holds: its bytes as it came, or its report's JSON in UTF-8. */
export interface DeskBytesRow {
  readonly collection: string;
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** The tables whose rows belong to a collection. */
export function collectionTables(db: DraftsDatabase) {
  return [db.deskFiles, db.deskDrafts, db.deskSources] as const;
}

/** All rows of a collection in one table. */
export function rowsOfCollection<Row>(table: Table<Row, [string, string]>, collection: string) {
  return table.where('[collection+id]').between([collection, Dexie.minKey], [collection, Dexie.maxKey]);
}

/** The collections there are, last changed first; a damaged one is left out and stays. */
export async function listCollections(db: DraftsDatabase): Promise<readonly DeskCollection[]> {
  const rows: readonly unknown[] = await db.collections.toArray();
  return rows
    .flatMap(row => {
      const read = deskCollectionSchema.safeParse(row);
      return read.success ? [read.data] : [];
    })
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : Number(a.updatedAt > b.updatedAt) * -1));
}

/** A collection with its files, in one moment of the database. */
export async function readCollection(
  db: DraftsDatabase,
  id: string,
): Promise<CollectionReading | { readonly kind: 'missing' }> {
  const [row, files] = await db.transaction('r', [db.collections, db.deskFiles], () =>
    Promise.all([db.collections.get(id), rowsOfCollection(db.deskFiles, id).toArray()]),
  );
  const read = deskCollectionSchema.safeParse(row);
  if (!read.success) return { kind: 'missing' };
  const inOrder = files.map(soundFile).toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  return { kind: 'collection', collection: read.data, files: inOrder };
}

/** A file whose row is damaged is shown as one that could not be read: what it was is still in its bytes. */
function soundFile(row: DeskFile): DeskFile {
  const read = deskFileSchema.safeParse(row);
  if (read.success) return read.data;
  const { collection, id, name } = row;
  const reason = '这个文件的核对结果已损坏。请移出后重新放入。';
  const which = row.which === 'last' ? 'last' : 'now';
  return {
    collection,
    id,
    name: String(name),
    which,
    at: String(row.at),
    outcome: { kind: 'refused', reason },
  };
}
