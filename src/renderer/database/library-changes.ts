import * as z from 'zod/mini';
import type { LibraryChange } from './drafts-contract.ts';

const messageSchema = z.object({
  what: z.enum(['saved', 'inserted', 'removed', 'restored', 'purged', 'versions', 'formats']),
  id: z.string(),
});

/** Tells this window and every other one of changes to the library. */
export interface LibraryChanges {
  announce(change: Omit<LibraryChange, 'elsewhere'>): void;
  onChanged(listener: (change: LibraryChange) => void): () => void;
  close(): void;
}

/** Opens the channel between the windows that show the database of this name. */
export function openLibraryChanges(name: string): LibraryChanges {
  const listeners = new Set<(change: LibraryChange) => void>();
  const tell = (change: LibraryChange) => {
    for (const listener of listeners) listener(change);
  };
  const channel = new BroadcastChannel(`${name} changes`);
  channel.onmessage = event => {
    const message = messageSchema.safeParse((event as MessageEvent<unknown>).data);
    if (message.success) tell({ ...message.data, elsewhere: true });
  };
  return {
    announce: change => {
      channel.postMessage(change);
      tell({ ...change, elsewhere: false });
    },
    onChanged: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      channel.close();
    },
  };
}
