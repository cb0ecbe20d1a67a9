import type { DocumentEntry } from '../../shared/register/document-entry.ts';
import type { EntryPerson, RequestEntry } from '../../shared/register/entry.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Heard } from './changes-channel.ts';
import type { StorageFailure } from './drafts-contract.ts';

/** What a register holds, as it is shown and edited. */
export interface RegisterContent {
  readonly register: Register;
  readonly entries: readonly RequestEntry[];
  readonly documents: readonly DocumentEntry[];
  readonly people: readonly EntryPerson[];
}

/** The tables whose rows belong to a register; who asked is kept apart from what was asked. */
export const rowTables = ['entries', 'documents', 'persons'] as const;
export type RowTable = (typeof rowTables)[number];

/** A row of a register, in any of its tables. */
export interface RowName {
  readonly table: RowTable;
  /** The id of the entry, of the document, or of the entry whose applicant it names. */
  readonly id: string;
}

/** One row that is to be stored over the revision a window knows; 0 for a row nobody stored yet. */
export interface RowChange extends RowName {
  readonly base: number;
  /** What the row holds from now on; absent: it goes into the recycle bin. */
  readonly value?: RequestEntry | DocumentEntry | EntryPerson;
}

/** A step of editing as it is stored: all of it or nothing. */
export interface RegisterChange {
  readonly register: Register;
  readonly rows: readonly RowChange[];
}

/** The revisions of a register's rows, by `rowKey`; those in the recycle bin included. */
export type RowRevisions = ReadonlyMap<string, number>;

/** The key of a row in RowRevisions. */
export function rowKey({ table, id }: RowName): string {
  return `${table} ${id}`;
}

/** A row in the recycle bin. */
export type RemovedRow =
  | { readonly table: 'entries'; readonly value: RequestEntry; readonly deletedAt: string }
  | { readonly table: 'documents'; readonly value: DocumentEntry; readonly deletedAt: string };

/** A row that cannot be read, as the text it was found in: it stays where it is. */
export interface DamagedRow extends RowName {
  readonly raw: string;
}

export interface RegisterReading {
  readonly kind: 'register';
  readonly content: RegisterContent;
  readonly revisions: RowRevisions;
  /** Last removed first. */
  readonly removed: readonly RemovedRow[];
  readonly damaged: readonly DamagedRow[];
}

/**
 * What became of a save. `overtaken`: rows another window had stored since this one read them; what was typed here
 * is stored, and what the other window had is among the row's versions.
 */
export type RegisterSaved = {
  readonly kind: 'saved';
  readonly savedAt: string;
  readonly revisions: RowRevisions;
  readonly overtaken: readonly RowName[];
};

/** A register that was stored; `bin`: rows went into its recycle bin, came out of it or changed in it. */
export interface RegisterStored {
  readonly id: string;
  readonly bin: boolean;
}

/** An earlier state of a row. */
export interface RowVersion {
  readonly sequence: number;
  /** ISO 8601: when it was replaced. */
  readonly at: string;
  readonly value: RequestEntry | DocumentEntry | EntryPerson;
}

/** Nothing is thrown: every read and every write answers with what became of it. */
export interface RegistersRepository {
  /** The registers there are, last changed first. */
  list(): Promise<readonly Register[] | StorageFailure>;
  read(id: string): Promise<RegisterReading | { readonly kind: 'missing' } | StorageFailure>;
  /** Stores a step; a register that is not there yet begins with it. */
  save(change: RegisterChange): Promise<RegisterSaved | StorageFailure>;
  /** The earlier states of a row, newest first. */
  versions(register: string, row: RowName): Promise<readonly RowVersion[] | StorageFailure>;
  /** Removes for good what has been in the recycle bin for 90 days, with who asked. */
  purgeExpired(): Promise<{ readonly kind: 'purged'; readonly count: number } | StorageFailure>;
  /** Told of every register that was stored, here or in another window; returns how to stop. */
  onChanged(listener: (change: Heard<RegisterStored>) => void): () => void;
  close(): void;
}
