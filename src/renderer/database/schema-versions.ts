import type { Transaction } from 'dexie';
import { packedContent } from './stored-content.ts';

/** One step of the database's schema, in Dexie's notation; `upgrade` moves the rows that are there. */
export interface SchemaVersion {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Every schema that was ever in use, oldest first; a step in use is never changed.
 *
 * 1. `heads` hold what the library lists, apart from `contents`, so that a thousand reports are listed
 *    without reading them; `versions` are numbered in the order of writing, whatever the clock says.
 * 2. Contents are packed and carry a checksum; versions share `parts`; a `ledger` keeps account of the
 *    library, so that a loss is noticed.
 * 3. `formats` hold the report formats installed from format files. Registers, with their entries and documents as
 *    rows of their own, and who asked apart from what was asked; `rowVersions` are earlier states of a row.
 * 4. `templates` hold the Word file that a unit fills its reports into. Collections (审核汇总): what a desk decided, and
 *    for each file its result, its report and its bytes apart, so that thousands are listed without reading them.
 */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: { heads: 'id', contents: 'id', versions: '++sequence, draftId', settings: 'key' },
  },
  {
    version: 2,
    stores: { parts: '[draftId+digest]', ledger: 'key' },
    upgrade: packContentsAndOpenLedger,
  },
  {
    version: 3,
    stores: {
      formats: 'id',
      registers: 'id',
      entries: '[register+id]',
      documents: '[register+id]',
      persons: '[register+id]',
      rowVersions: '++sequence, [register+table+row]',
    },
  },
  {
    version: 4,
    stores: {
      templates: 'unit',
      collections: 'id',
      deskFiles: '[collection+id]',
      deskDrafts: '[collection+id]',
      deskSources: '[collection+id]',
    },
  },
];

/** The ledger of a library that holds so many drafts. */
export function newLedger(drafts: number) {
  return { key: 'library', libraryId: crypto.randomUUID(), writes: 0, drafts } as const;
}

/**
 * Schema 1 kept drafts as objects. They are packed as they are: a damaged one stays what it was and is
 * reported when it is read. Versions stay whole and thin out with age.
 */
async function packContentsAndOpenLedger(transaction: Transaction): Promise<void> {
  const contents = transaction.table<{ id: string; draft: unknown }, string>('contents');
  for (const { id, draft } of await contents.toArray()) {
    await transaction.table('contents').put(packedContent(id, draft));
  }
  await transaction.table('ledger').put(newLedger(await transaction.table('heads').count()));
}
