/**
 * Keys under which labels are compared. People write the same label with full- or half-width brackets, with
 * spaces, `1、` for `1.`, other quotes, traditional characters; none of that tells two labels apart.
 */

import { simplifiedOf } from './traditional.ts';

/** What of a label tells nothing: spaces, quotes, commas, dashes. */
const ignored = /[\s\u200b-\u200f\ufeff“”"'‘’「」『』《》,，:：;；/／\\·•_—–-]/g;

/** Brackets, points and characters as they are written otherwise, and as a key has them. */
const usually: ReadonlyMap<string, string> = new Map([
  ...[...'〔【[{'].map(sign => [sign, '('] as const),
  ...[...'〕】]}'].map(sign => [sign, ')'] as const),
  ...[...'、。．'].map(sign => [sign, '.'] as const),
  ...simplifiedOf,
]);
const otherwise = new RegExp(`[${[...usually.keys()].join('').replace(/[[\]]/g, '\\$&')}]`, 'g');

/** Figures, which most cells hold, are their own keys. */
const figure = /^[0-9.]*$/;

/**
 * A label without spaces, quotes, commas and dashes; brackets narrow, `、` `．` `.` alike. A stretch of a label
 * has a stretch of its key, so that torn labels can be put together.
 */
export function tornKey(text: string): string {
  if (figure.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(ignored, '')
    .replace(otherwise, sign => usually.get(sign) ?? sign);
}

/** A label's key without brackets and points either: for comparing whole labels. */
export function wholeKey(text: string): string {
  return wholeOf(tornKey(text));
}

/** The whole key of a label whose torn key is known. */
export function wholeOf(torn: string): string {
  return torn.replace(/[().]/g, '');
}

/** A label without the remark in brackets at its end: （二）部分公开（区分处理的，…） is （二）部分公开. */
export function withoutRemark(label: string): string {
  return label.replace(/(?<=.)[（(][^（）()]*[）)]\s*$/, '');
}

/** Words without the remarks in brackets that somebody put into a label: 本年（2023）制发件数, 规章（设区的市填）. */
export function withoutRemarks(words: string): string {
  return words.replace(/(?<=[^\s（(])[（(][^（）()]*[）)]/g, '');
}

/** A label without its number: 1.属于国家秘密, （一）予以公开 and 一、总体情况 lose theirs. */
export function withoutNumber(label: string): string {
  return label.replace(
    /^\s*(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+[、.．]|\d{1,2}[、.．])\s*/,
    '',
  );
}
