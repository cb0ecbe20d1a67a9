import { describe, expect, test } from 'vitest';
import { readNumberToken } from '../../../../src/shared/prose/numbers/number-token.ts';
import { formatDecimal } from '../../../../src/shared/report/decimal.ts';

/** The number at the start of some words: value, unit, and whether it is approximate. */
function read(words: string): string | undefined {
  const token = readNumberToken(words, 0);
  if (token?.kind !== 'number') return token?.kind;
  return `${formatDecimal(token.value)} ${token.unit}${token.approximate ? ' approximate' : ''}`;
}

describe('a number with its measure word', () => {
  test.each([
    ['16件', '16 count'],
    ['1,024件次', '1024 count'],
    ['三十六件', '36 count'],
    ['35条', '35 entry'],
    ['2.70万元', '2.7 tenThousandYuan'],
    ['500元', '500 money'],
    ['98.5%', '98.5 percent'],
    ['3，', '3 none'],
    ['零', '0 none'],
    ['100余件', '100 count approximate'],
    ['20件左右', '20 count approximate'],
    ['1.2万件', '12000 count approximate'],
  ])('%s', (words, told) => {
    expect(read(words)).toBe(told);
  });

  test('is unknown as a whole before any other word', () => {
    for (const words of ['15日', '24小时', '3名', '20个工作日', '2部门', '3起来']) {
      expect(read(words), words).toBe('unknown');
    }
  });

  test('is none at all in Chinese numerals before any other word', () => {
    for (const words of ['一体化', '三公经费', '二〇二四年', '十四五'])
      expect(read(words), words).toBeUndefined();
  });
});
