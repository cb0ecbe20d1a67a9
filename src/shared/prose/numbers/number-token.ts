import { type Decimal, trim } from '../../report/decimal.ts';
import { measureWords, type NumberUnit, approximate as vague } from '../words/measure-words.ts';
import { type NumeralForm, readNumeral } from './numerals.ts';

/** A number with its measure word. Offsets are those of the squeezed text, ends exclusive. */
export interface NumberToken {
  readonly kind: 'number';
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  readonly form: NumeralForm;
  readonly unit: NumberUnit;
  /** Where the numerals end and the measure word begins. */
  readonly numeralEnd: number;
  /** 余件, 约…件: not a figure to hold against another. */
  readonly approximate: boolean;
}

/** A number that counts nothing the grammar knows: 15日, 24小时, 3名. */
interface StrangeNumber {
  readonly kind: 'unknown';
  readonly start: number;
  readonly end: number;
}

/** What may stand behind a number without a measure word: the end of the clause. */
const clauseEnd = /$|[，；。：、）！？\n]/y;

/** How many characters a sticky pattern takes at `at`; -1 where it does not fit. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? -1;
}

/**
 * Reads a number with its measure word. Chinese numerals count only before one (一件, not 一体化) or as 零 at
 * the end of a clause; a number before any other word (15日, 24小时, 3名) is unknown to the grammar as a whole.
 */
export function readNumberToken(text: string, at: number): NumberToken | StrangeNumber | undefined {
  const numeral = readNumeral(text, at);
  if (!numeral) return undefined;
  const { form } = numeral;
  const isTenThousands = text.charAt(numeral.end) === '万' && text.charAt(numeral.end + 1) !== '元';
  const numeralEnd = numeral.end + (isTenThousands ? 1 : 0);
  const value = isTenThousands ? tenThousandfold(numeral.value) : numeral.value;
  const isVague = lengthAt(vague.within, text, numeralEnd) > 0;
  const unitStart = numeralEnd + (isVague ? 1 : 0);
  const [unit, length] = unitAt(text, unitStart);
  if (unit === undefined)
    return form === 'digits' ? { kind: 'unknown', start: at, end: unitStart } : undefined;
  if (unit === 'none' && form === 'chinese' && value.units !== 0n) return undefined;
  const end = unitStart + length;
  const approximate =
    isTenThousands ||
    isVague ||
    (at > 0 && vague.before.includes(text.charAt(at - 1))) ||
    lengthAt(vague.behind, text, end) > 0;
  return { kind: 'number', start: at, end, numeralEnd, value, form, unit, approximate };
}

function tenThousandfold({ units, decimals }: Decimal): Decimal {
  return trim({ units: units * 10_000n, decimals });
}

function unitAt(text: string, at: number): readonly [unit: NumberUnit | undefined, length: number] {
  for (const [form, unit] of measureWords) {
    const length = lengthAt(form, text, at);
    if (length > 0) return [unit, length];
  }
  return lengthAt(clauseEnd, text, at) >= 0 ? ['none', 0] : [undefined, 0];
}
