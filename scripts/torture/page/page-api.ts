import type { StorageReason } from '../../../src/renderer/database/drafts-contract.ts';

/** What a page finds when it opens the library. `drafts`: by id, what is stored of each. */
export type FoundLibrary =
  | { readonly kind: 'failed'; readonly reason: StorageReason; readonly message: string }
  | {
      readonly kind: 'ready';
      readonly loss: string | undefined;
      readonly drafts: readonly FoundDraft[];
      /** Versions that cannot be read. */
      readonly damagedVersions: number;
      readonly versions: number;
    };

export interface FoundDraft {
  readonly id: string;
  readonly kind: 'draft' | 'damaged' | 'missing';
  /** The number of the last key that is stored; undefined where the draft is not whole. */
  readonly key: number | undefined;
  /** The draft's cells and texts as JSON; empty where it cannot be read. */
  readonly content: string;
}

/** Told to the outside while typing: key `key` of a draft was typed, or was shown as saved. */
export type Told = (event: 'typed' | 'shown' | 'failed' | 'conflict', id: string, key: number) => void;

/** What the page offers to whoever tortures it. */
export interface TorturePage {
  /** Opens the library and reads everything in it. */
  open(): Promise<FoundLibrary>;
  /** Opens the library without reading it. */
  openOnly(): Promise<void>;
  /** Types into drafts, saving as the program does, until the page dies; several drafts in turns. */
  type(options: { readonly seed: number }): void;
  /** Types so many keys into one draft, one after the other without a pause. */
  typeKeys(id: string, keys: number): Promise<void>;
  /** How many keys were typed into the open draft. */
  typedKeys(): number;
  /** Saves what was typed; the state it ends in. */
  flush(): Promise<{ readonly kind: string; readonly message?: string }>;
  /** Whether another window has the draft open; the first call enters it. */
  openElsewhere(id: string): boolean;
  /** Fills a library; how long listing and opening then take, in milliseconds. */
  fill(options: { readonly drafts: number; readonly versions: number }): Promise<void>;
  measure(
    runs: number,
  ): Promise<Record<'list' | 'open' | 'versions' | 'version' | 'save', readonly number[]>>;
}

declare global {
  interface Window {
    torture: TorturePage;
    told: Told;
  }
}
