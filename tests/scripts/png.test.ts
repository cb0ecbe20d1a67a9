import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingShare } from '../../scripts/screenshots/likeness.ts';
import { type Pixels, readPng, writePng } from '../../scripts/screenshots/png.ts';

/** A picture of squares of 8 pixels, each of one grey whose 5 upper bits tell it from the others. */
function squares(columns: number, rows: number, greys: readonly number[]): Pixels {
  const [width, height] = [columns * 8, rows * 8];
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const square = Math.floor(pixel / width / 8) * columns + Math.floor((pixel % width) / 8);
    rgb.fill(greys[square % greys.length] ?? 0, pixel * 3, pixel * 3 + 3);
  }
  return { width, height, rgb };
}

describe('the PNG files of the pictures', () => {
  it('hold the pixels they were written from, where there are few enough colours', () => {
    const grey = fc.integer({ min: 0, max: 31 }).map(step => step * 8);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        fc.array(grey, { minLength: 1, maxLength: 36 }),
        (columns, rows, greys) => {
          const pixels = squares(columns, rows, greys);
          const read = readPng(writePng(pixels));
          expect([read.width, read.height]).toEqual([pixels.width, pixels.height]);
          expect(Buffer.compare(read.rgb, pixels.rgb)).toBe(0);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('keep each of many colours close to what it was', () => {
    const rgb = new Uint8Array(64 * 64 * 3).map((_, index) => (index * 7) % 256);
    const read = readPng(writePng({ width: 64, height: 64, rgb }));
    const worst = read.rgb.reduce((most, value, at) => Math.max(most, Math.abs(value - (rgb[at] ?? 0))), 0);
    expect(worst).toBeLessThanOrEqual(16);
  });

  it('of another kind are refused', () => {
    const bytes = writePng(squares(1, 1, [0]));
    bytes[24] = 16;
    expect(() => readPng(bytes)).toThrow('not this kind of PNG');
  });
});

/** A row of squares of 8 pixels: white ones, and ones with every other pixel black. */
function row(dotted: readonly boolean[]): Pixels {
  const pixels = squares(dotted.length, 1, [248]);
  const rgb = pixels.rgb.map((value, at) => {
    const pixel = Math.floor(at / 3);
    return dotted[Math.floor((pixel % pixels.width) / 8)] && pixel % 2 === 0 ? 0 : value;
  });
  return { ...pixels, rgb };
}

describe('the likeness of two pictures', () => {
  it('is the share of squares that differ, of those that are not blank in both', () => {
    expect(differingShare(row([true, false, false]), row([true, false, false]))).toBe(0);
    expect(differingShare(row([true, true, false]), row([true, false, false]))).toBe(0.5);
    expect(differingShare(row([true, false, false]), row([false, false, true]))).toBe(1);
    expect(differingShare(row([false, false, false]), row([false, false, false]))).toBe(0);
    expect(differingShare(squares(2, 2, [200]), squares(2, 2, [208])), 'a shade').toBe(0);
  });

  it('is none for pictures of different sizes', () => {
    expect(differingShare(squares(2, 2, [0]), squares(2, 3, [0]))).toBe(1);
  });
});
