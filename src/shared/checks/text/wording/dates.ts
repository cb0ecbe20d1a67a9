import { type Stretch, stretchOf } from '../../../prose/text/pieces.ts';
import { placeOf } from '../../../prose/text/split-text.ts';
import { daysIn } from '../../../report/calendar-date.ts';
import { textRules } from '../../../rules/text-rules.ts';
import { finding } from '../../finding.ts';
import { sectionName } from '../../wording.ts';
import { quote } from '../quote.ts';
import type { TextCheck } from '../text-check.ts';

/** What is wrong with a stretch of words that looks like a date. */
interface WrongDate extends Stretch {
  readonly why: string;
}

/** A figure of a year that has a digit too many (202024年, 20201月) or lacks what stands behind it (202411日). */
const runTogether = /(?<!\d)20\d{3,6}(?:年(?=\d{1,2}月|[度，。]|的)|月(?=\d{1,2}[日号])|日(?!元))/g;
/** A day without 日 where a period begins or ends: 12月31止. */
const dayMissing = /(\d{1,2})月(\d{1,2})(?=[止起至到](?!点|\d{1,2}[日号]|[一-龥]{0,4}(?:案|事|投诉|件)))/g;
const monthAndDay = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号])?(?!份?[以之]?[前后]?\d*个)/g;

/** `text.date`: dates that the calendar does not have, or that lost or doubled a character. */
export const checkDates: TextCheck = ({ draft, format, texts }) =>
  texts.flatMap(reading =>
    wrongDates(reading.squeezed.text, draft.year).map(({ start, end, why }) => {
      const place = placeOf(reading, { start, end });
      return finding(textRules.date, {
        message: `『${sectionName(format, reading.section)}』${quote(reading.original, place.start, place.end)}${why}，请改正。`,
        cells: [],
        text: place,
      });
    }),
  );

function wrongDates(text: string, year: number): readonly WrongDate[] {
  const broken = [
    ...found(text, runTogether, '不是一个日期，可能多打、少打了字'),
    ...found(text, dayMissing, '后面少了“日”'),
  ];
  const impossible = [...text.matchAll(monthAndDay)].flatMap(match => {
    const [, ofYear, month = '', day] = match;
    // Without its year or its day it may be a number of months: 12个月, 3月龄.
    if (day === undefined && ofYear === undefined) return [];
    const why = impossibleBecause(Number(ofYear ?? year), Number(month), day === undefined ? 1 : Number(day));
    return why ? [{ ...stretchOf(match), why }] : [];
  });
  const isInside = ({ start, end }: WrongDate) => broken.some(each => each.start < end && start < each.end);
  return [...broken, ...impossible.filter(each => !isInside(each))].toSorted(
    (one, other) => one.start - other.start,
  );
}

function found(text: string, words: RegExp, why: string): readonly WrongDate[] {
  return [...text.matchAll(words)].map(match => ({ ...stretchOf(match), why }));
}

function impossibleBecause(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12) return `：没有 ${month} 月`;
  const days = daysIn(year, month);
  return day < 1 || day > days ? `：${month} 月没有 ${day} 日` : undefined;
}
