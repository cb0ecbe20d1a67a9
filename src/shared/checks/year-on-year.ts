import type { Cell } from '../formats/cells.ts';
import { absolute, compare, type Decimal, decimalOf, zero } from '../report/decimal.ts';
import { finalNumberIn } from '../report/values.ts';
import { plausibleRules } from '../rules/plausible-rules.ts';
import type { Check } from './context.ts';
import { type Finding, finding } from './finding.ts';
import { inWords } from './wording.ts';

/** From how many times last year's figure on, up or down, this year's is worth a look. */
const times = 5n;

/** Where both years stay below this a jump says nothing: 1 request after 6 is a quiet town, not a mistake. */
const worthComparing = decimalOf('10');

/**
 * `plausible.yearOnYear`: a figure over 5 times or under a fifth of last year's, which is how a slipped digit
 * or 元 written for 万元 shows; one of the two must be at least 10. Only figures that stand for themselves are
 * compared: of a sum the total, not its terms, no 本年增/减, and nothing that follows exactly from last year.
 */
export const yearOnYear: Check = ({ draft, format, values, last }) => {
  if (!last || last.draft.year !== draft.year - 1) return [];
  const { sameFormat, otherFormat } = format.comparable;
  return (last.format === format ? sameFormat : otherFormat).flatMap(cell => {
    const [a, b] = [finalNumberIn(values, cell.id), finalNumberIn(last.values, cell.id)];
    return a && b ? compareFigures(cell, a, b) : [];
  });
};

function compareFigures(cell: Cell, now: Decimal, before: Decimal): readonly Finding[] {
  const [small, large] = compare(now, before) < 0 ? [now, before] : [before, now];
  if (compare(absolute(large), worthComparing) < 0) return [];
  if (compare({ ...small, units: small.units * times }, large) >= 0) return [];
  const jump =
    compare(small, zero) === 0 ? '相差很大' : large === now ? '超过上年的 5 倍' : '不到上年的五分之一';
  return [
    finding(plausibleRules.yearOnYear, {
      message: `${cell.place}填的是 ${inWords(now)}，上年是 ${inWords(before)}，${jump}。请核对是否多写、少写了一位，或单位不对。`,
      cells: [cell.id],
      actual: inWords(now),
    }),
  ];
}
