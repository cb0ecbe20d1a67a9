import type * as z from 'zod/mini';

/** A change as it is heard of; `elsewhere` where another window made it. */
export type Heard<Change> = Change & { readonly elsewhere: boolean };

/** Tells this window and every other one of changes. */
export interface ChangesChannel<Change> {
  announce(change: Change): void;
  onChanged(listener: (change: Heard<Change>) => void): () => void;
  close(): void;
}

/** Opens the channel of this name; what another window says in another form is passed over. */
export function openChanges<Change extends object>(
  name: string,
  schema: z.ZodMiniType<Change>,
): ChangesChannel<Change> {
  const listeners = new Set<(change: Heard<Change>) => void>();
  const tell = (change: Heard<Change>) => {
    for (const listener of listeners) listener(change);
  };
  const channel = new BroadcastChannel(name);
  channel.onmessage = event => {
    const message = schema.safeParse((event as MessageEvent<unknown>).data);
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
