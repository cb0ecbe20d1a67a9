import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readChinese, writeChinese } from '../../../../src/shared/prose/numbers/chinese-numerals.ts';
import { readNumeral } from '../../../../src/shared/prose/numbers/numerals.ts';
import { formatDecimal } from '../../../../src/shared/report/decimal.ts';

test('Chinese numerals are read as people write them', () => {
  const numbers = {
    零: 0,
    十: 10,
    十二: 12,
    二十: 20,
    一百零三: 103,
    一百二十三: 123,
    两千零五: 2005,
    一万二千: 12000,
  };
  for (const [words, value] of Object.entries(numbers)) expect(readChinese(words), words).toBe(value);
});

test('rows of Chinese digits are no counts', () => {
  for (const words of ['三四', '二〇二四', '十四五', '百', '万', '十十']) {
    expect(readChinese(words), words).toBeUndefined();
  }
});

test('every count below ten thousand is read back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), count => {
      expect(readChinese(writeChinese(count))).toBe(count);
    }),
  );
});

test('digits are read with their thousands separators and decimals', () => {
  const read = (text: string) => {
    const numeral = readNumeral(text, 0);
    return numeral && [formatDecimal(numeral.value), numeral.end];
  };
  expect(read('1,024件')).toEqual(['1024', 5]);
  expect(read('2.70万元')).toEqual(['2.7', 4]);
  expect(read('16件')).toEqual(['16', 2]);
  expect(read('件')).toBeUndefined();
});
