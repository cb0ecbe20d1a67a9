import { always, type Pattern, type PatternMeaning } from '../meaning.ts';
import { digits, lastYear } from '../time-words.ts';

/**
 * Years, months and comparisons with a year that is named (families comparisons, dates and parts of
 * tests/fixtures/phrases). The first that fits counts.
 */
export const periodPatterns: readonly Pattern[] = [
  { first: digits, form: /(\d{1,2})[-至到](\d{1,2})月份?/y, read: months },
  {
    first: '较比',
    form: /[较比]于?(\d{4})年度?(?:同期)?(?:相比)?/y,
    read: match => ({ kind: 'comparison', year: Number(match[1]) }),
  },
  {
    first: '同与和',
    form: /[同与和](\d{4})年度?(?:同期)?相比/y,
    read: match => ({ kind: 'comparison', year: Number(match[1]) }),
  },
  {
    first: `自${digits}`,
    form: /自?(\d{4})年(?:[以至]来|起|至今)/y,
    read: (match, year) => (Number(match[1]) < year ? { kind: 'part' } : { kind: 'filler' }),
  },
  {
    first: digits,
    form: /(?:(\d{4})年)?(\d{1,2})月(?:\d{1,2}日|份|底|末)?(?:[-至到](?:\d{4}年)?(\d{1,2})月(?:\d{1,2}日|份|底|末)?)?/y,
    read: date,
  },
  { first: digits, form: /(\d{4})年度?[末底]?/y, read: match => ({ kind: 'year', year: Number(match[1]) }) },
  {
    first: '上去往',
    form: new RegExp(lastYear, 'y'),
    read: (_match, year) => ({ kind: 'year', year: year - 1 }),
  },
  // 去年收到8件，今年收到12件: back from the other year.
  { first: '今本', form: /(?:今年|本年度?)(?:以来)?/y, read: (_match, year) => ({ kind: 'year', year }) },
];

/** Marks that number paragraphs and points; they end what was before them. */
export const numberingPatterns: readonly Pattern[] = [
  { first: '（', form: /（(?:[一二三四五六七八九十]{1,3}|\d{1,2})）/y, read: always({ kind: 'boundary' }) },
  {
    first: '一二三四五六七八九十',
    form: /[一二三四五六七八九十]{1,2}是/y,
    read: always({ kind: 'boundary' }),
  },
];

/** 1-12月 is the whole year, 1-6月 a part of it. */
function months([, first, last]: RegExpExecArray): PatternMeaning {
  return Number(first) === 1 && Number(last) === 12 ? { kind: 'filler' } : { kind: 'part' };
}

/** A date up to 31 December, or the whole year, changes nothing; a month or a range of them is a part of it. */
function date(match: RegExpExecArray): PatternMeaning {
  const [whole, year, first, last] = match;
  const wholeYear =
    last === undefined ? first === '12' && /[日底末]/.test(whole) : first === '1' && last === '12';
  if (!wholeYear) return { kind: 'part' };
  return year === undefined ? { kind: 'filler' } : { kind: 'year', year: Number(year) };
}
