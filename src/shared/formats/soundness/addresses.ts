import { fillStar, starValues } from '../equations.ts';
import { formerCellsIn } from '../succession.ts';
import type { CellId } from '../types.ts';
import type { Examination } from './examined.ts';

/** Balances, bounds and continuity: every address in them is a cell, of this year's or last year's report. */
export const examineAddresses: Examination = ({ declaration, format, before }) => {
  const { balances, bounds, continuity } = declaration;
  const here = format.cells;
  const former = formerCellsIn(format)(before ?? format);
  return [
    ...balances
      .filter(({ left, right }) => left.length === 0 || right.length === 0)
      .map(({ left, right }) => `勾稽关系“${[...left, ...right].join('、')}”有一边是空的。`),
    ...bounds
      .filter(({ small, large }) => small.length === 0 || large.length === 0)
      .map(({ small, large }) => `合理性界限“${[...small, ...large].join('、')}”有一边是空的。`),
    ...continuity
      .filter(({ terms }) => terms.length === 0)
      .map(({ target }) => `跨年衔接“${target}”没有写由哪些格得来（terms）。`),
    ...balances.flatMap(({ left, right }) => unknown('勾稽关系', left[0], [...left, ...right], here)),
    ...bounds.flatMap(({ small, large }) => unknown('合理性界限', small[0], [...small, ...large], here)),
    ...continuity.flatMap(({ target, terms, acrossFormats }) => {
      const ofYear = (year: 'this' | 'last') =>
        terms.flatMap(term => (term.year === year ? [term.cell] : []));
      const stars = starValues(target, here.keys());
      const inLast = ofYear('last').flatMap(cell => stars.map(star => fillStar(cell, star)));
      return [
        ...unknown('跨年衔接', target, [target, ...ofYear('this')], here),
        ...inLast
          .filter(id => !here.has(id) || (acrossFormats && former(id).length === 0))
          .map(id => `跨年衔接里的格“${id}”在上年的表里没有对应的格。`),
      ];
    }),
  ];
};

/** Addresses that are no cell for something that the first one's star stands for. */
function unknown(
  what: string,
  first: string | undefined,
  patterns: readonly string[],
  cells: ReadonlyMap<CellId, unknown>,
): readonly string[] {
  const stars = first === undefined ? [] : starValues(first, cells.keys());
  if (stars.length === 0) return [`${what}里的“${first ?? ''}”不在表里。`];
  return patterns.flatMap(pattern =>
    stars
      .map(star => fillStar(pattern, star))
      .filter(id => !cells.has(id))
      .map(id => `${what}里的格“${id}”不在表里。`),
  );
}
