import * as z from 'zod/mini';

const messageSchema = z.object({ id: z.string() });

export interface RegisterChangeHeard {
  readonly id: string;
  /** True where another window made the change. */
  readonly elsewhere: boolean;
}

/** Tells this window and every other one of registers that were stored. */
export interface RegisterChanges {
  announce(id: string): void;
  onChanged(listener: (change: RegisterChangeHeard) => void): () => void;
  close(): void;
}

/** Opens the channel between the windows that show the database of this name. */
export function openRegisterChanges(name: string): RegisterChanges {
  const listeners = new Set<(change: RegisterChangeHeard) => void>();
  const tell = (change: RegisterChangeHeard) => {
    for (const listener of listeners) listener(change);
  };
  const channel = new BroadcastChannel(`${name} registers`);
  channel.onmessage = event => {
    const message = messageSchema.safeParse((event as MessageEvent<unknown>).data);
    if (message.success) tell({ ...message.data, elsewhere: true });
  };
  return {
    announce: id => {
      channel.postMessage({ id });
      tell({ id, elsewhere: false });
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
