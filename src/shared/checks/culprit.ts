import type { Equation } from '../formats/equations.ts';
import type { CellId } from '../formats/types.ts';
import { absolute, add, compare, type Decimal, formatDecimal, negate, zero } from '../report/decimal.ts';
import { finalNumberIn, type Values } from '../report/values.ts';
import type { EquationState, EquationStates } from './equation-state.ts';
import type { TypedCells } from './typed-cells.ts';

/** The one cell that explains why some equations are off. */
export interface Culprit {
  readonly cell: CellId;
  /** What it holds. */
  readonly value: Decimal;
  /** What it should hold for every equation that reads it to hold. */
  readonly better: Decimal;
  /** The equations it explains, at least two, in the format's order. */
  readonly states: readonly EquationState[];
}

/**
 * Finds cells of which changing that one alone puts right every equation that reads it, two at least: the
 * crossing of a row and a column that are off by the same amount, a typed total that disagrees with its row
 * and with its column. The better value must be a possible count. Where several cells would do as well, e.g.
 * two rows and two columns all off by 1, none of them is accused; one that explains more beats one that
 * explains less.
 */
export function findCulprits(states: EquationStates, typed: TypedCells, values: Values): readonly Culprit[] {
  const candidates = [...sharedCells(states, typed)].flatMap(
    cell => suspect(cell, states, typed, values) ?? [],
  );
  const rivals = (a: Culprit, b: Culprit) =>
    a !== b && b.states.length >= a.states.length && b.states.some(state => a.states.includes(state));
  return candidates.filter(candidate => !candidates.some(other => rivals(candidate, other)));
}

/** The cells that two equations read which are off by the same amount: only one of these can explain both. */
function sharedCells(states: EquationStates, typed: TypedCells): ReadonlySet<CellId> {
  const byAmount = new Map<string, Equation[]>();
  for (const { kind, excess, equation } of states.values()) {
    if (kind !== 'off') continue;
    const amount = formatDecimal(absolute(excess));
    const alike = byAmount.get(amount);
    if (alike) alike.push(equation);
    else byAmount.set(amount, [equation]);
  }
  const shared = new Set<CellId>();
  for (const alike of byAmount.values()) {
    const read = new Set<CellId>();
    for (const equation of alike.length > 1 ? alike : []) {
      for (const cell of typed.weightsIn(equation).keys()) {
        if (read.has(cell)) shared.add(cell);
        read.add(cell);
      }
    }
  }
  return shared;
}

/** The cell with the one change that closes all the equations that read it; undefined where there is none. */
function suspect(
  cell: CellId,
  states: EquationStates,
  typed: TypedCells,
  values: Values,
): Culprit | undefined {
  let change: Decimal | undefined;
  const explained: EquationState[] = [];
  for (const equation of typed.readersOf(cell)) {
    const state = states.get(equation);
    if (state?.kind === 'holds') return undefined;
    if (state?.kind !== 'off') continue;
    const weight = typed.weightsIn(equation).get(cell) ?? 0;
    if (Math.abs(weight) !== 1) return undefined;
    const closing = weight > 0 ? negate(state.excess) : state.excess;
    if (change && compare(change, closing) !== 0) return undefined;
    change = closing;
    explained.push(state);
  }
  const value = finalNumberIn(values, cell);
  if (!value || !change || explained.length < 2) return undefined;
  const better = add(value, change);
  if (compare(better, zero) < 0 || better.decimals > 0) return undefined;
  return { cell, value, better, states: explained };
}
