import Dexie from 'dexie';
import type { Salvage, StorageFailure } from './drafts-contract.ts';
import { DraftsDatabase } from './drafts-database.ts';
import { freshenLog } from './fresh-log.ts';
import {
  createLibraryMarker,
  type LibraryLoss,
  type LibraryMark,
  type LibraryMarker,
  lossOf,
} from './library-marker.ts';
import { libraryName } from './library-name.ts';
import { askToPersist } from './persistence.ts';
import { salvageDrafts } from './salvage.ts';
import { newLedger } from './schema-versions.ts';
import { failureOf } from './storage-problem.ts';

/**
 * The library at the start of the program.
 * - `ready`: open; where something of it is lost, `loss` says what, and the user is asked to restore backups
 *   before going on. The repository is made with `db` and `marker`.
 * - `failed`: it cannot be opened. `salvage` reads what is readable without writing anything, to be saved as
 *   files; absent where there is nothing to read from.
 */
export type OpenedLibrary =
  | {
      readonly kind: 'ready';
      readonly db: DraftsDatabase;
      readonly marker: LibraryMarker;
      readonly loss?: LibraryLoss;
    }
  | (StorageFailure & { readonly salvage?: () => Promise<Salvage | StorageFailure> });

export interface OpenOptions {
  readonly name?: string;
  /** Where the marker is kept: the window's local storage. */
  readonly storage?: Pick<Storage, 'getItem' | 'setItem'>;
}

/** Opens the library, upgrading it where it is older; says what is wrong or lost. */
export async function openLibrary({
  name = libraryName,
  storage = localStorage,
}: OpenOptions = {}): Promise<OpenedLibrary> {
  let db: DraftsDatabase | undefined;
  try {
    db = new DraftsDatabase(name);
    await db.open();
    const marker = createLibraryMarker(name, storage);
    const loss = await findLoss(db, marker.read());
    void askToPersist();
    freshenWhenIdle(db);
    return { kind: 'ready', db, marker, ...(loss ? { loss } : {}) };
  } catch (error) {
    db?.close({ disableAutoOpen: true });
    const failure = failureOf(error);
    const exists = await Dexie.exists(name).catch(() => false);
    return exists ? { ...failure, salvage: () => salvageDrafts(name) } : failure;
  }
}

/** After the first screen is drawn. What is wrong with the storage shows at the first save, not here. */
function freshenWhenIdle(db: DraftsDatabase): void {
  const freshen = () => void freshenLog(db).catch(() => undefined);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(freshen, { timeout: 1_000 });
  else setTimeout(freshen, 500);
}

async function findLoss(db: DraftsDatabase, mark: LibraryMark | undefined): Promise<LibraryLoss | undefined> {
  const [ledger, heads, contentIds] = await db.transaction('r', db.ledger, db.heads, db.contents, () =>
    Promise.all([
      db.ledger.get('library'),
      db.heads.toCollection().primaryKeys(),
      db.contents.toCollection().primaryKeys(),
    ]),
  );
  return lossOf(ledger, new Set([...heads, ...contentIds]).size, mark);
}

/** Takes the library as it is, after the user has restored what could be restored or has let it go. */
export async function acceptLoss(
  db: DraftsDatabase,
  marker: LibraryMarker,
  now: Date,
): Promise<{ readonly kind: 'accepted' } | StorageFailure> {
  try {
    const accepted = await db.transaction('rw', db.ledger, db.heads, async () => {
      const before = await db.ledger.get('library');
      const drafts = await db.heads.count();
      const ledger = before ? { ...before, writes: before.writes + 1, drafts } : newLedger(drafts);
      await db.ledger.put(ledger);
      return ledger;
    });
    marker.accept(accepted, now);
    return { kind: 'accepted' };
  } catch (error) {
    return failureOf(error);
  }
}

/** Throws away a library that cannot be opened, so that a new one can be filled from backups. */
export async function discardLibrary(
  name: string = libraryName,
): Promise<{ readonly kind: 'discarded' } | StorageFailure> {
  try {
    await Dexie.delete(name);
    return { kind: 'discarded' };
  } catch (error) {
    return failureOf(error);
  }
}
