import { fillStar } from '../formats/equations.ts';
import type { BoundDeclaration, CellId } from '../formats/types.ts';
import { compare, zero } from '../report/decimal.ts';
import { finalNumberIn, finalSumOf } from '../report/values.ts';
import { ruleById } from '../rules/registry.ts';
import type { Check, CheckContext } from './context.ts';
import { type Finding, finding } from './finding.ts';
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
  const small = bound.small.map(pattern => fillStar(pattern, star));
  const large = bound.large.map(pattern => fillStar(pattern, star));
  const smallSum = finalSumOf(values, small);
  const largeSum = finalSumOf(values, large);
  if (!smallSum || !largeSum || compare(smallSum, largeSum) <= 0) return [];
  const named = (ids: readonly CellId[]): readonly NamedFigure[] =>
    ids.map(id => ({
      name: format.cells.get(id)?.columnName ?? '',
      value: finalNumberIn(values, id) ?? zero,
    }));
  const row = format.cells.get(small[0] ?? '')?.rowName ?? '';
  const figures = `${sumInWords(named(small), smallSum)}，大于 ${sumInWords(named(large), largeSum)}`;
  return [
    finding(ruleById(bound.rule), {
      message: `『${row}』：${figures}。${bound.reason}，请核对。`,
      cells: [...small, ...large],
    }),
  ];
}
