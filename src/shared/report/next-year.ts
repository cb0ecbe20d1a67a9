import type { Format } from '../formats/compile.ts';
import { fillStar } from '../formats/equations.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { counterpartsIn, formerCellsIn } from '../formats/succession.ts';
import { type CellId, type ContinuityDeclaration, introductionId } from '../formats/types.ts';
import { type Carried, dependsOnThisYear } from './carried.ts';
import { add, type Decimal, formatDecimal, negate, zero } from './decimal.ts';
import { blankDraft, type Cells, type Draft, textOf } from './draft.ts';
import { textsWithout } from './texts-without.ts';
import { computeValues, numberIn, printedText, type Values } from './values.ts';

/** What a report for another year starts with. */
export interface NextYear {
  readonly draft: Draft;
  /** In Chinese, for the user: what was carried over, and what the new format has no place for. */
  readonly notes: readonly string[];
}

export interface NextYearOptions {
  readonly id: string;
  /** ISO 8601. */
  readonly now: string;
  /** Absent: the year after last year's. */
  readonly year?: number;
}

/**
 * The report for a year, begun from last year's: unit and introduction with its dates moved on, every figure
 * that follows from last year's by the format's own continuity rules, and the texts, marked as last year's
 * until they are edited. The format is the one for the new year.
 */
export function nextYearDraft(
  last: Draft,
  { id, now, year = last.year + 1 }: NextYearOptions,
  formats: FormatRegistry = officialFormats,
): NextYear {
  const before = formats.byId(last.format);
  const format = formats.forYear(year) ?? before;
  const values = computeValues(before, last.cells);
  const { cells, carried, notes } = carryOver(format, before, values);
  const carriedTexts = format.sections.flatMap(section =>
    section.kind === 'text' && section.carriedOver ? [section.id] : [],
  );
  const inherited = carriedTexts.filter(text => textOf(last, text).trim() !== '');
  const blank = blankDraft({ id, format: format.id, year, unit: last.unit, now }, formats);
  const draft: Draft = {
    ...blank,
    cells,
    texts: {
      ...blank.texts,
      [introductionId]: moveDatesOn(textOf(last, introductionId), last.year, year),
      ...Object.fromEntries(carriedTexts.map(text => [text, textOf(last, text)])),
    },
    ...(last.signature?.organ ? { signature: { organ: last.signature.organ } } : {}),
    ...(last.stations === undefined ? {} : { stations: last.stations }),
    ...(inherited.length > 0 ? { inherited } : {}),
    ...(Object.keys(carried).length > 0 ? { carried } : {}),
  };
  return {
    draft,
    notes: [
      ...notes,
      ...(format.id === before.id ? [] : changeOfFormat(format, before, values)),
      ...textsWithout(format, last, before).map(
        heading => `上年的“${heading}”：${format.name}没有这一部分，文字没有带过来。`,
      ),
    ],
  };
}

function carryOver(
  format: Format,
  before: Format,
  values: Values,
): { readonly cells: Cells; readonly carried: Carried; readonly notes: readonly string[] } {
  const cells: Record<CellId, string> = {};
  const carried: Record<CellId, string> = {};
  const notes: string[] = [];
  const former = formerCellsIn(format)(before);
  for (const rule of format.continuity) {
    if (!rule.acrossFormats && format.id !== before.id) continue;
    let count = 0;
    for (const star of format.starsOf(rule.target)) {
      const target = fillStar(rule.target, star);
      const value = format.cells.get(target)?.total ? undefined : lastYearsPart(rule, star, values, former);
      if (!value) continue;
      cells[target] = formatDecimal(value);
      if (dependsOnThisYear(rule)) carried[target] = cells[target];
      count += value.units === 0n ? 0 : 1;
    }
    const [pattern] = format.starsOf(rule.target);
    const named = format.cells.get(fillStar(rule.target, pattern ?? ''));
    if (count > 0 && named) {
      const following = dependsOnThisYear(rule) ? '填本年的数时它会跟着推算，您改过以后就不再变' : '请核对';
      notes.push(`已按上年报告填好『${nameOf(rule, named)}』，其中 ${count} 格不是 0，${following}。`);
    }
  }
  return { cells, carried, notes };
}

/** A rule speaks of one row over all columns or of one column over all rows; it is named by what is fixed. */
function nameOf(
  rule: ContinuityDeclaration,
  cell: { readonly rowName: string; readonly columnName: string },
) {
  return rule.target.endsWith('*') ? cell.rowName : cell.columnName;
}

/** What a rule takes from last year, unless a figure it needs is missing there. */
function lastYearsPart(
  rule: ContinuityDeclaration,
  star: string,
  values: Values,
  former: (cell: CellId) => readonly CellId[],
): Decimal | undefined {
  let sum = zero;
  for (const term of rule.terms) {
    if (term.year === 'this') continue;
    const cells = former(fillStar(term.cell, star));
    if (cells.length === 0) return undefined;
    for (const cell of cells) {
      const value = numberIn(values, cell);
      if (!value) return undefined;
      sum = add(sum, term.sign < 0 ? negate(value) : value);
    }
  }
  return sum;
}

function changeOfFormat(format: Format, before: Format, values: Values): readonly string[] {
  const counterparts = counterpartsIn(format, before);
  const gone = [...values.values()].filter(
    ({ cell, figure }) =>
      !cell.total &&
      counterparts(cell.id).length === 0 &&
      figure.kind === 'number' &&
      figure.value.units !== 0n,
  );
  const fresh = format.continuity
    .filter(rule => !rule.acrossFormats)
    .flatMap(rule => format.starsOf(rule.target).map(star => fillStar(rule.target, star)))
    .flatMap(cell => format.cells.get(cell)?.place ?? []);
  const differs = format.succeeds?.from === before.id ? `，${format.succeeds.differs}` : '';
  return [
    `上年用的是${before.name}，本年改用${format.name}（${format.issuedAs}）${differs}。`,
    ...gone.map(
      value => `上年的${value.cell.place} ${printedText(value)}：${format.name}没有对应的格，没有带过来。`,
    ),
    ...(fresh.length > 0 ? [`上年没有对应数的格请按实际填写：${fresh.join('、')}。`] : []),
  ];
}

/**
 * Moves the dates of an introduction on: the reported year and the year after it (in which the report came
 * out). Years inside 《》 and 〔〕 name documents and stay.
 */
export function moveDatesOn(text: string, from: number, to: number): string {
  const by = to - from;
  return text.replace(/《[^》]*》|〔[^〕]*〕|(\d{4})(?=\s*年|[-./]\d)/g, (found, year?: string) => {
    if (year === undefined) return found;
    const value = Number(year);
    return value === from || value === from + 1 ? String(value + by) : found;
  });
}
