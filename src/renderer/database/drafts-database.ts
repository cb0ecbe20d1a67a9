import Dexie, { type Table } from 'dexie';
import type { ContentRow, HeadRow, SettingRow, VersionRow } from './rows.ts';
import { type SchemaVersion, schemaVersions } from './schema-versions.ts';

/** The database's name in the browser's storage. */
export const libraryName = 'nianbao';

/** The installed database was written by a newer program; this one must not write into it. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

/**
 * The tables and every step they went through. Nothing is read or written before `open` was called, and an
 * open connection gives way to a newer program in another window without reconnecting by itself.
 */
export class DraftsDatabase extends Dexie {
  declare readonly heads: Table<HeadRow, string>;
  declare readonly contents: Table<ContentRow, string>;
  declare readonly versions: Table<VersionRow, number, Omit<VersionRow, 'sequence'>>;
  declare readonly settings: Table<SettingRow, string>;

  /** `target` stops at an older schema version: tests open a database as an old program left it. */
  constructor(name: string = libraryName, target?: number) {
    // Strict: a transaction is complete when it is on the disk, not when the system promises to write it.
    super(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
    const steps = schemaVersions.filter(step => target === undefined || step.version <= target);
    for (const step of steps) this.declareStep(step);
    this.on('ready', () => this.refuseNewer(), true);
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
    if (installed > this.verno) throw new NewerDatabaseError(`schema ${installed}, known ${this.verno}`);
  }
}
