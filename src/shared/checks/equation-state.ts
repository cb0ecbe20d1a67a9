import type { Equation } from '../formats/equations.ts';
import type { CellId } from '../formats/types.ts';
import { add, type Decimal, subtract, zero } from '../report/decimal.ts';
import { changedCells, type Tables } from '../report/tables.ts';
import { finalSumOf, numberIn, type Values } from '../report/values.ts';

/**
 * How an equation stands.
 * - `waits`: it reads a blank or something that is not a number, so nobody can say yet.
 * - `exceeded`: it would wait, but the terms already there are more than the typed total.
 * - `implied`: it reads automatic totals only. It is the sum of the equations of the single columns, says
 *   nothing of its own, and would repeat their mistakes.
 */
export interface EquationState {
  readonly equation: Equation;
  readonly kind: 'holds' | 'off' | 'exceeded' | 'waits' | 'implied';
  /** The sums of the two sides; of an exceeded total, `right` is the sum so far. */
  readonly left: Decimal;
  readonly right: Decimal;
  /** left − right. */
  readonly excess: Decimal;
}

/** Every equation of a format with how it stands, in the format's order. */
export type EquationStates = ReadonlyMap<Equation, EquationState>;

/**
 * Evaluates every equation of a report's tables. Where they were evaluated `before`, only those that read a cell
 * which changed are evaluated again; the state of the others is the same object.
 */
export function equationStates(
  tables: Tables,
  before?: { readonly tables: Tables; readonly states: EquationStates },
): EquationStates {
  const { format, values } = tables;
  if (before?.tables.format !== format) {
    return new Map(format.equations.map(equation => [equation, stateOf(equation, values)] as const));
  }
  const due = new Set(
    [...changedCells(before.tables, tables)].flatMap(cell => format.readers.get(cell) ?? []),
  );
  if (due.size === 0) return before.states;
  const states = new Map(before.states);
  for (const equation of due) states.set(equation, stateOf(equation, values));
  return states;
}

/** The sides of an equation that nobody can add up, or need not. */
const nothing = { left: zero, right: zero, excess: zero } as const;

function stateOf(equation: Equation, values: Values): EquationState {
  if (readsOnlyAutomatic(equation, values)) return { equation, kind: 'implied', ...nothing };
  const left = finalSumOf(values, equation.left);
  const right = finalSumOf(values, equation.right);
  if (!left || !right) return incompleteState(equation, values, left);
  const excess = subtract(left, right);
  return { equation, kind: excess.units === 0n ? 'holds' : 'off', left, right, excess };
}

function readsOnlyAutomatic({ left, right }: Equation, values: Values): boolean {
  const automatic = (id: CellId) => values.get(id)?.automatic === true;
  return left.every(automatic) && right.every(automatic);
}

function incompleteState(equation: Equation, values: Values, left: Decimal | undefined): EquationState {
  const [target] = equation.left;
  const typedTotal = equation.kind === 'total' && target !== undefined && !values.get(target)?.automatic;
  if (!typedTotal || !left) return { equation, kind: 'waits', ...nothing };
  const sumSoFar = equation.right.reduce((sum, id) => add(sum, numberIn(values, id) ?? zero), zero);
  const excess = subtract(left, sumSoFar);
  return { equation, kind: excess.units < 0n ? 'exceeded' : 'waits', left, right: sumSoFar, excess };
}
