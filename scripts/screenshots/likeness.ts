import type { Pixels } from './png.ts';

/** The side of the squares that are compared, in pixels: about half a character, so that its strokes hardly matter. */
const side = 8;

/** How far a channel may be off, of 255, before it is another colour. */
const tolerance = 24;

/**
 * The share of squares, 0 to 1, whose mean colour differs between two pictures, of those that are not blank in
 * both: most of a screen is paper, on which any two screens agree. 1 where the sizes differ.
 */
export function differingShare(a: Pixels, b: Pixels): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let drawn = 0;
  let differing = 0;
  for (let top = 0; top + side <= a.height; top += side) {
    for (let left = 0; left + side <= a.width; left += side) {
      const [inA, inB] = [look(a, left, top), look(b, left, top)];
      const differs = inA.means.some(
        (mean, channel) => Math.abs(mean - (inB.means[channel] ?? 0)) > tolerance,
      );
      if (differs || inA.drawn || inB.drawn) drawn += 1;
      if (differs) differing += 1;
    }
  }
  return drawn === 0 ? 0 : differing / drawn;
}

interface Square {
  readonly means: readonly number[];
  /** Not all of one colour. */
  readonly drawn: boolean;
}

function look({ width, rgb }: Pixels, left: number, top: number): Square {
  const sums = [0, 0, 0];
  let drawn = false;
  const first = (top * width + left) * 3;
  for (let y = top; y < top + side; y += 1) {
    for (let at = (y * width + left) * 3, end = at + side * 3; at < end; at += 3) {
      for (let channel = 0; channel < 3; channel += 1) {
        const value = rgb[at + channel] ?? 0;
        sums[channel] = (sums[channel] ?? 0) + value;
        if (Math.abs(value - (rgb[first + channel] ?? 0)) > tolerance) drawn = true;
      }
    }
  }
  return { means: sums.map(sum => sum / side ** 2), drawn };
}
