import fc from 'fast-check';
import { expect, test } from 'vitest';
import { originalRange, squeeze } from '../../../../src/shared/prose/text/squeezed.ts';

test('blanks, quotation marks and full-width digits do not change what is read', () => {
  expect(squeeze('共 收到“申请”１６ 件').text).toBe('共收到申请16件');
});

test('a line broken inside a sentence is joined, the end of a paragraph stays', () => {
  expect(squeeze('全年共收到政府信息公开申请\n16件。\n未发生行政复议').text).toBe(
    '全年共收到政府信息公开申请16件。\n未发生行政复议',
  );
  expect(squeeze('（二）依申请公开\n全年收到3件').text).toBe('（二）依申请公开\n全年收到3件');
});

test('a comma groups thousands only where three digits follow', () => {
  expect(squeeze('1,024件').text).toBe('1,024件');
  expect(squeeze('１，０２４件').text).toBe('1,024件');
  expect(squeeze('收到3,办结2').text).toBe('收到3，办结2');
});

test('every character knows where it stood in the original', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const squeezed = squeeze(text);
      expect(squeezed.offsets.length).toBe(squeezed.text.length + 1);
      for (let at = 0; at < squeezed.text.length; at += 1) {
        const { start, end } = originalRange(squeezed, at, at + 1);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBe(start + 1);
      }
    }),
  );
});
