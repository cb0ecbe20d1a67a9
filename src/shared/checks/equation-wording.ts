import type { Equation } from '../formats/equations.ts';
import type { CellId } from '../formats/types.ts';
import { type Decimal, zero } from '../report/decimal.ts';
import { numberIn, type Values } from '../report/values.ts';
import type { EquationState } from './equation-state.ts';
import { differenceInWords, inWords, sumInWords } from './wording.ts';

/** What an equation that is off says, with its figures, e.g. `自然人列：… ＝ 4，… ＝ 3，少 1 件`; no full stop. */
export function mismatchInWords({ equation, left, right }: EquationState, values: Values): string {
  const unit = unitOf(equation, values);
  if (equation.kind === 'balance') {
    const difference = differenceInWords(right, left, unit);
    const sides = [sideInWords(equation.left, left, values), sideInWords(equation.right, right, values)];
    return `${equation.subject}列：${sides.join('，')}，${difference}`;
  }
  const [target = ''] = equation.left;
  const difference = differenceInWords(left, right, unit);
  const says = values.get(target)?.automatic ? '合计是' : '填的是';
  const total = `${totalInWords(equation, values)}${says} ${inWords(left)}`;
  return `${subjectInWords(equation)}：${termsInWords(equation, values)}相加 ${inWords(right)}，${total}，${difference}`;
}

/** What a total that is already exceeded says; no full stop. */
export function exceededInWords({ equation, left, right }: EquationState, values: Values): string {
  const total = `${totalInWords(equation, values)}填的是 ${inWords(left)}`;
  const difference = differenceInWords(left, right, unitOf(equation, values));
  return `${subjectInWords(equation)}：已填的${termsInWords(equation, values)}相加已有 ${inWords(right)}，${total}，${difference}`;
}

/** The rows on the right of a balance, as the table prints them: where to look first. */
export function rowsToCheck(equation: Equation, values: Values): string {
  return equation.right.map(id => `『${values.get(id)?.cell.rowName ?? ''}』`).join('或');
}

function sideInWords(ids: readonly CellId[], sum: Decimal, values: Values): string {
  const terms = ids.map(id => ({
    name: values.get(id)?.cell.rowShort ?? '',
    value: numberIn(values, id) ?? zero,
  }));
  return sumInWords(terms, sum);
}

function unitOf({ left }: Equation, values: Values): string | undefined {
  return values.get(left[0] ?? '')?.cell.unit;
}

function subjectInWords({ along, subject }: Equation): string {
  return along === 'row' ? `『${subject}』` : `${subject}列`;
}

/** What is added up: the columns of a row that has a name; in table 四 and down a column, the items. */
function termsInWords({ along, left }: Equation, values: Values): string {
  return along === 'row' && values.get(left[0] ?? '')?.cell.row !== '' ? '各列' : '各项';
}

function totalInWords(equation: Equation, values: Values): string {
  const cell = values.get(equation.left[0] ?? '')?.cell;
  if (!cell) return '';
  if (equation.along === 'column') return `『${cell.rowName}』`;
  const prefix = `${equation.subject} `;
  return cell.columnName.startsWith(prefix) ? cell.columnName.slice(prefix.length) : cell.columnName;
}
