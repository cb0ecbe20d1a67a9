import type { Finding } from '../../checks/finding.ts';
import { runChecks } from '../../checks/run-checks.ts';
import { fillStar } from '../../formats/equations.ts';
import { type FormatRegistry, officialFormats } from '../../formats/registry.ts';
import { formerCellsIn } from '../../formats/succession.ts';
import type { CellId } from '../../formats/types.ts';
import { add, compare, type Decimal, decimalOf, formatDecimal, zero } from '../../report/decimal.ts';
import type { Draft } from '../../report/draft.ts';
import { continuityRules } from '../../rules/continuity-rules.ts';

/** A finding about a sum and last year's, with the units that make the difference. */
export interface SumContinuity {
  readonly finding: Finding;
  /** Units whose figure is not what last year's sum has of them; empty where last year's file is no sum. */
  readonly units: readonly { readonly unit: string; readonly now: string; readonly last: string }[];
}

/**
 * Whether a sum goes on where last year's ended (上年结转 against 结转下年度), by the rules of the format; where both
 * are sums with the same names, the units are told that make the difference.
 */
export function againstLast(
  sum: Draft,
  last: Draft,
  formats: FormatRegistry = officialFormats,
): readonly SumContinuity[] {
  const rules = new Set<string>(Object.values(continuityRules).map(({ id }) => id));
  return runChecks(sum, { last, formats })
    .filter(({ rule }) => rules.has(rule))
    .map(finding => ({ finding, units: differingUnits(finding, sum, last, formats) }));
}

function differingUnits(
  { cells: [target], rule }: Finding,
  sum: Draft,
  last: Draft,
  formats: FormatRegistry,
): SumContinuity['units'] {
  const before = target === undefined ? undefined : lastYearsCells(target, rule, sum, last, formats);
  if (target === undefined || !before || !sum.contributions || !last.contributions) return [];
  const now = figuresIn(sum, [target]);
  const then = figuresIn(last, before);
  return [...new Set([...now.keys(), ...then.keys()])].flatMap(unit => {
    const [a, b] = [now.get(unit) ?? zero, then.get(unit) ?? zero];
    return compare(a, b) === 0 ? [] : [{ unit, now: formatDecimal(a), last: formatDecimal(b) }];
  });
}

/** The cells of last year's sum that a cell should equal; undefined where this year's figures come in too. */
function lastYearsCells(
  target: CellId,
  rule: string,
  sum: Draft,
  last: Draft,
  formats: FormatRegistry,
): readonly CellId[] | undefined {
  const format = formats.byId(sum.format);
  const former = formerCellsIn(format)(formats.byId(last.format));
  const declared = format.continuity.find(each => each.rule === rule);
  const [term, ...more] = declared?.terms ?? [];
  if (!declared || term?.year !== 'last' || more.length > 0) return undefined;
  const star = format.starsOf(declared.target).find(each => fillStar(declared.target, each) === target);
  return star === undefined ? undefined : former(fillStar(term.cell, star));
}

function figuresIn({ contributions }: Draft, cells: readonly CellId[]): ReadonlyMap<string, Decimal> {
  const figures = new Map<string, Decimal>();
  for (const [unit, figure] of cells.flatMap(cell => Object.entries(contributions?.[cell] ?? {}))) {
    figures.set(unit, add(figures.get(unit) ?? zero, decimalOf(figure)));
  }
  return figures;
}
