import { create } from 'zustand';
import type { DocumentOptions } from '../../shared/document/options.ts';
import { defaultSettings } from '../database/default-settings.ts';
import type { ListedDraft, Salvage, StorageFailure, StorageReason } from '../database/drafts-contract.ts';
import type { LibraryLoss } from '../database/library-marker.ts';
import type { Settings } from '../database/settings.ts';

export type LibraryStatus =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready' }
  /** Open, and less than it was: the user says how to go on before anything else. */
  | { readonly kind: 'lost'; readonly loss: LibraryLoss }
  /** It cannot be opened or read; `salvage` reads what is readable, where there is something to read from. */
  | {
      readonly kind: 'failed';
      readonly reason: StorageReason;
      readonly salvage?: () => Promise<Salvage | StorageFailure>;
    };

/** What the screens know of the library. It is opened by work/library-opening.ts, which the first screen does not wait for. */
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

/** What the settings say about the Word file. */
export function documentOptionsIn({ fonts, ownFaces, shading, digits }: Settings): DocumentOptions {
  return { fonts, ownFaces, shading, digits };
}

/** What the user chose about the Word file. */
export function chosenDocumentOptions(): DocumentOptions {
  return documentOptionsIn(useLibrary.getState().settings);
}
