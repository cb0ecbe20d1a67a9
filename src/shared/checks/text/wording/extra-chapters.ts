import { readChinese, writeChinese } from '../../../prose/numbers/chinese-numerals.ts';
import { stretchOf } from '../../../prose/text/pieces.ts';
import { placeOf } from '../../../prose/text/split-text.ts';
import { isHeading } from '../../../prose/words/headings.ts';
import { textRules } from '../../../rules/text-rules.ts';
import { finding } from '../../finding.ts';
import { quote } from '../quote.ts';
import type { TextCheck } from '../text-check.ts';

const chapter = /(?<=^|\n)([一二三四五六七八九十]{1,2})、[^\n]{1,40}(?=\n|$)/g;

/**
 * `text.chapter`: a heading that goes on counting the parts of the report beyond those the format has: 七、附件 under 六.
 * A list of its own, which begins with 一、, is none.
 */
export const checkExtraChapters: TextCheck = ({ format, texts }) =>
  texts.flatMap(reading => {
    const parts = format.sections.length;
    const headings = [...reading.squeezed.text.matchAll(chapter)].filter(([words]) => isHeading(words));
    if (headings.some(([, number]) => number === '一')) return [];
    return headings
      .filter(([, number = '']) => (readChinese(number) ?? 0) > parts)
      .map(match => {
        const place = placeOf(reading, stretchOf(match));
        return finding(textRules.chapter, {
          message:
            `${quote(reading.original, place.start, place.end)}是格式没有的部分：这份报告只有${writeChinese(parts)}个部分。` +
            '请把它的内容并到相应的部分里。',
          cells: [],
          text: place,
        });
      });
  });
