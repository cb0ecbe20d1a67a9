import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  absolute,
  add,
  compare,
  type Decimal,
  decimalOf,
  formatDecimal,
  negate,
  shiftRight,
  subtract,
  trim,
} from '../../../src/shared/report/decimal.ts';

const arbitraryDecimal: fc.Arbitrary<Decimal> = fc.record({
  units: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
  decimals: fc.integer({ min: 0, max: 8 }),
});

/** The value in units of the tenth decimal. */
const exact = ({ units, decimals }: Decimal) => units * 10n ** BigInt(10 - decimals);

describe('exact decimals', () => {
  test('add and subtract what binary floats cannot', () => {
    expect(formatDecimal(add(decimalOf('0.1'), decimalOf('0.2')))).toBe('0.3');
    expect(formatDecimal(subtract(decimalOf('2.7'), decimalOf('2.700001')))).toBe('-0.000001');
  });

  test('agree with whole numbers in small units', () => {
    fc.assert(
      fc.property(arbitraryDecimal, arbitraryDecimal, (a, b) => {
        expect(exact(add(a, b))).toBe(exact(a) + exact(b));
        expect(exact(subtract(a, b))).toBe(exact(a) - exact(b));
        expect(Math.sign(compare(a, b))).toBe(exact(a) < exact(b) ? -1 : exact(a) > exact(b) ? 1 : 0);
        expect(exact(trim(a))).toBe(exact(a));
        expect(exact(absolute(a))).toBe(exact(a) < 0n ? -exact(a) : exact(a));
        expect(exact(negate(a))).toBe(-exact(a));
      }),
    );
  });

  test('are written and read back as the same value', () => {
    fc.assert(
      fc.property(arbitraryDecimal, fc.integer({ min: 0, max: 6 }), (a, decimals) => {
        const text = formatDecimal(a, decimals);
        expect(compare(decimalOf(text), a)).toBe(0);
        expect(text.split('.')[1]?.length ?? 0).toBeGreaterThanOrEqual(decimals);
      }),
    );
  });

  test.each([
    ['2.7', 4, '2.7000'],
    ['2.70000', 4, '2.7000'],
    ['2.712345', 4, '2.712345'],
    ['-0.5', 0, '-0.5'],
    ['100', 0, '100'],
    ['0', 2, '0.00'],
  ])('%s with at least %i decimals is %s', (literal, decimals, text) => {
    expect(formatDecimal(decimalOf(literal), decimals)).toBe(text);
  });

  test('divide by a power of ten without losing a digit', () => {
    expect(formatDecimal(shiftRight(decimalOf('27001'), 4))).toBe('2.7001');
  });
});
