import { placeOf, type SplitText, wordsOf } from '../../../prose/text/split-text.ts';
import { textRules } from '../../../rules/text-rules.ts';
import { type Finding, finding } from '../../finding.ts';
import { sectionName } from '../../wording.ts';
import { quote } from '../quote.ts';
import type { TextCheck } from '../text-check.ts';

/** A whole with its parts behind 其中: 公开21条，其中政策文件4条、通知5条; the unit is the whole's. */
const whole = /(\d+)([条件次个篇期场份宗项])[^\d，。；（）]{0,8}[，（：]其中[：，]?/g;
const share =
  /(\d+)([条件次个篇期场份宗项])[^，。；]{0,6}，其中[^，。；\d增减较比]{0,14}(\d+)\2[^，。；\d]{0,4}，(?:约?占比?(?:总数|总量|全部)?的?|占比(?:达到?|为)?)(\d+)(?:\.(\d+))?%/g;
/** How far a row of parts is read, in characters: longer than any that a report holds. */
const longestRow = 400;
/** Who says so does not name all parts. */
const partial =
  /等|主要|包括|例如|比如|近|约|余|以上|多[条件次个篇期场份宗项]|其他|其余|不同|同时|重复|分别.{0,4}(?:增|减)/;
/** Said of something that is no part of the whole: it ends the row. */
const another = /办结|答复|开展|组织|召开|指导|增加|减少|增长|较|比|通过|公开|发布|收到|受理|已|共/;
/** What follows is no whole: 比上年增加20条，其中…. */
const growth = /(?:增加|减少|增长|上升|下降|多|少)了?$/;

/** `text.sum`: parts behind 其中 that come to more or less than the whole, and percentages that do not follow. */
export const checkSums: TextCheck = ({ format, texts }) =>
  texts.flatMap(reading => {
    const name = sectionName(format, reading.section);
    return reading.sentences.flatMap(sentence => {
      const words = wordsOf(reading, sentence);
      return [
        ...partsOff(reading, sentence.start, words, name),
        ...sharesOff(reading, sentence.start, words, name),
      ];
    });
  });

function partsOff(reading: SplitText, sentence: number, words: string, name: string): readonly Finding[] {
  return [...words.matchAll(whole)].flatMap(match => {
    const [head, total = '', unit = ''] = match;
    if (growth.test(words.slice(0, match.index))) return [];
    const from = match.index + head.length;
    // A second 其中 names parts of a part.
    const rest = words.slice(from, from + longestRow).split(/[；）]|其中/)[0] ?? '';
    const list = enumerated(rest, unit);
    if (!list || partial.test(rest.slice(0, list.end))) return [];
    const sum = list.parts.reduce((all, part) => all + part, 0);
    // Parts behind 其中 are often only the largest ones; 分别 names them all.
    const mayBeLess = !/分别/.test(rest.slice(0, list.end));
    if (sum === Number(total) || (mayBeLess && sum < Number(total))) return [];
    const start = sentence + match.index;
    const place = placeOf(reading, { start, end: start + head.length + list.end });
    return [
      finding(textRules.sum, {
        message:
          `『${name}』${quote(reading.original, place.start, place.end)}：其中各项 ${list.parts.join('＋')}＝${sum}，` +
          `与 ${total} ${sum > Number(total) ? `相比多 ${sum - Number(total)}` : `相比少 ${Number(total) - sum}`} ${unit}，请核对。`,
        cells: [],
        text: place,
        expected: total,
        actual: String(sum),
      }),
    ];
  });
}

/** The figures of one unit in a row, commas between them, and where the row ends; none where another figure is in between. */
function enumerated(
  words: string,
  unit: string,
): { readonly parts: readonly number[]; readonly end: number } | undefined {
  const parts: number[] = [];
  let end = 0;
  for (const piece of words.split(/(?<=[，、])/)) {
    const figures = [...piece.matchAll(/\d+(?:\.\d+)?(.?)/g)];
    const [figure] = figures;
    const isName = figures.length === 0 && parts.length === 0;
    if (parts.length > 0 && another.test(piece)) break;
    if (!isName && (figures.length !== 1 || figure?.[1] !== unit || figure[0].includes('.'))) break;
    if (figure) parts.push(Number.parseInt(figure[0], 10));
    end += piece.length;
    // 其中咨询4件、投诉2件，督办6件: the row ends with its part of the sentence.
    if (parts.length > 1 && piece.endsWith('，') && words.slice(0, end).includes('、')) break;
  }
  return parts.length > 1 ? { parts, end: words.slice(0, end).replace(/[，、]$/, '').length } : undefined;
}

function sharesOff(reading: SplitText, from: number, words: string, name: string): readonly Finding[] {
  return [...words.matchAll(share)].flatMap(match => {
    const [said, all = '', , part = '', percent = '', decimals = ''] = match;
    if (Number(all) === 0) return [];
    const exact = (100 * Number(part)) / Number(all);
    const told = Number(decimals ? `${percent}.${decimals}` : percent);
    // Rounded or cut, as people do both.
    if (Math.abs(exact - told) < 10 ** -decimals.length) return [];
    const start = from + match.index;
    const place = placeOf(reading, { start, end: start + said.length });
    const right = exact.toFixed(Math.max(decimals.length, 1)).replace(/\.0+$/, '');
    return [
      finding(textRules.sum, {
        message: `『${name}』${quote(reading.original, place.start, place.end)}：${part} 占 ${all} 的 ${right}%，写的是 ${told}%，请核对。`,
        cells: [],
        text: place,
        expected: right,
        actual: String(told),
      }),
    ];
  });
}
