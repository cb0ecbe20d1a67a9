import { type Decimal, decimalOf } from '../../report/decimal.ts';
import { readChinese } from './chinese-numerals.ts';

/** How a number is written. */
export type NumeralForm = 'digits' | 'chinese';

/** A number as read: its value, how it is written, and where it ends. */
export interface Numeral {
  readonly value: Decimal;
  readonly form: NumeralForm;
  readonly end: number;
}

const digits = /(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,8})?/y;
const chinese = /[零〇一二两三四五六七八九十百千万]{1,12}/y;

/**
 * Reads the number that starts at `at`: digits with or without thousands separators and decimals, or Chinese
 * numerals up to 亿. A bare row of Chinese digits (三四件, 二〇二四) is no count and is not read.
 */
export function readNumeral(text: string, at: number): Numeral | undefined {
  digits.lastIndex = at;
  const arabic = digits.exec(text)?.[0];
  if (arabic !== undefined) {
    return { value: decimalOf(arabic.replaceAll(',', '')), form: 'digits', end: at + arabic.length };
  }
  chinese.lastIndex = at;
  const words = chinese.exec(text)?.[0];
  const value = words === undefined ? undefined : readChinese(words);
  return words === undefined || value === undefined
    ? undefined
    : { value: { units: BigInt(value), decimals: 0 }, form: 'chinese', end: at + words.length };
}
