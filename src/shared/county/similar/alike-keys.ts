import { groupedBy } from '../../grouped-by.ts';
import { bandCount, bandsOf, likeness, shinglesOf } from './min-hash.ts';

/** From which share of their shingles on two sentences are told as the same words, slightly changed. */
const alike = 0.6;

/** Distinct sentences with those they are like. */
export interface AlikeKeys {
  /** For each sentence the indices of those like it, itself not. */
  readonly neighbours: readonly (readonly number[])[];
  /** Whether so many units have it, or one like it, that it is nobody's own. */
  readonly isCommon: readonly boolean[];
}

/**
 * Finds sentences that are like each other, without comparing every two: only those that share a band of their
 * MinHash signatures are compared (LSH).
 * @param keys distinct sentences
 * @param unitsOf the units that have each of them
 * @param most from so many units on, a sentence is nobody's own
 */
export function alikeKeys(
  keys: readonly string[],
  unitsOf: readonly ReadonlySet<number>[],
  most: number,
): AlikeKeys {
  const shingles = keys.map(shinglesOf);
  const bands = shingles.map(bandsOf);
  const isCommon = keys.map((_, index) => (unitsOf[index]?.size ?? 0) >= most);
  const neighbours = keys.map(() => new Set<number>());
  for (let band = 0; band < bandCount; band += 1) {
    for (const bucket of bucketsOf(bands, band)) {
      // What so many have in nearly the same words need not be compared, each with each.
      if (unitCount(bucket, unitsOf) >= most) {
        for (const index of bucket) isCommon[index] = true;
        continue;
      }
      compareAll(bucket, shingles, neighbours);
    }
  }
  for (const [index, near] of neighbours.entries()) {
    if (near.size > 0 && unitCount([index, ...near], unitsOf) >= most) isCommon[index] = true;
  }
  return { neighbours: neighbours.map(near => [...near]), isCommon };
}

/** The sentences that share a band, where there are several. */
function bucketsOf(bands: readonly (readonly number[])[], band: number): readonly (readonly number[])[] {
  const buckets = groupedBy(bands.keys(), index => bands[index]?.[band] ?? 0);
  return [...buckets.values()].filter(bucket => bucket.length > 1);
}

function unitCount(indices: readonly number[], unitsOf: readonly ReadonlySet<number>[]): number {
  const units = new Set<number>();
  for (const index of indices) for (const unit of unitsOf[index] ?? []) units.add(unit);
  return units.size;
}

function compareAll(
  bucket: readonly number[],
  shingles: readonly Int32Array[],
  neighbours: readonly Set<number>[],
): void {
  for (const [at, one] of bucket.entries()) {
    for (const other of bucket.slice(at + 1)) {
      const [a, b] = [shingles[one], shingles[other]];
      if (!a || !b || neighbours[one]?.has(other) || likeness(a, b) < alike) continue;
      neighbours[one]?.add(other);
      neighbours[other]?.add(one);
    }
  }
}
