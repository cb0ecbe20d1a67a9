import { countsOf } from '../../editing/standing.ts';
import type { CheckedMember, UnitResult, UnplacedFile } from '../collection/batch-result.ts';
import { collect } from '../collection/collect.ts';
import type { Reported } from '../roster/place-reports.ts';
import type { RosterUnit } from '../roster/roster.ts';
import type { DeskCollection, SettableState } from './desk-collection.ts';
import type { DeskFile, ReadOutcome } from './desk-file.ts';

/** How a unit stands on the desk: as its report does, or as it was set by hand. */
export type DeskState = SettableState | '重复';

/** A report on the desk with its file. */
export interface DeskReport extends Reported {
  readonly file: DeskFile;
  readonly outcome: ReadOutcome;
}

/** A unit with what it handed in. */
export interface DeskUnit {
  readonly unit: RosterUnit;
  readonly state: DeskState;
  /** The day the state was set, 2025-01-20; absent where nobody set it. */
  readonly day?: string;
  readonly reports: readonly DeskReport[];
  /** Its report, where it is the only one that counts. */
  readonly report: DeskReport | undefined;
  /** What was put aside for another one. */
  readonly unused: readonly DeskReport[];
  readonly last: DeskReport | undefined;
  readonly lastCount: number;
}

/** A file that is at no unit. */
export interface DeskUnplaced extends UnplacedFile {
  readonly id: string;
  readonly which: DeskFile['which'];
  /** Whether a unit can be given to it by hand. */
  readonly isReport: boolean;
  /** Whether it is of the year before, and may be used as last year's. */
  readonly isLastYears: boolean;
}

/** A collection as the desk shows it. */
export interface DeskContent {
  readonly year: number;
  readonly units: readonly DeskUnit[];
  readonly unplaced: readonly DeskUnplaced[];
  /** Files that were not read yet. */
  readonly waiting: readonly DeskFile[];
  /** Reports not yet checked against what is last year's report of their unit now. */
  readonly unchecked: readonly DeskUnit[];
  readonly hasLast: boolean;
}

/** Puts the files of a collection to their units, as the reports say or as it was said by hand. */
export function deskOf(collection: DeskCollection, files: readonly DeskFile[]): DeskContent {
  const { year, roster, unused } = collection;
  const aside = new Set(unused);
  const reports = files.flatMap(file => reportOf(file, collection));
  const now = reports.filter(({ file }) => file.which === 'now');
  const last = reports.filter(({ file }) => file.which === 'last');
  const placed = collect(now, {
    year,
    ...(roster.length > 0 ? { roster } : {}),
    ...(last.length > 0 ? { last } : {}),
  });
  const units = placed.members.map(({ unit, reports: all, last: before, lastCount }): DeskUnit => {
    const used = all.filter(({ file }) => !aside.has(file.id));
    const report = used.length === 1 ? used[0] : undefined;
    const standing = standingOf(used, collection.states[unit.name]);
    const put = all.filter(({ file }) => aside.has(file.id));
    return { unit, ...standing, reports: used, report, unused: put, last: before, lastCount };
  });
  const strayLast = collect(last, { year: year - 1, roster: units.map(({ unit }) => unit) }).unplaced;
  return {
    year,
    units,
    unplaced: [...files.flatMap(unreadOf), ...[...placed.unplaced, ...strayLast].map(strayOf(year))],
    waiting: files.filter(({ outcome }) => outcome === undefined),
    unchecked: units.filter(
      ({ report, last: before }) => report && report.outcome.against !== before?.file.id,
    ),
    hasLast: placed.hasLast,
  };
}

function reportOf(file: DeskFile, { assigned, year }: DeskCollection): readonly DeskReport[] {
  const { outcome, id, which } = file;
  if (outcome?.kind !== 'read') return [];
  const given = assigned[id];
  const said = given === undefined ? undefined : which === 'now' ? year : year - 1;
  return [{ unit: given ?? outcome.unit, year: outcome.year ?? said, file, outcome }];
}

function standingOf(
  used: readonly DeskReport[],
  set: DeskCollection['states'][string] | undefined,
): Pick<DeskUnit, 'state' | 'day'> {
  const [first, ...more] = used;
  const cameLater = set?.state === '已退回' && used.some(({ file }) => file.at > set.at);
  if (set && !cameLater) return { state: set.state, day: set.day };
  if (!first) return { state: '未交' };
  if (more.length > 0) return { state: '重复' };
  const { errors, unfilled } = countsOf(first.outcome.findings);
  return { state: errors > 0 || unfilled > 0 ? '有错误' : '已交' };
}

function unreadOf({ id, name, which, outcome }: DeskFile): readonly DeskUnplaced[] {
  if (outcome?.kind !== 'refused') return [];
  const { reason } = outcome;
  return [{ id, which, file: name, unit: '', reason, candidates: [], isReport: false, isLastYears: false }];
}

const strayOf =
  (year: number) =>
  ({
    report,
    reason,
    candidates,
  }: ReturnType<typeof collect<DeskReport>>['unplaced'][number]): DeskUnplaced => {
    const { id, name, which } = report.file;
    const isLastYears = which === 'now' && report.year === year - 1;
    const names = candidates.map(candidate => candidate.name);
    return {
      id,
      which,
      file: name,
      unit: report.unit,
      reason,
      candidates: names,
      isReport: true,
      isLastYears,
    };
  };

/** What was found in each unit, in the form of what `batch` writes. */
export function resultsOf(units: readonly DeskUnit[]): readonly UnitResult[] {
  return units.map(({ unit, reports, last }) => ({
    unit,
    state: standingOf(reports, undefined).state as UnitResult['state'],
    reports: reports.map(({ file, outcome, unit: name }): CheckedMember => {
      const { recognised, findings, signed } = outcome;
      return {
        file: file.name,
        unit: name,
        recognised,
        counts: countsOf(findings),
        findings,
        ...(last ? { last: last.file.name } : {}),
        ...(signed === undefined ? {} : { signed }),
      };
    }),
  }));
}
