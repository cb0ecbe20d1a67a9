import { create } from 'zustand';
import type { Failure, OpenedFile } from '../../shared/desktop-api.ts';

/** A file that was chosen or dropped together with others; it is read when its turn comes. */
export interface GivenFile {
  readonly name: string;
  readonly read: () => Promise<OpenedFile | Failure>;
}

/** What was taken in from a file, in Chinese, for the user. */
export interface ListedAccount {
  /** How much of each table and text was found. */
  readonly found: readonly string[];
  /** What was done on the way. */
  readonly notes: readonly string[];
}

/** What became of one file. */
export type ListedState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  /** Stored as this draft. */
  | { readonly kind: 'taken'; readonly id: string; readonly title: string; readonly account: ListedAccount }
  /** Not stored: the user has something to say first. `opens` is what shows the file. */
  | { readonly kind: 'look'; readonly why: string; readonly opens: 'report' | 'draft' | 'backup' | 'format' }
  | { readonly kind: 'refused'; readonly why: string };

export interface ListedImport {
  readonly file: GivenFile;
  readonly state: ListedState;
}

interface ImportList {
  /** In the order they were given. */
  readonly items: readonly ListedImport[];
  /** Stops the import that is going on; absent where none is. */
  readonly stop: (() => void) | undefined;
}

/** Several files that are imported one after another, and what became of each. */
export const useImportList = create<ImportList>(() => ({ items: [], stop: undefined }));

/** Says what became of the file at this place of the list. */
export function setListed(at: number, state: ListedState): void {
  useImportList.setState(({ items }) => ({
    items: items.map((item, index) => (index === at ? { ...item, state } : item)),
  }));
}
