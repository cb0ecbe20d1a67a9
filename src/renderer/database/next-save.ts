import type { Clock } from './clock.ts';
import type { SaveResult } from './drafts-contract.ts';

/**
 * Long enough to gather a burst of keys, short enough that with the write itself, flushed to the disk on a
 * busy computer, nothing typed is older than 300 ms before it is safe. Counted from the first unsaved change,
 * not the last one: who types without a pause is saved all the same.
 */
export const autosaveDelay = 200;

/** Pauses before a failed save is tried again; the last one repeats. */
export const retryPauses: readonly number[] = [1_000, 2_000, 5_000];

interface NextSaveParts {
  readonly clock: Clock;
  /** Milliseconds from the first unsaved change to its save. */
  readonly delay: number;
  readonly save: () => void;
}

/** When the next save begins by itself; one time is set at most. */
export interface NextSave {
  /** Something changed: a save within the delay, or at the time already set. */
  soon(): void;
  /** Sets what follows from a save that ended; `more`: something newer waits already. */
  after(result: Pick<SaveResult, 'kind'>, more: boolean): void;
  /** No save by itself. */
  never(): void;
  /** The last save: `flush` stores what is left, one that fails is not tried again, and none follows by itself. */
  last<State>(flush: () => Promise<State>): Promise<State>;
}

/** No save is set yet. */
export function createNextSave({ clock, delay, save }: NextSaveParts): NextSave {
  let timer: unknown;
  let failures = 0;
  let retries = true;

  const arm = (milliseconds: number): void => {
    timer ??= clock.setTimeout(() => {
      timer = undefined;
      save();
    }, milliseconds);
  };

  const never = (): void => {
    if (timer !== undefined) clock.clearTimeout(timer);
    timer = undefined;
  };

  return {
    soon: () => arm(delay),
    after: (result, more) => {
      never();
      if (result.kind === 'saved') {
        failures = 0;
        if (more) arm(delay);
      } else if (result.kind === 'failed') {
        if (retries) arm(retryPauses[Math.min(failures, retryPauses.length - 1)] ?? delay);
        failures += 1;
      }
    },
    never,
    last: async flush => {
      retries = false;
      const state = await flush();
      never();
      return state;
    },
  };
}
