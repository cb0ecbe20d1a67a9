import { create } from 'zustand';
import type { DocumentOptions } from '../../shared/document/options.ts';
import { defaultSettings } from '../database/default-settings.ts';
import type { DraftsRepository, ListedDraft, StorageReason } from '../database/drafts-contract.ts';
import type { LibraryLoss } from '../database/library-marker.ts';
import type { Salvage } from '../database/salvage.ts';
import type { Settings } from '../database/settings.ts';

export type LibraryStatus =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready' }
  /** Open, and less than it was: the user says how to go on before anything else. */
  | { readonly kind: 'lost'; readonly loss: LibraryLoss }
  /** It cannot be opened or read; `salvage` reads what is readable, where there is something to read from. */
  | { readonly kind: 'failed'; readonly reason: StorageReason; readonly salvage?: () => Promise<Salvage> };

/** What the screens know of the library. It is opened by library-opening.ts, which the first screen does not wait for. */
interface LibraryState {
  readonly status: LibraryStatus;
  readonly drafts: readonly ListedDraft[];
  readonly settings: Settings;
}

export const useLibrary = create<LibraryState>(() => ({
  status: { kind: 'opening' },
  drafts: [],
  settings: defaultSettings,
}));

let repository: DraftsRepository | undefined;
const tried = Promise.withResolvers<void>();

/** Resolves when the library is open, or turned out not to be; what a user asks for before waits for it. */
export const libraryTried: Promise<void> = tried.promise;

/** Says that all is known about the library that its opening can tell. */
export const noteTried = () => tried.resolve();

/** Takes the opened storage for all who store and read drafts. */
export function keepStorage(storage: DraftsRepository): void {
  repository = storage;
}

/**
 * The storage of drafts; what is saved through it is backed up as well.
 * @throws Error before the library is open: no screen that needs it is shown until then.
 */
export function drafts(): DraftsRepository {
  if (!repository) throw new Error('the library is not open yet');
  return repository;
}

/** Whether drafts can be read and stored. */
export function libraryIsOpen(): boolean {
  return repository !== undefined;
}

/** What the user chose about the Word file. */
export function chosenDocumentOptions(): DocumentOptions {
  const { fonts, ownFaces, shading, digits } = useLibrary.getState().settings;
  return { fonts, ownFaces, shading, digits };
}
