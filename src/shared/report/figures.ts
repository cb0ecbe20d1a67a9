import type { ValueKind } from '../formats/types.ts';
import { type Decimal, decimalOf, formatDecimal, shiftRight } from './decimal.ts';

/** What a typed cell says. */
export type Figure =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      /** The unit that was typed behind an amount. */
      readonly unit?: '元' | '万元';
    }
  | {
      readonly kind: 'notNumber';
      /** The number that was probably meant, where one is plain to see: `3件` → 3, `/` → 0. */
      readonly probably?: string;
    };

const narrowed = new Map<string, string>([
  ...Array.from({ length: 10 }, (_, digit) => [String.fromCharCode(0xff10 + digit), String(digit)] as const),
  ['＋', '+'],
  ['﹢', '+'],
  ['－', '-'],
  ['−', '-'],
  ['﹣', '-'],
  ['．', '.'],
  ['，', ','],
  ['＝', '='],
  ['\u3000', ' '],
  ['\u00a0', ' '],
]);

const wide = /[０-９＋﹢－−﹣．，＝\u3000\u00a0]/g;

/** A cell's text as it is kept: full-width digits, signs and spaces narrowed, blanks around it dropped. */
export function narrowCell(typed: string): string {
  return typed.replace(wide, character => narrowed.get(character) ?? character).trim();
}

const number = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;

/**
 * Reads a cell. Thousands separators and signs are understood everywhere; 元, 万元 and 万 behind an amount are
 * understood and the value is in 万元. Anything else is not a number and stays as it was typed.
 */
export function readFigure(typed: string, kind: ValueKind): Figure {
  const text = narrowCell(typed);
  if (text === '') return { kind: 'blank' };
  const unit = kind === 'amount' ? /\s*(万元|万|元)$/.exec(text) : null;
  const digits = unit ? text.slice(0, unit.index) : text;
  const value = readNumber(digits);
  if (!value) {
    const probably = probableNumber(text, kind);
    return probably === undefined ? { kind: 'notNumber' } : { kind: 'notNumber', probably };
  }
  if (!unit) return { kind: 'number', value };
  return unit[1] === '元'
    ? { kind: 'number', value: shiftRight(value, 4), unit: '元' }
    : { kind: 'number', value, unit: '万元' };
}

function readNumber(text: string): Decimal | undefined {
  const match = number.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  return decimalOf(`${sign === '-' ? '-' : ''}${whole.replaceAll(',', '')}${fraction}`);
}

/** Marks people write for "nothing". */
const nothing = /^(?:[/／\\—–_-]+|无|零|没有)$/;

/** A whole number with a word before it, spaces in it, or a measure word behind it. */
const withWords = /^[^\d=]{0,4}?(\d{1,3}(?:,\d{3})+|\d+(?: \d+)*)\s*(?:件|条|项|个|起|份|部|宗|人|次|。)?$/;

function probableNumber(text: string, kind: ValueKind): string | undefined {
  if (nothing.test(text)) return '0';
  if (kind === 'amount') return undefined;
  const match = withWords.exec(text);
  const digits = match?.[1]?.replace(/[ ,]/g, '');
  return digits === undefined || /[-+]/.test(text) ? undefined : formatDecimal(decimalOf(digits));
}
