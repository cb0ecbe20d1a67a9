import type { Format } from '../formats/compile.ts';
import { type AutomaticTotal, byCell, type Equation } from '../formats/equations.ts';
import type { CellId } from '../formats/types.ts';
import { once } from '../once.ts';
import type { Tables } from '../report/tables.ts';

/** How often each typed cell counts in something computed from it; a minus: it is taken away. */
export type Weights = ReadonlyMap<CellId, number>;

/** Resolves automatic totals into the cells that people type. */
export interface TypedCells {
  /** The totals that nobody typed, and so are resolved. */
  readonly automatic: readonly AutomaticTotal[];
  /**
   * Every typed cell that an equation rests on, where to look first: a typed total before its terms; of a
   * balance, what was dealt with and carried out before what came in; what automatic totals add up last.
   */
  readonly cellsIn: (equation: Equation) => readonly CellId[];
  /** What each typed cell adds to left − right of an equation; cells that cancel out are left out. */
  readonly weightsIn: (equation: Equation) => Weights;
  /** The equations in which a typed cell has a weight, in the format's order. */
  readonly readersOf: (cell: CellId) => readonly Equation[];
}

/**
 * Reads which totals of a report are automatic, and resolves those. The figures change at every key, and which
 * totals are typed hardly ever: while they are the same as `before`, so is the answer.
 */
export function typedCells({ format, values }: Tables, before?: TypedCells): TypedCells {
  const automatic = format.automaticTotals.filter(({ target }) => values.get(target)?.automatic);
  const same =
    before?.automatic.length === automatic.length &&
    automatic.every((total, index) => total === before.automatic[index]);
  return same ? before : resolve(format, automatic);
}

function resolve(format: Format, automatic: readonly AutomaticTotal[]): TypedCells {
  const termsOf = new Map(automatic.map(({ target, terms }) => [target, terms]));
  const weigh = (ids: readonly CellId[], sign: number, weights: Map<CellId, number>): void => {
    for (const id of ids) {
      const terms = termsOf.get(id);
      if (terms) weigh(terms, sign, weights);
      else weights.set(id, (weights.get(id) ?? 0) + sign);
    }
  };
  const perEquation = <Answer>(answer: (equation: Equation, weigh: Weigh) => Answer) =>
    once(() => new Map(format.equations.map(equation => [equation, answer(equation, weigh)] as const)));
  const weights = perEquation(weightsOf);
  const cells = perEquation(cellsOf);
  const readers = once(() => byCell(format.equations, equation => weights().get(equation)?.keys() ?? []));
  return {
    automatic,
    cellsIn: equation => cells().get(equation) ?? [],
    weightsIn: equation => weights().get(equation) ?? new Map(),
    readersOf: cell => readers().get(cell) ?? [],
  };
}

function cellsOf({ kind, left, right }: Equation, weigh: Weigh): readonly CellId[] {
  const sides = kind === 'total' ? [...left, ...right] : [...right, ...left];
  const behind = new Map<CellId, number>();
  weigh(sides, 1, behind);
  return [...new Set([...sides.filter(id => behind.has(id)), ...behind.keys()])];
}

type Weigh = (ids: readonly CellId[], sign: number, weights: Map<CellId, number>) => void;

function weightsOf({ left, right }: Equation, weigh: Weigh): Weights {
  const weights = new Map<CellId, number>();
  weigh(left, 1, weights);
  weigh(right, -1, weights);
  for (const [id, weight] of weights) if (weight === 0) weights.delete(id);
  return weights;
}
