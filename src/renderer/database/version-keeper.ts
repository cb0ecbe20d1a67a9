import type { Draft } from '../../shared/report/draft.ts';
import { browserClock, type Clock } from './clock.ts';

export interface VersionKeeperOptions {
  /** Keeps a version; it may find that nothing changed since the last one. */
  readonly keep: (draft: Draft) => void;
  /** Milliseconds without a save that make a pause. */
  readonly pause?: number;
  /** Milliseconds after which a version is kept although there was no pause. */
  readonly most?: number;
  readonly clock?: Clock;
}

export interface VersionKeeper {
  /** Notes a draft that was saved. */
  saved(draft: Draft): void;
  /** Keeps what was saved last, now: the report is closed. */
  close(): void;
}

/** Decides when a draft that is being worked on is worth a version: at each pause, and every ten minutes. */
export function createVersionKeeper({
  keep,
  pause = 60_000,
  most = 600_000,
  clock = browserClock,
}: VersionKeeperOptions): VersionKeeper {
  let latest: Draft | undefined;
  let pauseTimer: unknown;
  let mostTimer: unknown;

  const keepLatest = (): void => {
    clock.clearTimeout(pauseTimer);
    clock.clearTimeout(mostTimer);
    mostTimer = undefined;
    if (latest) keep(latest);
    latest = undefined;
  };

  return {
    saved: draft => {
      latest = draft;
      clock.clearTimeout(pauseTimer);
      pauseTimer = clock.setTimeout(keepLatest, pause);
      mostTimer ??= clock.setTimeout(keepLatest, most);
    },
    close: keepLatest,
  };
}
