import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePopup } from '../../../src/renderer/components/popup-place.ts';

const screen = { width: 1366, height: 768 };
const button = (left: number, top: number) => ({ left, top, right: left + 120, bottom: top + 34 });

test('a popup stands below its button, the left edges in line', () => {
  expect(placePopup(button(300, 100), { width: 240, height: 200 }, screen)).toMatchObject({
    left: 300,
    top: 138,
  });
});

test('at the right edge of the window the right edges are in line', () => {
  expect(placePopup(button(1230, 10), { width: 240, height: 200 }, screen).left).toBe(1350 - 240);
});

test('at the bottom of the window it stands above', () => {
  const { top } = placePopup(button(300, 700), { width: 240, height: 300 }, screen);
  expect(top).toBe(700 - 4 - 300);
});

test('wherever the button is and however large the popup, all of it is in the window', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 320, max: 2000 }),
      fc.integer({ min: 200, max: 1200 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 20, max: 3000 }),
      fc.integer({ min: 20, max: 3000 }),
      (width, height, across, down, wide, high) => {
        const popup = { width: Math.min(wide, width - 16), height: high };
        const opened = button(across * (width - 120), down * (height - 34));
        const { left, top, maxHeight } = placePopup(opened, popup, { width, height });
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + popup.width).toBeLessThanOrEqual(width);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + Math.min(high, maxHeight)).toBeLessThanOrEqual(height);
        expect(maxHeight).toBeGreaterThan(0);
      },
    ),
  );
});
