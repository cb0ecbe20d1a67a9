import Dexie, { type Table } from 'dexie';
import type { ContentRow, HeadRow, LedgerRow, PartRow, SettingRow, VersionRow } from './rows.ts';
import { newLedger, type SchemaVersion, schemaVersions } from './schema-versions.ts';

/** The database's name in the browser's storage. */
export const libraryName = 'nianbao';

/** The installed database was written by a newer program; this one must not write into it. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

/** The browser put another database in the place of the one this window had open. */
export class ReplacedDatabaseError extends Error {
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
  declare readonly settings: Table<SettingRow, string>;
  declare readonly ledger: Table<LedgerRow, LedgerRow['key']>;
  /** The library this window opened first. */
  private libraryId: string | undefined;

  /** `target` stops at an older schema version: tests open a database as an old program left it. */
  constructor(name: string = libraryName, target: number = Number.POSITIVE_INFINITY) {
    // Strict: a transaction is complete when it is on the disk, not when the system promises to write it.
    super(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
    for (const step of schemaVersions) if (step.version <= target) this.declareStep(step);
    this.on('populate', async transaction => {
      if (this.verno >= 2) await transaction.table('ledger').put(newLedger(0));
    });
    this.on(
      'ready',
      async reading => {
        this.refuseNewer();
        if (this.verno >= 2) await this.refuseReplaced(reading as DraftsDatabase);
      },
      true,
    );
    this.on('versionchange', () => this.close({ disableAutoOpen: true }));
  }

  private declareStep({ version, stores, upgrade }: SchemaVersion): void {
    const declared = this.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }

  /** Dexie opens a newer database as if it were its own, so the installed version is looked at here. */
  private refuseNewer(): void {
    // Dexie multiplies versions by ten and keeps the last digit for itself.
    const installed = Math.floor(this.backendDB().version / 10);
    const known = schemaVersions.at(-1)?.version ?? 0;
    if (installed > known) throw new NewerDatabaseError(`schema ${installed}, known ${known}`);
  }

  /** A connection that was lost comes back to the same library or not at all, never to an empty new one. */
  private async refuseReplaced(reading: DraftsDatabase): Promise<void> {
    const found = (await reading.ledger.get('library'))?.libraryId;
    if (this.libraryId !== undefined && found !== this.libraryId) {
      throw new ReplacedDatabaseError('the library was replaced while it was open');
    }
    this.libraryId = found;
  }
}
