import { always, type Pattern } from '../meaning.ts';
import { digits } from '../time-words.ts';

const unknown = always({ kind: 'unknown' });

/**
 * What looks like a number or a word of the grammar and is neither: titles in 《》, numbers of documents, ordinals,
 * telephone numbers (families documentNumbers, hotlines and rules of tests/fixtures/phrases).
 */
export const opaquePatterns: readonly Pattern[] = [
  // 出台《甲办法》《乙办法》等3件规范性文件: behind the verb the titles are what is counted, not something else.
  {
    first: '《',
    form: /(?<=(?:制定|制发|出台|印发|发布|废止|修订|修改|公布)了?)《[^《》\n]{0,80}》(?:[、和及]?《[^《》\n]{0,80}》){0,12}等?(?=\d{1,4}[件部个份](?:行政)?(?:规范性文件|规章))/y,
    read: always({ kind: 'filler' }),
  },
  { first: '《', form: /《[^《》\n]{0,80}》/y, read: unknown },
  { first: '〔【', form: /[〔【]\d{4}[〕】]第?\d+号/y, read: unknown },
  { first: '第', form: /第[\d一二三四五六七八九十百零]{1,5}(?:号|条|款|项|次|届|期|批|个)?/y, read: unknown },
  { first: digits, form: /\d{1,20}(?:[-·/×]\d{1,20})+/y, read: unknown },
];

/** 零申请, 零复议: a figure of 0 that stands where a denial does. */
export const denyingPatterns: readonly Pattern[] = [
  {
    first: '零',
    form: /零(?=依?申请|行政|复议|诉讼|受理|接收|政府|信息)/y,
    read: always({ kind: 'negation' }),
  },
];
