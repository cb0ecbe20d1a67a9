import type { Format } from '../formats/compile.ts';
import type { AutomaticTotal, Equation } from '../formats/equations.ts';
import type { CellId } from '../formats/types.ts';
import type { Values } from '../report/values.ts';

/** How often each typed cell counts in something computed from it; a minus: it is taken away. */
export type Weights = ReadonlyMap<CellId, number>;

/** Resolves automatic totals into the cells that people type. */
export interface TypedCells {
  /** The cells behind some others: each itself, or, for an automatic total, the cells below it. */
  readonly behind: (ids: readonly CellId[]) => readonly CellId[];
  /** What each typed cell adds to left − right of an equation; cells that cancel out are left out. */
  readonly weightsIn: (equation: Equation) => Weights;
}

/** Reads which totals of a report are automatic, and resolves those. */
export function typedCells(format: Format, values: Values): TypedCells {
  const automatic = format.automaticTotals.filter(({ target }) => values.get(target)?.automatic);
  const sameAsBefore =
    latest?.automatic.length === automatic.length &&
    latest.automatic.every((total, index) => total === automatic[index]);
  if (!latest || !sameAsBefore) latest = { automatic, typed: resolve(automatic) };
  return latest.typed;
}

/** What was resolved last: the figures change at every key, and which totals are typed hardly ever. */
let latest: { readonly automatic: readonly AutomaticTotal[]; readonly typed: TypedCells } | undefined;

function resolve(automatic: readonly AutomaticTotal[]): TypedCells {
  const termsOf = new Map(automatic.map(({ target, terms }) => [target, terms]));
  const weigh = (ids: readonly CellId[], sign: number, weights: Map<CellId, number>): void => {
    for (const id of ids) {
      const terms = termsOf.get(id);
      if (terms) weigh(terms, sign, weights);
      else weights.set(id, (weights.get(id) ?? 0) + sign);
    }
  };
  const weighed = new WeakMap<Equation, Weights>();
  return {
    behind(ids) {
      const weights = new Map<CellId, number>();
      weigh(ids, 1, weights);
      return [...weights.keys()];
    },
    weightsIn(equation) {
      const known = weighed.get(equation);
      if (known) return known;
      const weights = new Map<CellId, number>();
      weigh(equation.left, 1, weights);
      weigh(equation.right, -1, weights);
      for (const [id, weight] of weights) if (weight === 0) weights.delete(id);
      weighed.set(equation, weights);
      return weights;
    },
  };
}
