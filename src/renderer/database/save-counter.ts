import type { Lineage } from '../../shared/report/lineage.ts';

/** Counts the saves one window makes: each draft's in runs of its own. */
export interface SaveCounter {
  /** What a save comes from that is made upon what comes from `parent`: all of that, and itself. */
  next(id: string, parent: Lineage): Lineage;
}

interface Run {
  readonly name: string;
  readonly saves: number;
  /** How far the computer's time is ahead of the time this window has been running. */
  readonly started: number;
}

export interface SaveCounterOptions {
  /** A name nobody else makes, also not after the program's data was put back. */
  readonly newName?: () => string;
  /** The computer's time less how long this window has been running, in milliseconds. */
  readonly startedAt?: () => number;
}

/** A running window's two clocks differ by less, unless one was set, or the whole machine slept or was put back. */
const steady = 2_000;

/**
 * Nothing of the counter is kept on the disk, so a program that starts on a copy of its data, or on older data
 * put back, counts in new runs. A run goes on only upon its own last save; where that is not what is being saved
 * over (the draft was removed for good and came back from a file), or where the whole machine may have been put
 * back with this window open, a new one begins. So each count of a run is one save, and its ancestors are known.
 */
export function createSaveCounter({
  newName = () => crypto.randomUUID().slice(0, 18),
  startedAt = () => Date.now() - performance.now(),
}: SaveCounterOptions = {}): SaveCounter {
  const runs = new Map<string, Run>();
  return {
    next: (id, parent) => {
      const started = startedAt();
      const last = runs.get(id);
      const goesOn =
        last !== undefined && parent[last.name] === last.saves && Math.abs(started - last.started) < steady;
      const run = goesOn
        ? { ...last, saves: last.saves + 1, started }
        : { name: newName(), saves: 1, started };
      runs.set(id, run);
      return { ...parent, [run.name]: run.saves };
    },
  };
}
