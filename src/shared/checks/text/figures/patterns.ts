import type { Meaning } from './lexicon.ts';

/** What a pattern can mean: a word of the grammar, or the year spoken of. */
export type PatternMeaning = Meaning | { readonly kind: 'year'; readonly year: number };

/** Reads one token by a pattern; `year` is the year reported on. Undefined: not this pattern after all. */
type Read = (match: RegExpExecArray, year: number) => PatternMeaning | undefined;

interface Pattern {
  /** The characters it can begin with. */
  readonly first: string;
  readonly form: RegExp;
  readonly read: Read;
}

const digits = '0123456789';
const lastYear = '(?:上一年度|上一年|上年度|上年|去年度|去年|往年)';
const nextYear = '(?:下一年度|下一年|下年度|下年|次年度|次年|明年|来年)';
const onward = '(?:度)?(?:继续|再)?(?:办理|答复|处理|办结)?';
const toThisYear = '(?:[至到](?:本年度|本年|今年|\\d{4}年))?';
const fixed =
  (meaning: PatternMeaning): Read =>
  () =>
    meaning;
const unknown = fixed({ kind: 'unknown' });

/** In order of precedence. None of them can backtrack over more than a few characters. */
const patterns: readonly Pattern[] = [
  { first: '《', form: /《[^《》\n]{0,80}》/y, read: unknown },
  { first: '〔【', form: /[〔【]\d{4}[〕】]第?\d+号/y, read: unknown },
  { first: '第', form: /第[\d一二三四五六七八九十百零]{1,5}(?:号|条|款|项|次|届|期|批|个)?/y, read: unknown },
  { first: digits, form: /(\d{1,2})[-至到](\d{1,2})月份?/y, read: readMonths },
  { first: digits, form: /\d{1,20}(?:[-·/×]\d{1,20})+/y, read: unknown },
  { first: '（', form: /（(?:[一二三四五六七八九十]{1,3}|\d{1,2})）/y, read: fixed({ kind: 'boundary' }) },
  {
    first: '一二三四五六七八九十',
    form: /[一二三四五六七八九十]{1,2}是/y,
    read: fixed({ kind: 'boundary' }),
  },
  {
    first: '上去往',
    form: new RegExp(`${lastYear}(?:结转|顺延|转入|遗留|未办结)${toThisYear}的?`, 'y'),
    read: fixed({ kind: 'action', action: 'carryIn' }),
  },
  {
    first: '结',
    form: new RegExp(`结转自?${lastYear}`, 'y'),
    read: fixed({ kind: 'action', action: 'carryIn' }),
  },
  {
    first: '结顺延跨转',
    form: new RegExp(`(?:结转|转结|顺延|延期|延续|跨年|转入|转至|转)[至到入]?${nextYear}${onward}`, 'y'),
    read: fixed({ kind: 'action', action: 'carryOut' }),
  },
  {
    first: '跨',
    form: /跨年度?(?:继续)?(?:办理|办结|答复)/y,
    read: fixed({ kind: 'action', action: 'carryOut' }),
  },
  {
    first: '结顺转',
    form: new RegExp(`(?:结转|顺延|转入|转至)[至到]?(\\d{4})年${onward}`, 'y'),
    read: readCarried,
  },
  {
    first: digits,
    form: new RegExp(`(\\d{4})年度?(?:结转|顺延|遗留|未办结)${toThisYear}(?:办理)?的?`, 'y'),
    read: (match, year) => (Number(match[1]) < year ? { kind: 'action', action: 'carryIn' } : undefined),
  },
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
    read: readDate,
  },
  { first: digits, form: /(\d{4})年度?[末底]?/y, read: match => ({ kind: 'year', year: Number(match[1]) }) },
  {
    first: '上去往',
    form: new RegExp(lastYear, 'y'),
    read: (_match, year) => ({ kind: 'year', year: year - 1 }),
  },
  {
    first: '零',
    form: /零(?=依?申请|行政|复议|诉讼|受理|接收|政府|信息)/y,
    read: fixed({ kind: 'negation' }),
  },
];

/** 结转至2025年 goes on to a later year; 结转2023年 came from an earlier one. */
function readCarried(match: RegExpExecArray, year: number): PatternMeaning {
  if (Number(match[1]) >= year) return { kind: 'action', action: 'carryOut' };
  return /[至到]/.test(match[0]) ? { kind: 'unknown' } : { kind: 'action', action: 'carryIn' };
}

/** 1-12月 is the whole year, 1-6月 a part of it. */
function readMonths([, first, last]: RegExpExecArray): PatternMeaning {
  return Number(first) === 1 && Number(last) === 12 ? { kind: 'filler' } : { kind: 'part' };
}

/** A date up to 31 December, or the whole year, changes nothing; a month or a range of them is a part of it. */
function readDate(match: RegExpExecArray): PatternMeaning {
  const [whole, year, first, last] = match;
  const wholeYear =
    last === undefined ? first === '12' && /[日底末]/.test(whole) : first === '1' && last === '12';
  if (!wholeYear) return { kind: 'part' };
  return year === undefined ? { kind: 'filler' } : { kind: 'year', year: Number(year) };
}

const byFirst = new Map<number, readonly Pattern[]>();
for (const first of new Set(patterns.flatMap(pattern => [...pattern.first]))) {
  byFirst.set(
    first.charCodeAt(0),
    patterns.filter(pattern => pattern.first.includes(first)),
  );
}

const latin = /[A-Za-z0-9@._/:-]{1,200}/y;
const letter = /[A-Za-z@]/;

/** The pattern that matches at `at`, with where its match ends. */
export function matchPattern(
  text: string,
  at: number,
  year: number,
): { readonly meaning: PatternMeaning; readonly end: number } | undefined {
  const first = text.charCodeAt(at);
  // A web address, a mail address or any other word in Latin letters is unknown as a whole.
  if (first < 0x80) {
    latin.lastIndex = at;
    const word = latin.exec(text)?.[0];
    if (word !== undefined && letter.test(word))
      return { meaning: { kind: 'unknown' }, end: at + word.length };
  }
  const candidates = byFirst.get(first);
  if (!candidates) return undefined;
  for (const { form, read } of candidates) {
    form.lastIndex = at;
    const match = form.exec(text);
    const meaning = match && read(match, year);
    if (meaning) return { meaning, end: at + match[0].length };
  }
  return undefined;
}
