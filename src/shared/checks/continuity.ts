import { fillStar } from '../formats/equations.ts';
import { formerCellsIn } from '../formats/succession.ts';
import type { CellId, ContinuityDeclaration } from '../formats/types.ts';
import { add, compare, type Decimal, negate, zero } from '../report/decimal.ts';
import { isSameUnit } from '../report/unit-name.ts';
import { finalNumberIn, finalSumOf } from '../report/values.ts';
import { continuityRules } from '../rules/continuity-rules.ts';
import { ruleById } from '../rules/registry.ts';
import { changeTo } from './cell-figures.ts';
import type { Check, CheckContext, CheckedReport } from './context.ts';
import { type Finding, finding } from './finding.ts';
import { differenceInWords, inWords, type NamedFigure, sumInWords } from './wording.ts';

/**
 * Whether this year's report goes on where last year's ended: `continuity.carriedIn`, `continuity.inForce`,
 * `continuity.lastYearItems`, `continuity.totalDisclosed`, as the format declares them; and whether the report
 * compared with is the one of the year before (`continuity.year`) and of the same body (`continuity.unit`).
 */
export const continuity: Check = context => {
  const { draft, format, last } = context;
  if (!last) return [];
  if (last.draft.year !== draft.year - 1) return [otherYear(draft.year, last)];
  const rules = format.continuity.filter(rule => rule.acrossFormats || last.format.id === format.id);
  const former = formerCellsIn(format)(last.format);
  return [
    ...otherUnit(draft.unit, last),
    ...rules.flatMap(rule => checkRule(rule, { ...context, last, former })),
  ];
};

type Compared = CheckContext & {
  readonly last: CheckedReport;
  /** The cells of last year's report that counted what a cell of this one does. */
  readonly former: (cell: CellId) => readonly CellId[];
};

/** What last year's report holds of a cell; undefined where it holds nothing to rest on. */
function lastYears(id: CellId, { last, former }: Compared): Decimal | undefined {
  const cells = former(id);
  return cells.length === 0 ? undefined : finalSumOf(last.values, cells);
}

function checkRule(rule: ContinuityDeclaration, context: Compared): readonly Finding[] {
  const off = new Map<CellId, Finding>();
  for (const star of context.format.starsOf(rule.target)) {
    const target = fillStar(rule.target, star);
    const found = checkTarget(rule, star, target, context);
    if (found) off.set(target, found);
  }
  // A total that is off because its own terms are would repeat their findings.
  for (const { target, terms } of context.format.automaticTotals) {
    if (terms.some(term => off.has(term))) off.delete(target);
  }
  return [...off.values()];
}

function checkTarget(
  rule: ContinuityDeclaration,
  star: string,
  target: CellId,
  context: Compared,
): Finding | undefined {
  const actual = finalNumberIn(context.values, target);
  const cell = context.format.cells.get(target);
  // Nobody typed an automatic total: what it adds up is compared cell by cell.
  if (!actual || !cell || context.values.get(target)?.automatic) return undefined;
  const terms: NamedFigure[] = [];
  const own: CellId[] = [];
  for (const term of rule.terms) {
    const id = fillStar(term.cell, star);
    const value = term.year === 'this' ? finalNumberIn(context.values, id) : lastYears(id, context);
    if (!value) return undefined;
    terms.push({ name: termInWords(id, target, term.year, context), value, sign: term.sign });
    if (term.year === 'this') own.push(id);
  }
  const expected = terms.reduce<Decimal>(
    (sum, { value, sign }) => add(sum, sign === -1 ? negate(value) : value),
    zero,
  );
  if (compare(actual, expected) === 0) return undefined;
  const better = inWords(expected);
  const possible = compare(expected, zero) >= 0;
  const record = ruleById(rule.rule);
  const should = record.severity === 'hint' ? '一般应为' : '应为';
  return finding(record, {
    message: `${cell.place}填的是 ${inWords(actual)}；${sumInWords(terms, expected)}，${should} ${better}，${differenceInWords(actual, expected, cell.unit)}。请核对本年和上年的报告。`,
    cells: [target, ...own],
    expected: better,
    actual: inWords(actual),
    ...(possible ? { fix: changeTo(target, better) } : {}),
  });
}

/** A term without what it shares with the target: its column in the same row, its row in the same column. */
function termInWords(id: CellId, target: CellId, year: 'this' | 'last', context: Compared): string {
  const format = year === 'this' ? context.format : context.last.format;
  const [own = id] = year === 'this' ? [id] : context.former(id);
  const cell = format.cells.get(own);
  const other = context.format.cells.get(target);
  if (!cell || !other) return '';
  const name = cell.row === other.row ? cell.columnName : `『${cell.rowName}』`;
  if (year === 'last') return `上年报告的${name}`;
  return name.startsWith('本年') ? name : `本年${name}`;
}

function otherYear(year: number, last: CheckedReport): Finding {
  return finding(continuityRules.year, {
    message: `用来对照的是 ${last.draft.year} 年的报告，不是 ${year - 1} 年的，没有核对与上年的衔接。请选 ${year - 1} 年的报告。`,
    cells: [],
    expected: String(year - 1),
    actual: String(last.draft.year),
  });
}

function otherUnit(unit: string, last: CheckedReport): readonly Finding[] {
  const names = [unit, last.draft.unit].map(name => name.replace(/\s/g, ''));
  if (names.includes('') || isSameUnit(unit, last.draft.unit)) return [];
  return [
    finding(continuityRules.unit, {
      message: `用来对照的报告是“${last.draft.unit}”的，这份报告是“${unit}”的。如果不是更名，请换成本机关上年的报告。`,
      cells: [],
      expected: unit,
      actual: last.draft.unit,
    }),
  ];
}
