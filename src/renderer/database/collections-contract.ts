import type { DeskCollection } from '../../shared/county/desk/desk-collection.ts';
import type { DeskFile, DeskOutcome } from '../../shared/county/desk/desk-file.ts';
import type { Heard } from './changes-channel.ts';
import type { StorageFailure } from './drafts-contract.ts';

export interface CollectionReading {
  readonly kind: 'collection';
  readonly collection: DeskCollection;
  /** In the order they came. */
  readonly files: readonly DeskFile[];
}

/** A file as it is put on the desk. */
export interface NewDeskFile {
  readonly file: DeskFile;
  readonly bytes: Uint8Array;
}

/** What became of a file; `draft` is the report's JSON in UTF-8 where one was read. */
export interface SavedOutcome {
  readonly id: string;
  readonly outcome: DeskOutcome;
  readonly draft?: Uint8Array;
}

type Stored = { readonly kind: 'stored' };
type Missing = { readonly kind: 'missing' };

/** Nothing is thrown: every read and every write answers with what became of it. */
export interface CollectionsRepository {
  /** The collections there are, those in the recycle bin included, last changed first. */
  list(): Promise<readonly DeskCollection[] | StorageFailure>;
  read(id: string): Promise<CollectionReading | Missing | StorageFailure>;
  add(collection: DeskCollection): Promise<Stored | StorageFailure>;
  /** Changes what is stored now, in one step with reading it: windows never write over each other's changes. */
  change(
    id: string,
    step: (stored: DeskCollection) => DeskCollection,
  ): Promise<Stored | Missing | StorageFailure>;
  /** Keeps files with what is in them, waiting to be read. */
  addFiles(files: readonly NewDeskFile[]): Promise<Stored | StorageFailure>;
  /** Keeps what became of some files; one that is no longer there is passed over. */
  saveOutcomes(collection: string, outcomes: readonly SavedOutcome[]): Promise<Stored | StorageFailure>;
  /** Takes files for another year's than they came as; they are checked anew. */
  moveFiles(
    collection: string,
    ids: readonly string[],
    which: DeskFile['which'],
  ): Promise<Stored | StorageFailure>;
  /** Takes files off the desk for good: the files they were read from stay where they are. */
  removeFiles(collection: string, ids: readonly string[]): Promise<Stored | StorageFailure>;
  /** The bytes of a file as it came. */
  source(collection: string, id: string): Promise<Uint8Array | undefined | StorageFailure>;
  /** The drafts of some files, each its JSON in UTF-8; what is missing is left out. */
  drafts(
    collection: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Uint8Array> | StorageFailure>;
  /** Removes for good what has been in the recycle bin for 90 days. */
  purgeExpired(): Promise<{ readonly kind: 'purged'; readonly count: number } | StorageFailure>;
  /** Told of every collection that was stored, here or in another window; returns how to stop. */
  onChanged(listener: (change: Heard<{ readonly id: string }>) => void): () => void;
  close(): void;
}
