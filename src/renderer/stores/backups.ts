import { create } from 'zustand';

/** How the automatic backup stands. */
export type BackupState =
  /** Nothing was written since the program started. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'written'; readonly at: Date }
  /** The last one could not be written; `message` says why and what to do. */
  | { readonly kind: 'failed'; readonly message: string };

export const useBackups = create<{ readonly state: BackupState }>(() => ({ state: { kind: 'idle' } }));
