import type { Transaction } from 'dexie';

/** One step of the database's schema, in Dexie's notation; `upgrade` moves the rows that are there. */
export interface SchemaVersion {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Every schema that was ever in use, oldest first; a released step is never changed.
 *
 * 1. `heads` hold what the library lists, apart from `contents`, so that a thousand reports are listed
 *    without reading them; `versions` are numbered in the order of writing, whatever the clock says.
 */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: { heads: 'id', contents: 'id', versions: '++sequence, draftId', settings: 'key' },
  },
];
