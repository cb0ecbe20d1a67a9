import type { Finding } from '../../checks/finding.ts';
import type { ColumnOrder } from '../../column-order.ts';
import { type FindingCounts, nothingFound } from '../../editing/finding-counts.ts';
import { countsOf } from '../../editing/standing.ts';
import { isOpenProblem } from '../../editing/unfilled.ts';
import { groupedBy } from '../../grouped-by.ts';
import { queryWords } from '../../query-words.ts';
import { collectionRules } from '../../rules/collection-rules.ts';
import { continuityRules } from '../../rules/continuity-rules.ts';
import { plausibleRules } from '../../rules/plausible-rules.ts';
import type { AcrossFinding } from '../collection/batch-result.ts';
import type { PublicationState } from '../notes/publication.ts';
import { publications } from '../notes/publication.ts';
import { type DeskState, type DeskUnit, resultsOf } from './desk-of.ts';

/** A unit as a row of the table. */
export interface DeskRow extends FindingCounts {
  readonly name: string;
  readonly kind: string;
  readonly group: string;
  readonly state: DeskState;
  /** The day its state was set; empty where nobody set it. */
  readonly day: string;
  readonly filled: number;
  readonly total: number;
  /** Empty where no day was set by which to publish. */
  readonly published: PublicationState | '';
  /** How many characters it shares with the most similar other unit. */
  readonly similar: number;
  /** What was found beside last year's report, and figures unlike its peers'. */
  readonly flags: number;
}

const flagRules: ReadonlySet<string> = new Set(
  [...Object.values(continuityRules), ...Object.values(plausibleRules)].map(({ id }) => id),
);

/** The rows of a collection in the order of the roster. */
export function deskRows(
  units: readonly DeskUnit[],
  across: readonly AcrossFinding[],
  due: string | undefined,
): readonly DeskRow[] {
  const published = due === undefined ? [] : publications(resultsOf(units), due);
  const between = groupedBy(across, ({ unit }) => unit);
  return units.map(({ unit, state, day = '', report, reports }, index) => {
    const outcome = (report ?? reports[0])?.outcome;
    const beside = (between.get(unit.name) ?? []).map(({ finding }) => finding);
    const flagged = [...(outcome?.findings ?? []), ...beside].filter(isFlag);
    return {
      name: unit.name,
      kind: unit.kind,
      group: unit.group ?? '',
      state,
      day,
      filled: outcome?.recognised.filled ?? 0,
      total: outcome?.recognised.total ?? 0,
      ...(outcome ? countsOf(outcome.findings) : nothingFound),
      published: published[index]?.state ?? '',
      similar: Math.max(0, ...beside.filter(isSimilar).map(({ actual }) => Number(actual))),
      flags: flagged.length,
    };
  });
}

function isSimilar({ rule }: Finding): boolean {
  return rule === collectionRules.similarText.id;
}

function isFlag(finding: Finding): boolean {
  const isOutlier = finding.rule === collectionRules.outlier.id;
  return isOpenProblem(finding) && (isOutlier || flagRules.has(finding.rule));
}

/** The columns that the table can be ordered by. */
export type DeskColumn = Exclude<keyof DeskRow, 'total' | 'kind'>;

/** What of the units is shown, and in which order. */
export interface DeskView {
  /** Words that all have to be in the name, the kind or the group, in any order. */
  readonly search: string;
  readonly state: DeskState | '';
  readonly kind: string;
  readonly group: string;
  /** Absent: as the roster lists them. */
  readonly sort?: ColumnOrder<DeskColumn> | undefined;
}

/** Everything, as the roster lists it. */
export const wholeDesk: DeskView = { search: '', state: '', kind: '', group: '' };

/** The rows of a view. */
export function viewedDesk(rows: readonly DeskRow[], view: DeskView): readonly DeskRow[] {
  const words = queryWords(view.search);
  const shown = rows.filter(
    row =>
      (view.state === '' || row.state === view.state) &&
      (view.kind === '' || row.kind === view.kind) &&
      (view.group === '' || row.group === view.group) &&
      words.every(word => `${row.name} ${row.kind} ${row.group}`.includes(word)),
  );
  const { sort } = view;
  if (!sort) return shown;
  const sign = sort.down ? -1 : 1;
  return shown.toSorted((a, b) => sign * compared(a[sort.column], b[sort.column]));
}

const stateOrder: readonly (string | number)[] = ['未交', '重复', '有错误', '已退回', '已交', '已通过'];

function compared(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [one, other] = [stateOrder.indexOf(a), stateOrder.indexOf(b)];
  if (one >= 0 && other >= 0) return one - other;
  return a < b ? -1 : Number(a > b);
}

/** What a group of rows comes to. */
export interface DeskTotal {
  readonly name: string;
  readonly units: number;
  readonly missing: number;
  readonly passed: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Totals by group, or by kind where the roster has no groups; behind them all of it. */
export function deskTotals(rows: readonly DeskRow[]): readonly DeskTotal[] {
  const hasGroups = rows.some(({ group }) => group !== '');
  const groups = [...groupedBy(rows, row => (hasGroups ? row.group || '未分组' : row.kind))];
  return [...(groups.length > 1 ? groups : []), ['合计', rows] as const].map(([name, all]) => ({
    name,
    units: all.length,
    missing: all.filter(({ state }) => state === '未交').length,
    passed: all.filter(({ state }) => state === '已通过').length,
    errors: all.reduce((sum, { errors }) => sum + errors, 0),
    warnings: all.reduce((sum, { warnings }) => sum + warnings, 0),
  }));
}

/** A finding with the unit it is at. */
export interface UnitFinding {
  readonly unit: string;
  readonly finding: Finding;
}

/** All that is open in the units and between them, in the order of the units. */
export function unitFindings(
  units: readonly DeskUnit[],
  across: readonly AcrossFinding[],
): readonly UnitFinding[] {
  const between = groupedBy(across, ({ unit }) => unit);
  return units.flatMap(({ unit: { name }, report }) => {
    const beside = (between.get(name) ?? []).map(({ finding }) => finding);
    return [...(report?.outcome.findings ?? []), ...beside]
      .filter(isOpenProblem)
      .map(finding => ({ unit: name, finding }));
  });
}
