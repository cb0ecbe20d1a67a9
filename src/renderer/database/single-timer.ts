import type { Clock } from './clock.ts';

/** A timer that is set at most once at a time. */
export interface SingleTimer {
  /** Runs after so many milliseconds; where it is set already, it stays as it is. */
  arm(milliseconds: number): void;
  disarm(): void;
}

/** A timer that runs this whenever its time is over. */
export function createSingleTimer(clock: Clock, run: () => void): SingleTimer {
  let timer: unknown;
  return {
    arm: milliseconds => {
      timer ??= clock.setTimeout(() => {
        timer = undefined;
        run();
      }, milliseconds);
    },
    disarm: () => {
      if (timer !== undefined) clock.clearTimeout(timer);
      timer = undefined;
    },
  };
}
