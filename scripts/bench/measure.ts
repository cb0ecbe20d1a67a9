/** One line of the table that `npm run bench` prints. */
export interface Measurement {
  readonly name: string;
  readonly median: number;
  /** What it must stay within; absent: only watched. */
  readonly target?: number;
  readonly unit: 'ms' | 'KB' | '×';
  readonly runs: number;
}

/** A bench: some measurements that belong together. */
export type Bench = () => Promise<readonly Measurement[]>;

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

/**
 * Times some work, in ms: the median of `runs` runs after `warmUp` unmeasured ones. Each run gets its index, so
 * that it can work on different input and the engine cannot learn one by heart.
 */
export async function medianTime(
  work: (run: number) => unknown,
  { runs, warmUp }: { readonly runs: number; readonly warmUp: number },
): Promise<number> {
  for (let run = 0; run < warmUp; run += 1) await work(run);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work(run);
    times.push(performance.now() - start);
  }
  return medianOf(times);
}
