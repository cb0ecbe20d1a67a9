import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, printedParagraphs } from '../../../src/shared/document/clean-text.ts';

describe('cleaning a line of pasted text', () => {
  test.each([
    ['　　全年公开信息312条。', '全年公开信息312条。', 'an indent of wide spaces'],
    ['\t一是\t加强领导', '一是 加强领导', 'tabs'],
    ['公开  内容', '公开 内容', 'a double space'],
    ['（一） 主动公开 。 2024年', '（一）主动公开。2024年', 'spaces beside Chinese punctuation'],
    ['推行“ 三个转变 ”工作', '推行“三个转变”工作', 'spaces inside quotation marks'],
    ['1. 加强领导', '1.加强领导', 'the space automatic numbering leaves'],
    ['比率为1. 5倍', '比率为1. 5倍', 'a point that numbers nothing is left alone'],
    ['网址 www.example.gov.cn 查阅', '网址 www.example.gov.cn 查阅', 'single spaces around Latin words stay'],
    ['零\u200b宽\ufeff字\u00ad符', '零宽字符', 'invisible characters'],
    ['坏\u0007字\ufffe符\uffff末\ud800尾', '坏字符末尾', 'what no Word file may hold'],
    ['罕见字𠮷保留', '罕见字𠮷保留', 'a rare character of two halves stays'],
  ])('%j becomes %j: %s', (typed, printed) => {
    expect(cleanLine(typed)).toBe(printed);
  });

  test('cleaning what is clean changes nothing, and nothing unprintable is ever left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const clean = cleanLine(text);
        expect(cleanLine(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff]| {2}|^\s|\s$/u);
      }),
    );
  });

  test('letters, Chinese characters and digits are never lost', () => {
    const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(words(cleanLine(text))).toBe(words(text));
      }),
    );
  });
});

describe('the paragraphs of a text', () => {
  test('every kind of line end ends a paragraph, and empty ones are left out', () => {
    const text = '一\r\n二\r三\n\n　　\n四\v五\u2028六\u0085七';
    expect(printedParagraphs(text)).toEqual(['一', '二', '三', '四', '五', '六', '七']);
  });

  test('a blank text has none', () => {
    expect(printedParagraphs(' \n\t\n　')).toEqual([]);
  });
});
