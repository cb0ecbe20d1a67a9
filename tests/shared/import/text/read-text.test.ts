import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../src/shared/import/text/decode-text.ts';
import { readText } from '../../../../src/shared/import/text/read-text.ts';
import { encodeGbk, encodeMarkedUtf8, encodeUtf16 } from '../../../helpers/encode-text.ts';

function rows(text: string): readonly (string | readonly string[])[] {
  return readText(text).map(block =>
    block.kind === 'looseRow' ? block.cells : block.kind === 'paragraph' ? block.text : [],
  );
}

describe('the lines of a text', () => {
  test('tabs cut a line into cells, blank ones too, and every kind of line end ends it', () => {
    expect(rows('一、总体情况\r\n规章\t\t0\t\r 词\u20280')).toEqual([
      '一、总体情况',
      ['规章', '', '0', ''],
      '词',
      '0',
    ]);
  });

  test('bars cut a line; in Markdown those at the ends are its frame, and rules are no words', () => {
    expect(rows('规章 | | 0')).toEqual([['规章', '', '0']]);
    expect(rows('| 规章 | 0 |\n|---|---|\n| 许可 | |')).toEqual([
      ['规章', '0'],
      ['许可', ''],
    ]);
    expect(rows('┌──┬──┐\n│规章│ 0│\n└──┴──┘')).toEqual([['规章', '0']]);
  });

  test('a cell a line with bars between is one row; words without a bar begin the next', () => {
    expect(rows('前文\n\n规章\n|\n0\n|\n1\n许可\n|\n\n|\n2\n\n后文')).toEqual([
      '前文',
      ['规章', '0', '1'],
      ['许可', '', '2'],
      '后文',
    ]);
  });

  test('the same with blank lines everywhere', () => {
    expect(rows('规章\n\n|\n\n0\n\n|\n\n1\n\n|\n\n2')).toEqual([['规章', '0', '1', '2']]);
  });

  test('page numbers are left out', () => {
    expect(rows('甲\n— 3 —\n乙\n- 12 -\n第 4 页 共 9 页\n丙')).toEqual(['甲', '乙', '丙']);
    expect(rows('甲\n1\n\f乙\n2\n\f丙')).toEqual(['甲', '乙', '丙']);
    expect(rows('甲\n7\n\f乙\n2\n\f丙')).toEqual(['甲', '7', '乙', '2', '丙']);
  });

  test('a laid-out page keeps where words stand and joins the lines of a paragraph', () => {
    const long = '全年通过县政府网站主动公开政府信息，坚持以公开为常态不公开为';
    const text = `  一、总体情况\n  ${long}\n例外。\n\n规章        0      0     0\n许可        1      2     3\n处罚        4      5     6\n  ${long}\n\f例外，改进工作。`;
    const blocks = readText(text);
    expect(blocks[0]).toMatchObject({ text: '一、总体情况', indent: 2 });
    expect(blocks[1]).toMatchObject({ text: `${long}例外。` });
    expect(blocks[2]).toMatchObject({ cells: ['规章', '0', '0', '0'], offsets: [0, 10, 17, 23] });
    expect(blocks.at(-1)).toMatchObject({
      text: `${long}例外，改进工作。`,
      where: { kind: 'line', line: 8 },
    });
  });
});

describe('the encoding of a text', () => {
  const text = '一、总体情况\n2024年主动公开政府信息256条。';

  test('is told in every way it is written here', () => {
    for (const bytes of [
      new TextEncoder().encode(text),
      encodeMarkedUtf8(text),
      encodeGbk(text),
      encodeUtf16(text, true),
      encodeUtf16(text, false),
    ]) {
      expect(decodeText(bytes).replace('\ufeff', '')).toBe(text);
    }
  });

  test('UTF-8 with a damaged end is still UTF-8', () => {
    const bytes = new TextEncoder().encode(`${text.repeat(20)}年`).slice(0, -1);
    expect(decodeText(bytes)).toContain(text);
  });
});
