import Dexie, { type Table } from 'dexie';
import type { DeskCollection } from '../../shared/county/desk/desk-collection.ts';
import type { DeskFile } from '../../shared/county/desk/desk-file.ts';
import type { Register } from '../../shared/register/register.ts';
import type { DeskBytesRow } from './collection-rows.ts';
import { freshenLog } from './fresh-log.ts';
import { libraryName } from './library-name.ts';
import type { StoredRow, StoredRowVersion } from './register-rows.ts';
import type {
  ContentRow,
  FormatRow,
  HeadRow,
  LedgerRow,
  PartRow,
  SettingRow,
  TemplateRow,
  VersionRow,
} from './rows.ts';
import { newLedger, type SchemaVersion, schemaVersions } from './schema-versions.ts';

/** The browser put another database in the place of the one this window had open. */
class ReplacedDatabaseError extends Error {
  override readonly name = 'ReplacedDatabaseError';
}

/**
 * The tables and every step they went through. Nothing is read or written before `open` was called, and an
 * open connection gives way to a newer program in another window without reconnecting by itself.
 */
export class DraftsDatabase extends Dexie {
  declare readonly heads: Table<HeadRow, string>;
  declare readonly contents: Table<ContentRow, string>;
  declare readonly versions: Table<VersionRow, number, Omit<VersionRow, 'sequence'>>;
  declare readonly parts: Table<PartRow, [string, string]>;
  declare readonly formats: Table<FormatRow, string>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly templates: Table<TemplateRow, string>;
  declare readonly ledger: Table<LedgerRow, LedgerRow['key']>;
  declare readonly registers: Table<Register, string>;
  declare readonly entries: Table<StoredRow, [string, string]>;
  declare readonly documents: Table<StoredRow, [string, string]>;
  declare readonly persons: Table<StoredRow, [string, string]>;
  declare readonly rowVersions: Table<StoredRowVersion, number, Omit<StoredRowVersion, 'sequence'>>;
  declare readonly collections: Table<DeskCollection, string>;
  declare readonly deskFiles: Table<DeskFile, [string, string]>;
  declare readonly deskDrafts: Table<DeskBytesRow, [string, string]>;
  declare readonly deskSources: Table<DeskBytesRow, [string, string]>;
  /** The library this window opened first. */
  private libraryId: string | undefined;

  /** `target` stops at an older schema version: tests open a database as an old program left it. */
  constructor(name: string = libraryName, target: number = Number.POSITIVE_INFINITY) {
    // Strict: a transaction is complete when it is on the disk, not when the system promises to write it.
    super(name, {
      autoOpen: false,
      chromeTransactionDurability: 'strict',
      indexedDB: refusingNewer(indexedDB),
    });
    for (const step of schemaVersions) if (step.version <= target) this.declareStep(step);
    this.on('populate', async transaction => {
      if (this.verno >= 2) await transaction.table('ledger').put(newLedger(0));
    });
    this.on('ready', reading => this.comeBack(reading as DraftsDatabase), true);
    this.on('versionchange', () => this.close({ disableAutoOpen: true }));
  }

  private declareStep({ version, stores, upgrade }: SchemaVersion): void {
    const declared = this.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }

  /**
   * Looks at each connection before it is used. One that was lost comes back to the same library or not at
   * all, never to an empty new one; and since the browser closes connections after an error of its storage,
   * such as a full disk, it begins with a fresh log or not at all.
   */
  private async comeBack(reading: DraftsDatabase): Promise<void> {
    if (this.verno < 2) return;
    const found = (await reading.ledger.get('library'))?.libraryId;
    const before = this.libraryId;
    if (before === undefined) {
      this.libraryId = found;
      return;
    }
    if (found !== before) throw new ReplacedDatabaseError('the library was replaced while it was open');
    await freshenLog(reading);
  }
}

/**
 * Dexie answers a VersionError by opening the newer database without naming a version, and adds to it what it
 * misses. Here a version is always named, so that the error stands and the newer database stays as it is.
 */
function refusingNewer(factory: IDBFactory) {
  return {
    open: (name: string, version = 1) => factory.open(name, version),
    deleteDatabase: (name: string) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a: unknown, b: unknown) => factory.cmp(a, b),
  };
}
