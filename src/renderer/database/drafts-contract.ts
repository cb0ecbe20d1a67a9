import type { FindingCounts } from '../../shared/editing/finding-counts.ts';
import type { VersionCause } from '../../shared/history/thinning.ts';
import type { Draft } from '../../shared/report/draft.ts';
import type { Lineage } from '../../shared/report/lineage.ts';

/** A draft as the library lists it. */
export interface DraftSummary {
  readonly kind: 'draft';
  readonly id: string;
  readonly revision: number;
  readonly unit: string;
  readonly year: number;
  readonly format: string;
  readonly title: string;
  /** ISO 8601, as are all times here. */
  readonly createdAt: string;
  /** When it was last saved. */
  readonly updatedAt: string;
  /** Absent where it was stored without having been checked. */
  readonly counts?: FindingCounts | undefined;
  /** The saves it comes from; absent where an older program saved it last. */
  readonly lineage?: Lineage | undefined;
  /** When it was put into the recycle bin; absent for a draft in the library. */
  readonly deletedAt?: string | undefined;
}

/** A draft that is there and cannot be listed; `message` says what to do. Reading it gives what is left. */
export interface DamagedSummary {
  readonly kind: 'damaged';
  readonly id: string;
  readonly message: string;
}

export type ListedDraft = DraftSummary | DamagedSummary;

/** What reading a draft gives. A damaged one is reported with its raw text, never dropped or mended. */
export type DraftReading =
  | {
      readonly kind: 'draft';
      readonly draft: Draft;
      readonly revision: number;
      readonly savedAt: string;
      /** The saves it comes from. */
      readonly lineage: Lineage;
      readonly deletedAt?: string;
    }
  | {
      readonly kind: 'damaged';
      readonly id: string;
      readonly message: string;
      /** What is left of its JSON, to be saved as a file. */
      readonly raw: string;
      /** What to expect when an older version is put in its place. */
      readonly revision: number;
    }
  | { readonly kind: 'missing'; readonly id: string; readonly message: string };

/** Why the storage could not do something. */
export type StorageReason = 'quota' | 'closed' | 'corrupt' | 'newer' | 'unknown';

/** Something the storage could not do; `message` is Chinese and says what to do. */
export interface StorageFailure {
  readonly kind: 'failed';
  readonly reason: StorageReason;
  readonly message: string;
}

/**
 * What became of a save. `conflict`: another window saved, removed or replaced the draft since; nothing was
 * written, and `theirs` is what is stored now. Which of the two to go on with is for the user to say.
 */
export type SaveResult =
  | {
      readonly kind: 'saved';
      readonly revision: number;
      readonly savedAt: string;
      /** The saves that what is stored now comes from; of what was stored, removed or taken back. */
      readonly lineage?: Lineage;
    }
  | { readonly kind: 'conflict'; readonly theirs: DraftReading }
  | StorageFailure;

/** A kept version, without its content. */
export interface VersionSummary {
  readonly sequence: number;
  readonly draftId: string;
  readonly at: string;
  readonly cause: VersionCause;
}

export type VersionReading =
  | { readonly kind: 'version'; readonly version: VersionSummary; readonly draft: Draft }
  | { readonly kind: 'damaged'; readonly id: string; readonly message: string; readonly raw: string }
  | { readonly kind: 'missing'; readonly id: string; readonly message: string };

/** Nothing is thrown: every read and every write answers with what became of it. */
export interface DraftsRepository {
  /** The drafts in the library, last saved first. */
  list(): Promise<readonly ListedDraft[] | StorageFailure>;
  get(id: string): Promise<DraftReading | StorageFailure>;
  /**
   * Adds a new draft; one whose id is taken is a conflict. Here as in every save, the saves a draft out of a file
   * says it comes from are counted among those that what is stored comes from.
   */
  insert(
    draft: Draft,
    options?: { readonly counts?: FindingCounts | undefined; readonly cause?: 'created' | 'import' },
  ): Promise<SaveResult>;
  /** Saves over `expectedRevision` and nothing else; sets the stored draft's `updatedAt`. */
  save(
    draft: Draft,
    options: { readonly expectedRevision: number; readonly counts?: FindingCounts | undefined },
  ): Promise<SaveResult>;

  /**
   * After a conflict: stores this draft in the place of what the conflict showed, which is kept as a version.
   * It works as well where theirs is in the recycle bin (it is taken out), damaged or gone. Where the stored
   * draft has changed once more it is a conflict again.
   */
  replace(
    draft: Draft,
    theirs: DraftReading,
    options?: { readonly counts?: FindingCounts | undefined },
  ): Promise<SaveResult>;

  /**
   * Counts the saves a copy comes from among those the stored draft comes from, because both say the same. The
   * stored draft stays at its revision; one that says something else is a conflict.
   */
  joinLineage(copy: Draft): Promise<SaveResult>;

  /** Puts a draft into the recycle bin, from where it can be taken back for 90 days. */
  remove(id: string): Promise<SaveResult>;
  /** Takes a draft back out of the recycle bin. */
  restore(id: string): Promise<SaveResult>;
  /** What is in the recycle bin, last removed first. */
  listTrash(): Promise<readonly ListedDraft[] | StorageFailure>;
  /** Removes one draft in the recycle bin for good, with its versions. */
  purge(id: string): Promise<StorageFailure | { readonly kind: 'purged'; readonly ids: readonly string[] }>;
  /** Removes for good what has been in the recycle bin for 90 days. */
  purgeExpired(): Promise<StorageFailure | { readonly kind: 'purged'; readonly ids: readonly string[] }>;

  /** The kept versions of a draft, newest first. */
  versions(id: string): Promise<readonly VersionSummary[] | StorageFailure>;
  version(id: string, sequence: number): Promise<VersionReading | StorageFailure>;
  /** Keeps the draft as a version; a pause in which nothing changed keeps none. Older ones are thinned. */
  keepVersion(
    draft: Draft,
    cause: VersionCause,
  ): Promise<StorageFailure | { readonly kind: 'kept' | 'unchanged' }>;
  /**
   * Saves an older version's content as the draft's newest state, keeping what it replaces as a version. A
   * version that is damaged or gone is answered as such. `get` gives the draft as it is then.
   */
  restoreVersion(
    id: string,
    sequence: number,
    options: { readonly expectedRevision: number; readonly counts?: FindingCounts | undefined },
  ): Promise<SaveResult | Exclude<VersionReading, { kind: 'version' }>>;

  /** Told of every change to the library, made here or in another window; returns how to stop. */
  onChanged(listener: (change: LibraryChange) => void): () => void;
}

/** A change to the library. */
export interface LibraryChange {
  readonly what: 'saved' | 'inserted' | 'removed' | 'restored' | 'purged' | 'versions' | 'formats';
  /** The draft's id; of `formats` the format's. */
  readonly id: string;
  /** True where another window made it. */
  readonly elsewhere: boolean;
}

/** What a database that cannot be opened for writing still holds. */
export interface Salvage {
  readonly drafts: readonly Draft[];
  /** Drafts this program does not understand, as the JSON they were found in: a newer one opens them. */
  readonly others: readonly { readonly id: string; readonly json: string }[];
}
