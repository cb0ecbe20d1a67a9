import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeFormula } from '../../../src/shared/table-editing/formula.ts';

test.each([
  ['=3+4', '7'],
  ['＝３＋４', '7'],
  ['= 12 - 2 + 5', '15'],
  ['=2*3+1', '7'],
  ['=1+2×3', '7'],
  ['=0.1+0.2', '0.3'],
  ['=1.50+1', '2.5'],
  ['=3-5', '-2'],
  ['=-3+5', '2'],
  ['=8', '8'],
  ['=99999999999999999999+1', '100000000000000000000'],
])('%s comes to %s', (typed, result) => {
  expect(computeFormula(typed)).toBe(result);
});

test.each(['', '3+4', '=', '=3+', '=+', '=3++4', '=a+1', '=3/2', '=(3+4', '=1.2.3', '=SUM(A1:A2)', '=3 4'])(
  '%j stays as it was typed',
  typed => {
    expect(computeFormula(typed)).toBeUndefined();
  },
);

test('sums of whole numbers are exact, however many and however large', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 15 }), terms => {
      expect(computeFormula(`=${terms.join('+')}`)).toBe(String(terms.reduce((a, b) => a + b, 0n)));
    }),
  );
});
