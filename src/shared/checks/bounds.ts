import { fillStar } from '../formats/equations.ts';
import type { BoundDeclaration, CellId } from '../formats/types.ts';
import { add, compare, zero } from '../report/decimal.ts';
import { finalNumberIn } from '../report/values.ts';
import type { Check, CheckContext } from './context.ts';
import type { Finding } from './finding.ts';
import { type NamedFigure, sumInWords } from './wording.ts';

/** The bounds that a format declares, e.g. `plausible.inForce`: hints where they are passed. */
export const bounds: Check = context => {
  return context.format.bounds.flatMap(bound =>
    context.format.starsOf(bound.small[0] ?? '').flatMap(star => checkBound(bound, star, context)),
  );
};

function checkBound(
  bound: BoundDeclaration,
  star: string,
  { format, values }: CheckContext,
): readonly Finding[] {
  const side = (patterns: readonly string[]) => {
    const ids = patterns.map(pattern => fillStar(pattern, star));
    const figures = ids.flatMap((id): readonly NamedFigure[] => {
      const value = finalNumberIn(values, id);
      return value ? [{ name: format.cells.get(id)?.columnName ?? '', value }] : [];
    });
    const sum = figures.reduce((total, { value }) => add(total, value), zero);
    return { ids, figures, sum, complete: figures.length === ids.length };
  };
  const small = side(bound.small);
  const large = side(bound.large);
  if (!small.complete || !large.complete || compare(small.sum, large.sum) <= 0) return [];
  const cells: readonly CellId[] = [...small.ids, ...large.ids];
  const row = format.cells.get(cells[0] ?? '')?.rowName ?? '';
  const figures = `${sumInWords(small.figures, small.sum)}，大于 ${sumInWords(large.figures, large.sum)}`;
  return [
    {
      rule: bound.rule,
      severity: 'hint',
      message: `『${row}』：${figures}。${bound.reason}，请核对。`,
      cells,
    },
  ];
}
