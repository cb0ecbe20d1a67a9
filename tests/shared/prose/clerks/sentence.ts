import type { Dice } from './dice.ts';

/** A figure in a sentence: what the tables hold, written in the clerk's way. */
export interface Slot {
  readonly value: number;
  readonly write: (value: number) => string;
}

/** A sentence of a clerk: words and figures in turn. */
export type Words = readonly (string | Slot)[];

/** Puts words and figures together. */
export function words(...parts: readonly (string | Slot | Words)[]): Words {
  return parts.flatMap(part => (typeof part === 'string' || 'value' in part ? [part] : part));
}

/** The sentence as it is typed; `changed` is the position of a figure that is off by `by`. */
export function typed(sentence: Words, changed = -1, by = 0): string {
  return sentence
    .map((part, at) => (typeof part === 'string' ? part : part.write(part.value + (at === changed ? by : 0))))
    .join('');
}

/** The positions of the figures. */
export function slotsOf(sentence: Words): readonly number[] {
  return sentence.flatMap((part, at) => (typeof part === 'string' ? [] : [at]));
}

const digits = [...'零一二三四五六七八九'];

/** Numbers to 99 in Chinese numerals, the way they are written before 件. */
function inChinese(value: number): string {
  if (value === 2) return '两';
  if (value < 10) return digits[value]!;
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`;
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** How one clerk writes the numbers of one sentence. */
export function hand(dice: Dice, measure: string): (value: number) => Slot {
  const style = dice.pick(['digits', 'digits', 'digits', 'digits', 'spaced', 'full', 'chinese']);
  const write = (value: number) => {
    if (style === 'chinese' && value < 100) return `${inChinese(value)}${measure}`;
    if (style === 'full') return `${fullWidth(value)}${measure}`;
    const grouped = value >= 1000 && style === 'spaced' ? value.toLocaleString('en-US') : String(value);
    return style === 'spaced' ? ` ${grouped} ${measure}` : `${grouped}${measure}`;
  };
  return value => ({ value, write });
}

/** Amounts of money, in 元 or 万元 of hundredths. */
export function amount(dice: Dice, tenThousandthsOfWan: number): Slot {
  const isYuan = dice.chance(40);
  return {
    value: tenThousandthsOfWan,
    write: value => (isYuan ? `${value * 100}元` : `${(value / 100).toFixed(2).replace(/\.?0+$/, '')}万元`),
  };
}
