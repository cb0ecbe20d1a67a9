import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockFromText, blockToText } from '../../../../src/shared/table-editing/paste/block.ts';

describe('a block from the clipboard', () => {
  test('is rows by line and cells by tab, as Excel and WPS write it', () => {
    expect(blockFromText('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
  });

  test('may hold line breaks, tabs and quotes in quoted cells, as Excel and WPS write them', () => {
    expect(blockFromText('"（一）\r\n予以公开"\t3\r\n"a\tb"\t"危及""三安全""一稳定"\r\n')).toEqual([
      ['（一）\n予以公开', '3'],
      ['a\tb', '危及"三安全"一稳定'],
    ]);
  });

  test.each([
    ['"三安全', [['"三安全']]],
    ['"三安全"一稳定\t4', [['"三安全"一稳定', '4']]],
    ['5"\t"', [['5"', '"']]],
    ['""\t1', [['', '1']]],
  ])('a quote that does not enclose its cell is one of the text: %j', (text, block) => {
    expect(blockFromText(text)).toEqual(block);
  });

  test('comes back the same after it was copied', () => {
    const text = fc.stringMatching(/^[0-9a-z件 ]{0,6}$/).map(word => word.trim());
    const block = fc
      .integer({ min: 1, max: 5 })
      .chain(width =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      )
      .filter(rows => rows.at(-1)?.some(cell => cell !== '') === true);
    fc.assert(
      fc.property(block, rows => {
        expect(blockFromText(blockToText(rows))).toEqual(rows);
      }),
    );
  });

  test('comes back the same with tabs, line breaks and quotes in it', () => {
    const cell = fc.stringMatching(/^(?:[0-9件"]|[0-9"件][\t\n"]{1,2}[0-9"件]){1,4}$/);
    const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(block, rows => {
        expect(blockFromText(blockToText(rows))).toEqual(rows);
      }),
    );
  });
});
