/** One line of the table that `npm run bench` prints. */
export interface Row {
  readonly name: string;
  readonly unit: 'ms' | 'KB';
  /** Of this build, and of the one compared with where there is one: the same, measured in turns with it. */
  readonly values: readonly number[];
  /** What the same run took for something that is no part of the program, so that machines can be compared. */
  readonly yardstick?: { readonly name: string; readonly value: number };
  /** What the ratio to the yardstick must stay within, or the value itself where there is none; absent: watched. */
  readonly target?: number;
  readonly runs: number;
}

/** The number that a share of all numbers stays at or below, e.g. 0.95. */
export function percentileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The middle one of some numbers. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Work to be timed. Each run gets its index, so that it can work on different input. */
export type Work = (run: number) => unknown;

/**
 * Times several works in turns, in ms, so that a busy moment of the machine falls on all: the times of each, in
 * the order given. The first of a round changes with every round.
 */
async function inTurns(
  works: readonly Work[],
  { runs, warmUp }: { readonly runs: number; readonly warmUp: number },
): Promise<readonly (readonly number[])[]> {
  const times = works.map((): number[] => []);
  for (let run = -warmUp; run < runs; run += 1) {
    for (let turn = 0; turn < works.length; turn += 1) {
      const which = (turn + run + warmUp) % works.length;
      const started = performance.now();
      await works[which]?.(run + warmUp);
      if (run >= 0) times[which]?.push(performance.now() - started);
    }
  }
  return times;
}

/** A row of medians: the yardstick's work and one work for each build, in turns. */
export async function rowInTurns(
  row: { readonly name: string; readonly target?: number },
  yardstick: { readonly name: string; readonly work: Work },
  works: readonly Work[],
  times: { readonly runs: number; readonly warmUp: number },
): Promise<Row> {
  const [floor = [], ...ours] = await inTurns([yardstick.work, ...works], times);
  return {
    ...row,
    unit: 'ms',
    values: ours.map(medianOf),
    yardstick: { name: yardstick.name, value: medianOf(floor) },
    runs: times.runs,
  };
}
