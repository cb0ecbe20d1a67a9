import type { Table } from 'dexie';
import type { DraftReading, LibraryChange, StorageFailure } from './drafts-contract.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import type { LibraryMarker } from './library-marker.ts';
import { type LedgerRow, ledgerSchema } from './rows.ts';
import type { SaveCounter } from './save-counter.ts';
import { newLedger } from './schema-versions.ts';
import { failureOf, readFailureOf } from './storage-problem.ts';

/** What everything that is kept in the database is written with. */
export interface Storage {
  readonly db: DraftsDatabase;
  readonly now: () => Date;
  readonly marker: LibraryMarker | undefined;
}

/** What every part of the drafts' repository works with. */
export interface Library extends Storage {
  readonly counter: SaveCounter;
  readonly announce: (what: LibraryChange['what'], id: string) => void;
}

/** Thrown inside a transaction to leave everything as it was: the stored draft is not the expected one. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
  readonly theirs: DraftReading;

  constructor(theirs: DraftReading) {
    super('the stored draft is not the expected one');
    this.theirs = theirs;
  }
}

/** What a write did: its answer, and by how many drafts the library grew. */
export interface Written<Answer> {
  readonly answer: Answer;
  readonly added?: number;
}

type Tables = (db: DraftsDatabase) => readonly Table[];
type Action<Answer> = (db: DraftsDatabase, at: Date) => Promise<Written<Answer>>;

/** Runs a write in one transaction over the heads, the ledger and more tables, and says what became of it. */
export function write<Answer>(
  storage: Storage,
  tables: Tables,
  action: Action<Answer>,
): Promise<Answer | StorageFailure> {
  return counted(storage, tables, action).catch(failureOf);
}

/** The same of a write that is refused by a Conflict where another draft is stored than the one it is over. */
export function writeOver<Answer>(
  storage: Storage,
  tables: Tables,
  action: Action<Answer>,
): Promise<Answer | { readonly kind: 'conflict'; readonly theirs: DraftReading } | StorageFailure> {
  return counted(storage, tables, action).catch((error: unknown) =>
    error instanceof Conflict ? { kind: 'conflict', theirs: error.theirs } : failureOf(error),
  );
}

/** Runs a write in one transaction, counted in the ledger and noted by the marker. */
async function counted<Answer>(
  { db, now, marker }: Storage,
  tables: Tables,
  action: Action<Answer>,
): Promise<Answer> {
  const at = now();
  let ledger: LedgerRow | undefined;
  await ensureOpen(db);
  const { answer } = await db.transaction('rw', [db.heads, db.ledger, ...tables(db)], async () => {
    const [written, before] = await Promise.all([action(db, at), db.ledger.get('library')]);
    const account = ledgerSchema.safeParse(before);
    // A ledger that is gone is begun again here; opening the library has reported the loss.
    ledger = account.success
      ? {
          ...account.data,
          writes: account.data.writes + 1,
          drafts: account.data.drafts + (written.added ?? 0),
        }
      : newLedger(await db.heads.count());
    await db.ledger.put(ledger);
    return written;
  });
  if (ledger) marker?.note(ledger, at);
  return answer;
}

/** Runs a read; answers why where it cannot be done. */
export async function readable<Result>(
  db: DraftsDatabase,
  read: () => PromiseLike<Result>,
): Promise<Result | StorageFailure> {
  try {
    await ensureOpen(db);
    return await read();
  } catch (error) {
    return readFailureOf(error);
  }
}

/**
 * Opens the connection again where the browser has closed it by itself, as Chromium does after an error of
 * its storage, e.g. on a full disk. One that gave way to a newer program stays closed: opening it is refused.
 */
async function ensureOpen(db: DraftsDatabase): Promise<void> {
  if (!db.isOpen()) await db.open();
}
