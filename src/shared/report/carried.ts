import type { Format } from '../formats/compile.ts';
import { fillStar } from '../formats/equations.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { CellId, ContinuityDeclaration } from '../formats/types.ts';
import { add, compare, type Decimal, decimalOf, formatDecimal, negate, zero } from './decimal.ts';
import type { Cells, Draft } from './draft.ts';
import { readFigure } from './figures.ts';

/**
 * The figures that 从去年开始 filled in and that depend on what is typed this year too (现行有效 ＝ 上年现行有效
 * ＋ 本年制发 － 本年废止): each with the part that comes from last year. They follow what is typed until somebody
 * edits them; an error in them would be one the program made.
 */
export type Carried = Readonly<Record<CellId, string>>;

/** Whether a rule's target depends on figures of its own year. */
export function dependsOnThisYear({ terms }: ContinuityDeclaration): boolean {
  return terms.some(term => term.year === 'this');
}

/**
 * The draft after cells were typed into: those among them that were carried are the user's from now on, and the
 * carried ones that follow from what was typed are worked out anew.
 */
export function followCarried(
  draft: Draft,
  typed: Iterable<CellId>,
  formats: FormatRegistry = officialFormats,
): Draft {
  if (!draft.carried) return draft;
  const edited = new Set(typed);
  const kept = Object.entries(draft.carried).filter(([id]) => !edited.has(id));
  const format = formats.byId(draft.format);
  const moved = kept.flatMap(([target, base]) => {
    const figure = followed(format, target, base, draft.cells, edited);
    return figure === undefined ? [] : [{ target, figure }];
  });
  const carried =
    kept.length === Object.keys(draft.carried).length ? draft.carried : Object.fromEntries(kept);
  // Most keys move nothing, and two hundred cells are not copied for them a second time.
  if (moved.length === 0) return carried === draft.carried ? draft : { ...draft, carried };
  const cells: Record<CellId, string> = { ...draft.cells };
  for (const { target, figure } of moved) {
    if (figure === '') delete cells[target];
    else cells[target] = figure;
  }
  return { ...draft, cells, carried };
}

/**
 * What a carried figure is now: blank where it would be less than nothing, as one of the figures it follows is
 * wrong then; undefined where it follows nothing that was typed, or something that is no number.
 */
function followed(
  format: Format,
  target: CellId,
  base: string,
  cells: Cells,
  typed: ReadonlySet<CellId>,
): string | undefined {
  for (const rule of format.continuity.filter(dependsOnThisYear)) {
    const star = format.starsOf(rule.target).find(each => fillStar(rule.target, each) === target);
    if (star === undefined) continue;
    const terms = rule.terms
      .filter(term => term.year === 'this')
      .map(({ cell, sign }) => ({ id: fillStar(cell, star), sign }));
    if (!terms.some(({ id }) => typed.has(id))) continue;
    let sum: Decimal = decimalOf(base);
    for (const { id, sign } of terms) {
      const figure = readFigure(cells[id] ?? '', format.cells.get(id)?.kind ?? 'count');
      if (figure.kind === 'notNumber') return undefined;
      if (figure.kind === 'number') sum = add(sum, sign < 0 ? negate(figure.value) : figure.value);
    }
    return compare(sum, zero) < 0 ? '' : formatDecimal(sum);
  }
  return undefined;
}
