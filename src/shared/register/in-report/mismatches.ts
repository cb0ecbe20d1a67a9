import type { Calculation } from '../../checks/calculate.ts';
import { changeTo } from '../../checks/cell-figures.ts';
import { type Finding, finding } from '../../checks/finding.ts';
import type { CellId } from '../../formats/types.ts';
import { compare, decimalOf, formatDecimal } from '../../report/decimal.ts';
import { registerRules } from '../../rules/register-rules.ts';
import type { Derived, DerivedFigure } from './derived.ts';

/**
 * `register.mismatch`: a figure somebody typed that is not what the register counts, with both and the cases. A
 * blank is not wrong, an automatic total is nobody's, and a typed total is silent where one of its terms is off
 * already. Give nothing derived of a register that is not kept.
 */
export function mismatches({ format, values }: Calculation, derived: Derived): readonly Finding[] {
  const off = new Map<CellId, Finding>();
  for (const [id, figure] of derived) {
    const value = values.get(id);
    if (value?.figure.kind !== 'number' || value.automatic) continue;
    const expected = String(figure.count);
    if (compare(value.figure.value, decimalOf(expected)) === 0) continue;
    const actual = formatDecimal(value.figure.value);
    off.set(
      id,
      finding(registerRules.mismatch, {
        message: `${value.cell.place}填的是 ${actual}，${inWords(figure)}。请核对：台账没有登全的补登，数填错的改过来。`,
        cells: [id],
        expected,
        actual,
        fix: changeTo(id, expected),
      }),
    );
  }
  for (const { target, terms } of format.automaticTotals)
    if (terms.some(term => off.has(term))) off.delete(target);
  return [...off.values()];
}

/** How many cases a message names before it says how many there are. */
const named = 5;

function inWords({ count, source, names }: DerivedFigure): string {
  if (count === 0) return `${source}里没有`;
  const all = names();
  const shown = all.slice(0, named).join('、');
  return `${source}里有 ${count} 件（${shown}${all.length > named ? '……' : ''}）`;
}
