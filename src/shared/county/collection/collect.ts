import { groupedBy } from '../../grouped-by.ts';
import { unitFinder } from '../roster/match-unit.ts';
import { placeReports, type Reported, type Unplaced } from '../roster/place-reports.ts';
import { kindOfName, type Roster, type RosterUnit } from '../roster/roster.ts';
import { meansSameUnit, ownNameOf } from '../roster/unit-key.ts';

/** A unit of a collection with what it handed in. */
export interface Member<Report> {
  readonly unit: RosterUnit;
  /** None: nothing came in; several: one has to be chosen. */
  readonly reports: readonly Report[];
  /** Last year's, where there is exactly one. */
  readonly last: Report | undefined;
  /** How many of last year's reports are of this unit. */
  readonly lastCount: number;
}

/** 一次汇总: the reports of one year, each at its unit, beside last year's. */
export interface Collection<Report> {
  readonly year: number;
  readonly members: readonly Member<Report>[];
  readonly unplaced: readonly Unplaced<Report>[];
  /** Last year's reports that were asked for; undefined where nobody gave any. */
  readonly hasLast: boolean;
}

/** What a collection is made of. */
export interface CollectOptions<Report> {
  /** Absent: the units are those that handed something in. */
  readonly roster?: Roster | undefined;
  readonly year: number;
  /** Reports of the year before. */
  readonly last?: readonly Report[] | undefined;
}

/** Puts the reports of a year to their units, and those of the year before beside them. */
export function collect<Report extends Reported>(
  reports: readonly Report[],
  { roster = rosterOf(reports), year, last }: CollectOptions<Report>,
): Collection<Report> {
  const find = unitFinder(roster);
  const { units, unplaced } = placeReports(reports, { roster, find, year });
  const before = placeReports(last ?? [], { roster, find, year: year - 1 }).units;
  const members = units.map((placed, index): Member<Report> => {
    const candidates = before[index]?.reports ?? [];
    const only = candidates.length === 1 ? candidates[0] : undefined;
    return { ...placed, last: only, lastCount: candidates.length };
  });
  return { year, members, unplaced, hasLast: last !== undefined };
}

/** The year that most reports are for, the later of two; undefined where none says one. */
export function usualYear(reports: readonly Reported[]): number | undefined {
  const years = [...groupedBy(reports, ({ year }) => year)].flatMap(([year, all]) =>
    year === undefined ? [] : [{ year, count: all.length }],
  );
  return years.toSorted((a, b) => b.count - a.count || b.year - a.year)[0]?.year;
}

/** The units that reports name, each once, under the longest of its names. */
function rosterOf(reports: readonly Reported[]): Roster {
  const names = [...new Set(reports.map(({ unit }) => unit.trim()))].filter(name => name !== '');
  return [...groupedBy(names, ownNameOf).values()].flatMap(alike => {
    const kept: string[] = [];
    for (const name of alike.toSorted((a, b) => b.length - a.length)) {
      if (kept.filter(other => meansSameUnit(other, name)).length !== 1) kept.push(name);
    }
    return kept.map(name => ({ name, kind: kindOfName(name), aliases: [] }));
  });
}
