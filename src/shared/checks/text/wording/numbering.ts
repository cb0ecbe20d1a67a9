import { readChinese, writeChinese } from '../../../prose/numbers/chinese-numerals.ts';
import { type Stretch, stretchOf } from '../../../prose/text/pieces.ts';
import { placeOf } from '../../../prose/text/split-text.ts';
import { textRules } from '../../../rules/text-rules.ts';
import { finding } from '../../finding.ts';
import { sectionName } from '../../wording.ts';
import type { TextCheck } from '../text-check.ts';

/** One number of a list: 一是, （一）, 1. at the beginning of a line. */
interface Numbered extends Stretch {
  readonly level: number;
  readonly value: number;
  /** How it is written with another number. */
  readonly write: (value: number) => string;
}

const forms: readonly { readonly words: RegExp; readonly write: (value: number) => string }[] = [
  { words: /(?<=^|\n)([一二三四五六七八九十]{1,2})、/g, write: value => `${writeChinese(value)}、` },
  { words: /(?<=^|\n)（([一二三四五六七八九十]{1,2})）/g, write: value => `（${writeChinese(value)}）` },
  { words: /(?<=^|\n)(\d{1,2})[.、．](?!\d)/g, write: value => `${value}.` },
  {
    words: /(?<=^|[。；，：、！\n])([一二三四五六七八九十])是(?!否)/g,
    write: value => `${writeChinese(value)}是`,
  },
];

/**
 * `text.numbering`: a list whose numbers skip or repeat: 一是…三是…, （一）（三）. A higher level begins the ones below it
 * anew; a list that begins with another number than one is not judged by its first.
 */
export const checkNumbering: TextCheck = ({ format, texts }) =>
  texts.flatMap(reading => {
    const name = sectionName(format, reading.section);
    const last: (number | undefined)[] = [];
    return numbersOf(reading.squeezed.text).flatMap(number => {
      const { level, value, write } = number;
      const before = last[level];
      last.length = level;
      last[level] = value;
      if (before === undefined || value === 1 || value === before + 1) return [];
      const expected = write(before + 1);
      const why = value === before ? '重复了' : value < before ? '倒回去了' : `跳过了“${expected}”`;
      return [
        finding(textRules.numbering, {
          message: `『${name}』“${write(before)}”后面是“${write(value)}”，序号${why}，请核对。`,
          cells: [],
          text: placeOf(reading, number),
          expected,
          actual: write(value),
        }),
      ];
    });
  });

function numbersOf(text: string): readonly Numbered[] {
  return forms
    .flatMap(({ words, write }, level) =>
      [...text.matchAll(words)].flatMap(match => {
        const [, said = ''] = match;
        const value = /\d/.test(said) ? Number(said) : readChinese(said);
        return value ? [{ ...stretchOf(match), level, value, write }] : [];
      }),
    )
    .toSorted((one, other) => one.start - other.start);
}
