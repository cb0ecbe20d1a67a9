import { always, type Pattern } from '../meaning.ts';
import { digits } from '../time-words.ts';

const unknown = always({ kind: 'unknown' });

/**
 * What looks like a number or a word of the grammar and is neither: titles in 《》, numbers of documents, ordinals,
 * telephone numbers (families documentNumbers, hotlines and rules of tests/fixtures/phrases).
 */
export const opaquePatterns: readonly Pattern[] = [
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
