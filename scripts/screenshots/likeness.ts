import type { Pixels } from './png.ts';

/** The side of the squares that are compared, in pixels: about half a character, so that fonts hardly matter. */
const side = 8;

/** How far the mean colour of a square may be off in a channel, of 255. */
const tolerance = 24;

/** The share of squares, 0 to 1, whose mean colour differs between two pictures; 1 where their sizes differ. */
export function differingShare(a: Pixels, b: Pixels): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let squares = 0;
  let differing = 0;
  for (let top = 0; top + side <= a.height; top += side) {
    for (let left = 0; left + side <= a.width; left += side) {
      const [meanA, meanB] = [meanColour(a, left, top), meanColour(b, left, top)];
      squares += 1;
      if (meanA.some((value, channel) => Math.abs(value - (meanB[channel] ?? 0)) > tolerance)) differing += 1;
    }
  }
  return squares === 0 ? 1 : differing / squares;
}

function meanColour({ width, rgb }: Pixels, left: number, top: number): readonly number[] {
  const sums = [0, 0, 0];
  for (let y = top; y < top + side; y += 1) {
    for (let x = left; x < left + side; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        sums[channel] = (sums[channel] ?? 0) + (rgb[(y * width + x) * 3 + channel] ?? 0);
      }
    }
  }
  return sums.map(sum => sum / side ** 2);
}
