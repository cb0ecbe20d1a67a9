import type { DraftReading, LibraryChange, SaveResult } from './drafts-contract.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import { failureOf, storageErrorOf } from './storage-problem.ts';

/** What every part of the repository works with. */
export interface Library {
  readonly db: DraftsDatabase;
  readonly now: () => Date;
  readonly announce: (what: LibraryChange['what'], id: string) => void;
}

/** Thrown inside a transaction to leave everything as it was: someone else changed the draft first. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
  readonly theirs: DraftReading;

  constructor(theirs: DraftReading) {
    super('the stored draft is not the expected one');
    this.theirs = theirs;
  }
}

/** Runs a write and says what became of it. */
export async function settled<Result>(
  write: () => Promise<Result>,
): Promise<Result | Extract<SaveResult, { kind: 'conflict' | 'failed' }>> {
  try {
    return await write();
  } catch (error) {
    return error instanceof Conflict ? { kind: 'conflict', theirs: error.theirs } : failureOf(error);
  }
}

/** Runs a read, rejecting with a StorageError. */
export async function readable<Result>(read: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw storageErrorOf(error);
  }
}
