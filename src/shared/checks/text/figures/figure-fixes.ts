import type { Format } from '../../../formats/compile.ts';
import type { CellId, TextId } from '../../../formats/types.ts';
import { writeChinese } from '../../../prose/numbers/chinese-numerals.ts';
import type { FigureStatement, Range } from '../../../prose/statement.ts';
import { add, compare, type Decimal, formatDecimal, shiftRight, zero } from '../../../report/decimal.ts';
import { textOf } from '../../../report/draft.ts';
import { numberIn } from '../../../report/values.ts';
import type { CheckedReport } from '../../context.ts';
import type { Fix } from '../../finding.ts';

/** 改文字: writes what the table holds; undefined where the words cannot be mended by a number alone. */
export function textFix(
  { draft, format }: Pick<CheckedReport, 'draft' | 'format'>,
  section: TextId,
  statement: FigureStatement,
  held: Decimal,
): Fix | undefined {
  const { said, place } = statement;
  const label = `文字改为 ${formatDecimal(held)}`;
  if (said.by === 'number') {
    return { label, text: { section, ...said.numeral, replacement: numeralFor(said.form, said.unit, held) } };
  }
  if (said.by === 'implication' || !isOfReceived(format, statement)) return undefined;
  const replacement = affirmed(textOf(draft, section), said.verb, place, formatDecimal(held));
  return replacement === undefined ? undefined : { label, text: { section, ...place, replacement } };
}

/** Whether a statement is of the requests newly received, of all applicants together. */
function isOfReceived({ roles: { requests } }: Format, { measure }: FigureStatement): boolean {
  return requests !== undefined && measure === `${requests.table}.${requests.received}`;
}

function numeralFor(form: 'digits' | 'chinese', unit: '件' | '元' | '万元', held: Decimal): string {
  if (unit === '元') return formatDecimal(shiftRight(held, -4));
  const count = held.decimals === 0 && held.units >= 0n && held.units < 10_000n;
  return form === 'chinese' && count ? writeChinese(Number(held.units)) : formatDecimal(held);
}

/** 未收到政府信息公开申请 → 收到政府信息公开申请3件; undefined where the words are not of this plain form. */
function affirmed(text: string, verb: Range, place: Range, count: string): string | undefined {
  const denying = text.slice(verb.start, verb.end);
  const verbOnly = /(?:收到|接到|受理|接收)$/.exec(denying)?.[0];
  const noun = text.slice(verb.end, place.end);
  return verbOnly === undefined || noun === '' || /[、和或及]行政/.test(noun)
    ? undefined
    : `${verbOnly}${noun}${count}件`;
}

/**
 * 改表: types the number of the text into the cell. Only for one cell that someone typed; into a typed total only
 * where the cells it adds up to give that number.
 */
export function tableFix(report: CheckedReport, cells: readonly CellId[], stated: Decimal): Fix | undefined {
  const [id] = cells;
  const value = id === undefined ? undefined : report.values.get(id);
  if (id === undefined || !value || cells.length !== 1 || value.automatic) return undefined;
  if (value.cell.total && !addsUpTo(report, id, stated)) return undefined;
  const text = formatDecimal(stated);
  return { label: `表改为 ${text}`, cells: { [id]: text } };
}

function addsUpTo({ format, values }: CheckedReport, target: CellId, stated: Decimal): boolean {
  const terms = format.automaticTotals.find(total => total.target === target)?.terms ?? [];
  const sum = terms.reduce((total, term) => add(total, numberIn(values, term) ?? zero), zero);
  return compare(sum, stated) === 0;
}
