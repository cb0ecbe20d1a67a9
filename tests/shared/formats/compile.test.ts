import { describe, expect, test } from 'vitest';
import { compileFormat } from '../../../src/shared/formats/compile.ts';
import { automaticTotals, fillStar, starValues } from '../../../src/shared/formats/equations.ts';
import { format2021 } from '../../../src/shared/formats/format-2021/format-2021.ts';
import type { FormatDeclaration, MatrixTable } from '../../../src/shared/formats/types.ts';
import { computeValues, numberIn } from '../../../src/shared/report/values.ts';

/** A format of the future, in which table 四 has two rows, a sum of them, and groups of two columns. */
const litigation: MatrixTable = {
  shape: 'matrix',
  id: 'litigation',
  widths: [1000, 500, 500, 500, 500],
  corner: '案由',
  columns: [
    {
      label: '行政复议',
      children: [
        { id: 'review.upheld', label: '维持' },
        { id: 'review.total', label: '总计', total: true },
      ],
    },
    {
      label: '行政诉讼',
      children: [
        { id: 'court.upheld', label: '维持' },
        { id: 'court.total', label: '总计', total: true },
      ],
    },
  ],
  rows: [
    { id: 'disclosure', label: '公开' },
    { id: 'answer', label: '答复' },
    { id: 'total', label: '合计', total: true },
  ],
};

const future: FormatDeclaration = {
  ...format2021,
  id: '2031',
  years: { from: 2031 },
  tables: format2021.tables.map(table => (table.id === 'litigation' ? litigation : table)),
};

describe('a format that is only declared', () => {
  const format = compileFormat(future);

  test('has its cells, named by the row and as much of the column headings as tells them apart', () => {
    expect(
      [...format.cells.values()].filter(cell => cell.table === 'litigation').map(cell => cell.place),
    ).toEqual([
      '『公开』行政复议 维持',
      '『公开』行政复议 总计',
      '『公开』行政诉讼 维持',
      '『公开』行政诉讼 总计',
      '『答复』行政复议 维持',
      '『答复』行政复议 总计',
      '『答复』行政诉讼 维持',
      '『答复』行政诉讼 总计',
      '『合计』行政复议 维持',
      '『合计』行政复议 总计',
      '『合计』行政诉讼 维持',
      '『合计』行政诉讼 总计',
    ]);
  });

  test('has equations along its rows and down its columns', () => {
    const equations = format.equations.filter(equation => equation.rule.startsWith('litigation.'));
    expect(equations.map(({ rule, left, right }) => [rule, left, right])).toContainEqual([
      'litigation.columnTotal',
      ['litigation.total.court.upheld'],
      ['litigation.disclosure.court.upheld', 'litigation.answer.court.upheld'],
    ]);
    expect(equations).toHaveLength(2 * 3 + 4);
  });

  test('adds up to the grand total', () => {
    const values = computeValues(format, {
      'litigation.disclosure.court.upheld': '2',
      'litigation.answer.court.upheld': '3',
    });
    expect(numberIn(values, 'litigation.total.court.total')).toEqual({ units: 5n, decimals: 0 });
    expect(numberIn(values, 'litigation.total.review.total')).toBeUndefined();
  });
});

test('a total that would depend on itself is refused', () => {
  const total = { rule: 't.total', kind: 'total', along: 'row', subject: 's' } as const;
  const circle = [
    { ...total, left: ['a'], right: ['b'] },
    { ...total, left: ['b'], right: ['a'] },
  ];
  expect(() => automaticTotals(circle)).toThrow('depends on itself');
});

describe('the star of an address', () => {
  test('stands for one column after a row, and for a row before a column', () => {
    const ids = ['t.row.a', 't.row.b', 't.row.sub.a', 't.other.a'];
    expect(starValues('t.row.*', ids)).toEqual(['a', 'b']);
    expect(starValues('t.*.a', ids)).toEqual(['row', 'row.sub', 'other']);
  });

  test('is filled in, and an address without one stands for itself', () => {
    expect(fillStar('t.*.a', 'row.sub')).toBe('t.row.sub.a');
    expect(starValues('t.row.a', ['t.row.a'])).toEqual(['']);
    expect(fillStar('t.row.a', '')).toBe('t.row.a');
  });
});
