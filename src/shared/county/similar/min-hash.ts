/** Characters of a shingle. */
const shingleLength = 3;

/** Bands of a signature, and numbers of each: of texts that share 70 % nine in ten are found, of 80 % nearly all. */
export const bandCount = 8;
const bandLength = 4;

/** Multipliers and addends of the hash functions, from a fixed generator: the same texts give the same answer. */
const functions = Array.from({ length: bandCount * bandLength }, (_, index) => ({
  factor: mix(index * 2 + 1) | 1,
  addend: mix(index * 2 + 2),
}));

/** A well mixed 32-bit integer of another one (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The shingles of a text, each a 32-bit integer, in ascending order and each once. */
export function shinglesOf(text: string): Int32Array {
  const count = Math.max(1, text.length - shingleLength + 1);
  const shingles = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    let hash = 0;
    for (let offset = 0; offset < shingleLength; offset += 1) {
      hash = Math.imul(hash, 0x01000193) ^ (text.charCodeAt(at + offset) || 0);
    }
    shingles[at] = mix(hash);
  }
  shingles.sort();
  let kept = 1;
  for (let at = 1; at < count; at += 1) {
    if (shingles[at] !== shingles[at - 1]) shingles[kept++] = shingles[at] ?? 0;
  }
  return shingles.subarray(0, kept);
}

/**
 * One number a band of a text's MinHash signature: texts that share a band share most of their shingles; those that
 * share most nearly always share a band (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4).
 */
export function bandsOf(shingles: Int32Array): readonly number[] {
  const bands: number[] = [];
  for (let band = 0; band < bandCount; band += 1) {
    let hash = band;
    for (let row = 0; row < bandLength; row += 1) {
      const { factor = 1, addend = 0 } = functions[band * bandLength + row] ?? {};
      let least = 0x7fffffff;
      for (let at = 0; at < shingles.length; at += 1) {
        const value = Math.imul((shingles[at] ?? 0) ^ addend, factor) >> 1;
        if (value < least) least = value;
      }
      hash = mix(Math.imul(hash, 31) + least);
    }
    bands.push(hash);
  }
  return bands;
}

/** How much two texts share: shingles of both over shingles of either, 0 to 1 (Jaccard). */
export function likeness(one: Int32Array, other: Int32Array): number {
  let [a, b, shared] = [0, 0, 0];
  while (a < one.length && b < other.length) {
    const [x = 0, y = 0] = [one[a], other[b]];
    if (x === y) shared += 1;
    if (x <= y) a += 1;
    if (y <= x) b += 1;
  }
  return shared / (one.length + other.length - shared);
}
