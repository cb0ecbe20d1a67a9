import type { CellId } from '../formats/types.ts';
import { type Decimal, formatDecimal, round, trim } from '../report/decimal.ts';
import { type CellValue, printedText } from '../report/values.ts';
import { cellRules } from '../rules/cell-rules.ts';
import type { Rule } from '../rules/registry.ts';
import type { Check } from './context.ts';
import { type Finding, type Fix, finding, type SeverityOf } from './finding.ts';

/** 万元 with six decimals are 分, the smallest amount there is. */
const amountDecimals = 6;

/**
 * `cell.notNumber`, `cell.negative`, `cell.decimals`, `cell.unit`, `cell.notation`: whether each filled cell
 * holds a figure of its kind, and whether it will be printed as it was typed. At most one finding a cell.
 */
export const cellFigures: Check = ({ values }) => {
  const findings: Finding[] = [];
  for (const value of values.values()) {
    if (value.typed === '') continue;
    const found = checkCell(value);
    if (found) findings.push(found);
  }
  return findings;
};

/** How nearly every figure is written: a count with nothing to say about it. */
const plainCount = /^(?:0|[1-9]\d*)$/;

function checkCell(value: CellValue): Finding | undefined {
  const { cell, figure } = value;
  if (figure.kind === 'blank' || (cell.kind !== 'amount' && plainCount.test(value.typed))) return undefined;
  if (figure.kind === 'notNumber') {
    if (value.typed.startsWith('=')) {
      return about(value, cellRules.notNumber, '算式算不出来。只能写数字和 + - ×，如 =3+4，或者直接填得数');
    }
    const advice = cell.kind === 'amount' ? '请只填数字，单位是万元' : '请只填数字，没有发生的填 0';
    return about(value, cellRules.notNumber, `不是数字。${advice}`, figure.probably);
  }
  if (cell.kind !== 'change' && figure.value.units < 0n) {
    const what = cell.kind === 'amount' ? '金额' : '数量';
    return about(value, cellRules.negative, `${what}不能是负数`);
  }
  return cell.kind === 'amount' ? checkAmount(value, figure) : checkCount(value, figure.value);
}

function checkCount(value: CellValue, count: Decimal): Finding | undefined {
  if (count.decimals > 0) {
    const exact = trim(count);
    const whole = exact.decimals === 0 ? formatDecimal(exact) : undefined;
    return about(value, cellRules.decimals, '数量应为整数', whole);
  }
  const plain = formatDecimal(count);
  // 本年增/减 is published with a plus sign as often as without.
  const usual = value.cell.kind === 'change' ? value.typed.replace(/^\+(?=[1-9])/, '') : value.typed;
  return usual === plain ? undefined : about(value, cellRules.notation, `通常写成 ${plain}`, plain);
}

function checkAmount(
  value: CellValue,
  figure: { readonly value: Decimal; readonly unit?: '元' | '万元' },
): Finding | undefined {
  const { cell, typed } = value;
  const exact = trim(figure.value);
  if (exact.decimals > amountDecimals) {
    return about(value, cellRules.decimals, `万元后最多 ${amountDecimals} 位小数（到分）`);
  }
  const asked = cell.printedDecimals;
  if (asked !== undefined && exact.decimals > asked) {
    const rounded = formatDecimal(round(exact, asked), asked);
    return about(value, cellRules.decimals, `本列保留 ${asked} 位小数`, rounded, 'warning');
  }
  const printed = printedText(value);
  if (figure.unit !== undefined) {
    return about(value, cellRules.unit, `本列的单位是万元，导出为 ${printed}`, printed);
  }
  if (printed !== typed) {
    return about(value, cellRules.decimals, `本列保留 ${asked} 位小数，导出为 ${printed}`, printed, 'hint');
  }
  const plain = formatDecimal(figure.value, figure.value.decimals);
  return typed === plain ? undefined : about(value, cellRules.notation, `通常写成 ${plain}`, plain);
}

function about<R extends Rule>(
  { cell, typed }: CellValue,
  rule: R,
  what: string,
  better?: string,
  severity?: SeverityOf<R>,
): Finding {
  return finding(rule, {
    ...(severity ? { severity } : {}),
    message: `${cell.place}填的是“${typed}”，${what}。`,
    cells: [cell.id],
    actual: typed,
    ...(better === undefined ? {} : { expected: better, fix: changeTo(cell.id, better) }),
  });
}

/** The repair that writes one figure into one cell. */
export function changeTo(id: CellId, text: string): Fix {
  return { label: `改为 ${text}`, cells: { [id]: text } };
}
