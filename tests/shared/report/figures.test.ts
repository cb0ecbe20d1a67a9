import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ValueKind } from '../../../src/shared/formats/types.ts';
import { formatDecimal } from '../../../src/shared/report/decimal.ts';
import { narrowCell, readFigure } from '../../../src/shared/report/figures.ts';
import { arbitraryCellText } from '../../helpers/arbitraries.ts';

/** The value of what was typed as digits; otherwise what kind of thing it is. */
function read(typed: string, kind: ValueKind = 'count'): string {
  const figure = readFigure(typed, kind);
  return figure.kind === 'number' ? formatDecimal(figure.value) : figure.kind;
}

describe('a cell that holds a number', () => {
  test.each([
    ['0', '0'],
    ['12', '12'],
    ['１２', '12'],
    ['1,010', '1010'],
    ['１，０１０', '1010'],
    ['1,234,567', '1234567'],
    [' 3 ', '3'],
    ['　3　', '3'],
    ['+3', '3'],
    ['＋３', '3'],
    ['-2', '-2'],
    ['－２', '-2'],
    ['−2', '-2'],
    ['007', '7'],
    ['2.50', '2.5'],
    ['２．５', '2.5'],
    ['99999999999999999999', '99999999999999999999'],
  ])('%j is %s', (typed, value) => {
    expect(read(typed)).toBe(value);
  });
});

describe('an amount', () => {
  test.each([
    ['2.7', '2.7'],
    ['2.7万元', '2.7'],
    ['2.7 万元', '2.7'],
    ['2.7万', '2.7'],
    ['27000元', '2.7'],
    ['27,000.50元', '2.70005'],
    ['1元', '0.0001'],
    ['0.01元', '0.000001'],
  ])('%j is %s 万元', (typed, value) => {
    expect(read(typed, 'amount')).toBe(value);
  });

  test('keeps the unit that was typed', () => {
    expect(readFigure('1元', 'amount')).toMatchObject({ unit: '元' });
    expect(readFigure('1万元', 'amount')).toMatchObject({ unit: '万元' });
    expect(readFigure('1', 'amount')).not.toHaveProperty('unit');
  });

  test('has a unit only in a column of amounts', () => {
    expect(read('27000元', 'count')).toBe('notNumber');
    expect(read('元', 'amount')).toBe('notNumber');
    expect(read('2.7亿元', 'amount')).toBe('notNumber');
  });
});

describe('a cell that holds no number', () => {
  test.each(['', '   ', '　'])('%j is blank', typed => {
    expect(read(typed)).toBe('blank');
  });

  test.each([
    'abc',
    '1,01',
    '1,2',
    '12,34',
    '1.',
    '.5',
    '1e5',
    '0x10',
    '1-2',
    '１２件',
    '/',
    '—',
    '无',
    'NaN',
    '1 2',
    '1　2',
    '1\u00a02',
    '１　２',
    '3　件',
  ])('%j is not a number, and not silently one', typed => {
    expect(read(typed)).toBe('notNumber');
  });

  test.each([
    ['3件', '3'],
    ['３件', '3'],
    ['约5', '5'],
    ['共 12 件', '12'],
    ['1,010件', '1010'],
    ['1 010', '1010'],
    ['/', '0'],
    ['—', '0'],
    ['-', '0'],
    ['——', '0'],
    ['无', '0'],
    ['零', '0'],
  ])('%j was probably meant as %s', (typed, probably) => {
    expect(readFigure(typed, 'count')).toEqual({ kind: 'notNumber', probably });
  });

  test.each(['abc', '1,2', '-3件', '3-5', '3件5条', '2.7件', '2019年12月3日'])(
    'nobody guesses what %j meant',
    typed => {
      expect(readFigure(typed, 'count')).toEqual({ kind: 'notNumber' });
    },
  );

  test('a probable number is itself a number', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryCellText, fc.string()), typed => {
        const figure = readFigure(typed, 'count');
        if (figure.kind !== 'notNumber' || figure.probably === undefined) return;
        expect(readFigure(figure.probably, 'count').kind).toBe('number');
      }),
    );
  });
});

test('narrowing twice is narrowing once, and changes no reading', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryCellText, fc.string({ unit: 'binary' })), typed => {
      const narrow = narrowCell(typed);
      expect(narrowCell(narrow)).toBe(narrow);
      expect(readFigure(narrow, 'count')).toEqual(readFigure(typed, 'count'));
    }),
  );
});
