/** Knows in how many other windows the same draft is open. */
export interface DraftPresence {
  /** Whether another window has the draft open, as far as it is known by now. */
  openElsewhere(): boolean;
  /** Says that this window has closed the draft. */
  leave(): void;
}

/**
 * Says that this window has a draft open, and tells `onChanged` when another window opens it too or closes
 * it. Each window holds a lock of its own, named after the draft, for as long as it has the draft open; the
 * browser takes the lock back when the window is gone, however it went. So nobody has to signal at
 * intervals: who wants to know when another window leaves waits for that window's lock.
 *
 * Two windows are only noticed here; that neither saves over the other is seen to by the revisions.
 */
export function enterDraft(
  name: string,
  id: string,
  onChanged: (openElsewhere: boolean) => void,
): DraftPresence {
  const locks: LockManager | undefined = navigator.locks;
  // Browsers lend locks to secure pages only; the revisions protect the draft all the same.
  if (!locks) return { openElsewhere: () => false, leave: () => undefined };
  const prefix = `${name} draft ${id} `;
  const mine = `${prefix}${crypto.randomUUID()}`;
  const others = new Set<string>();
  const left = new AbortController();
  const channel = new BroadcastChannel(`${prefix}presence`);

  const watch = (lock: string): void => {
    if (others.has(lock) || left.signal.aborted) return;
    others.add(lock);
    if (others.size === 1) onChanged(true);
    locks
      .request(lock, { signal: left.signal }, () => {
        others.delete(lock);
        if (others.size === 0 && !left.signal.aborted) onChanged(false);
      })
      // Only our leaving ends the waiting.
      .catch(() => undefined);
  };
  const look = async (): Promise<void> => {
    const { held = [] } = await locks.query();
    for (const { name: lock = '' } of held) if (lock.startsWith(prefix) && lock !== mine) watch(lock);
  };

  // Messages come once the lock is held: whoever hears one finds the lock.
  channel.onmessage = () => void look();
  void locks
    .request(mine, async () => {
      if (left.signal.aborted) return;
      channel.postMessage('opened');
      await look();
      await untilAborted(left.signal);
    })
    .catch(() => undefined);

  return {
    openElsewhere: () => others.size > 0,
    leave: () => {
      left.abort();
      channel.close();
    },
  };
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
