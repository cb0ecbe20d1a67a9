import { describe, expect, test } from 'vitest';
import { joinTables, layOutTable } from '../../../../src/shared/import/pdf/joined-table.ts';
import type { Glyph, Rule } from '../../../../src/shared/import/pdf/page-marks.ts';
import { ruledGrids } from '../../../../src/shared/import/pdf/ruled-grids.ts';
import { type PageTable, readGrid } from '../../../../src/shared/import/pdf/ruled-table.ts';
import { printedLines, wordsOfCell } from '../../../../src/shared/import/pdf/text-lines.ts';

/** Characters set one after the other, a full width each. */
function set(text: string, left: number, base: number, size = 10): readonly Glyph[] {
  return [...text].map((character, index) => {
    const at = left + index * size;
    return { text: character, left: at, right: at + size, base, size };
  });
}

const across = (at: number, from: number, to: number): Rule => ({ direction: 'across', at, from, to });
const down = (at: number, from: number, to: number): Rule => ({ direction: 'down', at, from, to });
const words = (glyphs: readonly Glyph[]) =>
  printedLines(glyphs).map(line => line.stretches.map(({ text }) => text));

describe('characters', () => {
  test('make lines from above, and stand apart where a column does', () => {
    const glyphs = [...set('科研', 100, 50), ...set('总计', 160, 51), ...set('一', 100, 70)];
    expect(words(glyphs)).toEqual([['科研', '总计'], ['一']]);
  });

  test('that were drawn twice for bold are there once, but two ones are two', () => {
    const bold = set('总', 100, 50).flatMap(glyph => [glyph, { ...glyph, left: glyph.left + 0.4 }]);
    expect(words(bold)).toEqual([['总']]);
    const ones = [0, 5].map(left => ({ text: '1', left, right: left + 5, base: 50, size: 10 }));
    expect(words(ones)).toEqual([['11']]);
  });

  test('of a cell are one label, but figures below each other are not one figure', () => {
    expect(wordsOfCell([...set('行政许', 0, 10), ...set('可', 0, 22)])).toBe('行政许可');
    expect(wordsOfCell([...set('12', 0, 10), ...set('34', 0, 22)])).toBe('12\n34');
  });
});

describe('lines', () => {
  const frame = [
    across(0, 0, 60),
    across(20, 0, 60),
    across(40, 0, 60),
    down(0, 0, 40),
    down(30, 20, 40),
    down(60, 0, 40),
  ];

  test('make a grid whose cells are one where no line parts them', () => {
    const [grid] = ruledGrids(frame);
    const { table } = readGrid(grid!, [...set('题', 25, 14), ...set('甲', 5, 34), ...set('乙', 40, 34)]);
    expect(
      layOutTable(table!).cells.map(({ row, column, columnSpan, text }) => [row, column, columnSpan, text]),
    ).toEqual([
      [0, 0, 2, '题'],
      [1, 0, 1, '甲'],
      [1, 1, 1, '乙'],
    ]);
  });

  test('around more characters than a call takes arguments are read like any others', () => {
    const [grid] = ruledGrids(frame);
    const line = Array.from({ length: 150_000 }, (_, index): Glyph => {
      const left = 1 + (index % 20);
      return { text: '题', left, right: left + 1, base: 14, size: 1 };
    });
    expect(readGrid(grid!, line).table?.cells[0]?.text).toContain('题题');
  });

  test('that are drawn in dashes make the same grid', () => {
    const dashes = frame.flatMap(rule =>
      Array.from({ length: Math.ceil((rule.to - rule.from) / 4) }, (_, index) => {
        const from = rule.from + index * 4;
        return { ...rule, from, to: Math.min(from + 3, rule.to) };
      }),
    );
    expect(ruledGrids(dashes).map(({ xs, ys }) => [xs, ys])).toEqual([
      [
        [0, 30, 60],
        [0, 20, 40],
      ],
    ]);
  });

  test('without an edge at the sides make a grid that reaches as far as its rows', () => {
    const open = [across(0, 0, 90), across(20, 0, 90), across(40, 0, 90), down(30, 0, 40), down(60, 0, 40)];
    expect(ruledGrids(open)[0]?.xs).toEqual([0, 30, 60, 90]);
  });

  test('around a paragraph are no table', () => {
    expect(ruledGrids([across(0, 0, 60), across(40, 0, 60), down(0, 0, 40), down(60, 0, 40)])).toEqual([]);
  });
});

describe('a table over two pages', () => {
  const isLabel = (text: string) => ['要求提供公开出版物', '重复申请', '（一）予以公开'].includes(text);
  const part = (...rows: readonly (readonly [string, string])[]): PageTable => ({
    xs: [0, 30, 60],
    rows: rows.length,
    top: 0,
    bottom: 0,
    cells: rows.flatMap(([label, figure], row) => [
      { row, rowSpan: 1, left: 0, right: 30, text: label },
      { row, rowSpan: 1, left: 30, right: 60, text: figure },
    ]),
  });
  const rowsOf = (table: PageTable) =>
    layOutTable(table).cells.reduce<string[]>((rows, { row, text }) => {
      rows[row] = row in rows ? `${rows[row]}|${text}` : text;
      return rows;
    }, []);

  test.each([
    ['whose label is torn', ['要求提供', '5'], ['公开出版物', ''], ['要求提供公开出版物|5']],
    [
      'whose figures stand below the label’s first part',
      ['要求提供', ''],
      ['公开出版物', '5'],
      ['要求提供公开出版物|5'],
    ],
    ['whose figures stand on the next page', ['重复申请', ''], ['', '5'], ['重复申请|5']],
    ['whose rows are whole', ['重复申请', '5'], ['（一）予以公开', '6'], ['重复申请|5', '（一）予以公开|6']],
    ['whose last row is blank', ['重复申请', ''], ['（一）予以公开', ''], ['重复申请|', '（一）予以公开|']],
    ['whose words tell nothing', ['重复', '5'], ['申请表', ''], ['重复|5', '申请表|']],
  ] as const)('%s', (_, upper, lower, rows) => {
    expect(rowsOf(joinTables(part(upper), part(lower), isLabel))).toEqual(rows);
  });
});
