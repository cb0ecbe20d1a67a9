import { formatDecimal } from '../report/decimal.ts';
import type { CellValue } from '../report/values.ts';
import { plausibleRules } from '../rules/plausible-rules.ts';
import type { Check } from './context.ts';
import { type Finding, finding } from './finding.ts';

/** No office counts a hundred million of anything; a hundred million 万元 are a trillion. From practice. */
const mostDigits = 8;

/** `plausible.tooLarge`: a typed figure with more digits before its point than any report has. */
export const tooLarge: Check = ({ values }) => {
  const findings: Finding[] = [];
  for (const value of values.values()) {
    // Nearly every figure is short enough as it was typed.
    if (value.typed.length <= mostDigits) continue;
    const digits = wholeDigits(value);
    if (digits > mostDigits) findings.push(about(value, digits));
  }
  return findings;
};

function wholeDigits({ figure }: CellValue): number {
  if (figure.kind !== 'number') return 0;
  return formatDecimal(figure.value).replace('-', '').split('.')[0]?.length ?? 0;
}

function about({ cell, typed }: CellValue, digits: number): Finding {
  return finding(plausibleRules.tooLarge, {
    message: `${cell.place}填的是“${typed}”，有 ${digits} 位数，大得不像是真的，请核对是否多按了数字，或把几个数粘到了一格里。`,
    cells: [cell.id],
    actual: typed,
  });
}
