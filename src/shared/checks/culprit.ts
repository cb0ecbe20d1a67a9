import type { CellId } from '../formats/types.ts';
import { add, compare, type Decimal, negate, subtract, zero } from '../report/decimal.ts';
import type { EquationState } from './equation-state.ts';
import type { KnownFigures } from './known-figures.ts';
import type { TypedCells, Weights } from './typed-cells.ts';

/** An equation that is off or holds, with the typed cells that it comes down to. */
export interface ResolvedState {
  readonly state: EquationState;
  readonly weights: Weights;
}

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

/** The equations that can be judged, each resolved into typed cells. */
export function resolveStates(states: readonly EquationState[], typed: TypedCells): readonly ResolvedState[] {
  return states
    .filter(({ kind }) => kind === 'off' || kind === 'holds')
    .map(state => ({ state, weights: typed.weightsIn(state.equation) }));
}

/**
 * Finds cells of which changing that one alone puts right every equation that reads it, two at least: the
 * crossing of a row and a column that are off by the same amount, a typed total that disagrees with its row
 * and with its column. The better value must be a possible count. Where several cells would do as well, e.g.
 * two rows and two columns all off by 1, none of them is accused; one that explains more beats one that
 * explains less.
 */
export function findCulprits(resolved: readonly ResolvedState[], known: KnownFigures): readonly Culprit[] {
  const candidates = [...readersOf(resolved)].flatMap(([cell, readers]): readonly Culprit[] => {
    const value = known.get(cell);
    const change = readers.length < 2 ? undefined : commonChange(cell, readers);
    if (!value || !change) return [];
    const better = add(value, change);
    if (compare(better, zero) < 0 || better.decimals > 0) return [];
    return [{ cell, value, better, states: readers.map(reader => reader.state) }];
  });
  const rivals = (a: Culprit, b: Culprit) =>
    a !== b && b.states.length >= a.states.length && b.states.some(state => a.states.includes(state));
  return candidates.filter(candidate => !candidates.some(other => rivals(candidate, other)));
}

/** For every typed cell: the equations that read it, those that hold as well. */
function readersOf(resolved: readonly ResolvedState[]): ReadonlyMap<CellId, readonly ResolvedState[]> {
  const readers = new Map<CellId, ResolvedState[]>();
  for (const equation of resolved) {
    for (const cell of equation.weights.keys()) {
      const others = readers.get(cell);
      if (others) others.push(equation);
      else readers.set(cell, [equation]);
    }
  }
  return readers;
}

/** The one change of a cell that closes all of these equations; undefined where there is none. */
function commonChange(cell: CellId, readers: readonly ResolvedState[]): Decimal | undefined {
  let common: Decimal | undefined;
  for (const { state, weights } of readers) {
    const weight = weights.get(cell) ?? 0;
    if (state.kind !== 'off' || Math.abs(weight) !== 1) return undefined;
    const excess = subtract(state.left, state.right);
    const change = weight > 0 ? negate(excess) : excess;
    if (common && compare(common, change) !== 0) return undefined;
    common = change;
  }
  return common;
}
