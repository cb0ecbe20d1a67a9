import type { Format } from '../formats/compile.ts';
import type { Equation } from '../formats/equations.ts';
import type { CellId } from '../formats/types.ts';
import { add, compare, type Decimal, zero } from '../report/decimal.ts';
import { numberIn, type Values } from '../report/values.ts';
import type { KnownFigures } from './known-figures.ts';

/**
 * How an equation stands.
 * - `waits`: it reads a blank or something that is not a number, so nobody can say yet.
 * - `exceeded`: it would wait, but the terms already there are more than the typed total.
 */
export interface EquationState {
  readonly equation: Equation;
  readonly kind: 'holds' | 'off' | 'exceeded' | 'waits';
  /** The sums of the two sides; of an exceeded total, `right` is the sum so far. */
  readonly left: Decimal;
  readonly right: Decimal;
}

/**
 * Evaluates every equation of a format that says something of its own. An equation between automatic totals
 * only is left out: it is the sum of the equations of the single columns, and would repeat their mistakes.
 */
export function equationStates(
  format: Format,
  values: Values,
  known: KnownFigures,
): readonly EquationState[] {
  const states: EquationState[] = [];
  for (const equation of format.equations) {
    if (readsOnlyAutomatic(equation, values)) continue;
    const left = sumOf(equation.left, known);
    const right = sumOf(equation.right, known);
    if (left && right) {
      states.push({ equation, kind: compare(left, right) === 0 ? 'holds' : 'off', left, right });
    } else {
      states.push(incompleteState(equation, values, left));
    }
  }
  return states;
}

function readsOnlyAutomatic({ left, right }: Equation, values: Values): boolean {
  const automatic = (id: CellId) => values.get(id)?.automatic === true;
  return left.every(automatic) && right.every(automatic);
}

function incompleteState(equation: Equation, values: Values, left: Decimal | undefined): EquationState {
  const [target] = equation.left;
  const typedTotal = equation.kind === 'total' && target !== undefined && !values.get(target)?.automatic;
  if (!typedTotal || !left) return { equation, kind: 'waits', left: zero, right: zero };
  const sumSoFar = equation.right.reduce((sum, id) => add(sum, numberIn(values, id) ?? zero), zero);
  return { equation, kind: compare(sumSoFar, left) > 0 ? 'exceeded' : 'waits', left, right: sumSoFar };
}

function sumOf(ids: readonly CellId[], known: KnownFigures): Decimal | undefined {
  let sum = zero;
  for (const id of ids) {
    const value = known.get(id);
    if (!value) return undefined;
    sum = add(sum, value);
  }
  return sum;
}
