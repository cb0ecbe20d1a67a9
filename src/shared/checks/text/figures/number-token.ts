import { trim } from '../../../report/decimal.ts';
import { readNumeral } from './numerals.ts';
import type { NumberUnit, Token } from './token.ts';

/** Measure words behind a count; not before words that make another one of them (个工作日, 部门). */
const counts =
  /件次|件(?!事|套|件)|起(?!来|到|诉)|宗(?!旨)|份(?!额)|个(?!工作日|自然日|月|小时|百分点|季度|多)|项(?!目)|例(?!如|会)|次(?!数|日|年|性)|笔|部(?!门|署|分|委)/y;
const others: readonly (readonly [RegExp, NumberUnit])[] = [
  [/条(?!例|款)|篇/y, 'entry'],
  [/万元/y, 'tenThousandYuan'],
  [/元/y, 'money'],
  [/%/y, 'percent'],
];
/** What may stand behind a number without a measure word: the end of the clause. */
const clauseEnd = /$|[，；。：、）！？\n]/y;
const vague = /[余多几]/y;
const around = /以上|左右|以内|以下|之多|上下/y;
const vagueBefore = '约近超逾';

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? -1;
}

/**
 * Reads a number with its measure word. Chinese numerals count only before one (一件, not 一体化) or as 零 at
 * the end of a clause; a number before any other word (15日, 24小时, 3名) is unknown to the grammar as a whole.
 */
export function readNumberToken(text: string, at: number): Token | undefined {
  const numeral = readNumeral(text, at);
  if (!numeral) return undefined;
  let { value, end } = numeral;
  let approximate = vagueBefore.includes(text.charAt(at - 1)) && at > 0;
  if (text.charAt(end) === '万' && text.charAt(end + 1) !== '元') {
    value = trim({ units: value.units * 10_000n, decimals: value.decimals });
    end += 1;
    approximate = true;
  }
  const numeralEnd = end;
  if (lengthAt(vague, text, end) > 0) {
    approximate = true;
    end += 1;
  }
  const [unit, length] = unitAt(text, end);
  if (unit === undefined) {
    return numeral.form === 'digits' ? { kind: 'unknown', start: at, end } : undefined;
  }
  if (unit === 'none' && numeral.form === 'chinese' && value.units !== 0n) return undefined;
  end += length;
  if (lengthAt(around, text, end) > 0) approximate = true;
  return { kind: 'number', start: at, end, numeralEnd, value, form: numeral.form, unit, approximate };
}

function unitAt(text: string, at: number): readonly [NumberUnit | undefined, number] {
  const count = lengthAt(counts, text, at);
  if (count > 0) return ['count', count];
  for (const [pattern, unit] of others) {
    const length = lengthAt(pattern, text, at);
    if (length > 0) return [unit, length];
  }
  return lengthAt(clauseEnd, text, at) >= 0 ? ['none', 0] : [undefined, 0];
}
