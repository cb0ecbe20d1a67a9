import type { Cell } from './cells.ts';
import { type Equation, fillStar, starValues } from './equations.ts';
import type { CellId, FormatDeclaration } from './types.ts';

/**
 * The cells whose figures stand for themselves when two years are compared: of a sum the total, not its terms,
 * no 本年增/减, and nothing that a rule of continuity compares exactly. Such a rule may hold only where last
 * year's report is in the same format.
 */
export function comparableCells(
  { continuity }: FormatDeclaration,
  cells: ReadonlyMap<CellId, Cell>,
  equations: readonly Equation[],
): { readonly sameFormat: readonly Cell[]; readonly otherFormat: readonly Cell[] } {
  const terms = equations.filter(({ kind }) => kind === 'total').flatMap(({ right }) => right);
  const without = (rules: FormatDeclaration['continuity']): readonly Cell[] => {
    const targets = rules.flatMap(({ target }) =>
      starValues(target, cells.keys()).map(star => fillStar(target, star)),
    );
    const followed = new Set([...terms, ...targets]);
    return [...cells.values()].filter(({ id, kind }) => kind !== 'change' && !followed.has(id));
  };
  return {
    sameFormat: without(continuity),
    otherFormat: without(continuity.filter(rule => rule.acrossFormats)),
  };
}
