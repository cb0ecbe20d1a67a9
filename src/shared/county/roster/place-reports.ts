import type { UnitFinder } from './match-unit.ts';
import type { Roster, RosterUnit } from './roster.ts';

/** Whose report it is, and of which year, as it says itself. */
export interface Reported {
  readonly unit: string;
  readonly year: number | undefined;
}

/** A report that has no place in the collection, with the reason, in Chinese, and the units it may be of. */
export interface Unplaced<Report> {
  readonly report: Report;
  readonly reason: string;
  readonly candidates: readonly RosterUnit[];
}

/** The reports of a collection, each at its unit. */
export interface PlacedReports<Report> {
  /** Every unit of the roster in its order, with its reports: none, one, or several of which one must be chosen. */
  readonly units: readonly { readonly unit: RosterUnit; readonly reports: readonly Report[] }[];
  readonly unplaced: readonly Unplaced<Report>[];
}

/**
 * Puts reports to the units of a roster. Nothing is guessed: a report of another year, of no unit or of several
 * possible ones is listed with the reason; the same unit twice is left to be chosen from.
 */
export function placeReports<Report extends Reported>(
  reports: readonly Report[],
  { roster, find, year }: { readonly roster: Roster; readonly find: UnitFinder; readonly year: number },
): PlacedReports<Report> {
  const placed = new Map<RosterUnit, Report[]>(roster.map(unit => [unit, []]));
  const unplaced: Unplaced<Report>[] = [];
  for (const report of reports) {
    const match = find(report.unit);
    const reason = reasonAgainst(report, match, year);
    if (reason !== undefined || match.kind !== 'matched') {
      const candidates = match.kind === 'matched' ? [match.unit] : match.candidates;
      unplaced.push({ report, reason: reason ?? '', candidates });
    } else placed.get(match.unit)?.push(report);
  }
  return { units: roster.map(unit => ({ unit, reports: placed.get(unit) ?? [] })), unplaced };
}

function reasonAgainst(report: Reported, match: ReturnType<UnitFinder>, year: number): string | undefined {
  if (report.unit.trim() === '') return '没有认出是哪个单位的报告。';
  if (match.kind === 'ambiguous')
    return `“${report.unit}”可能是${inWords(match.candidates)}，请指明是哪一个。`;
  if (match.kind === 'unknown') {
    const offer = match.candidates.length > 0 ? `是不是${inWords(match.candidates)}？` : '';
    return `名册里没有“${report.unit}”。${offer}请在名册里加上这个单位或别名。`;
  }
  if (report.year === undefined) return '没有认出是哪一年的报告。';
  return report.year === year ? undefined : `是 ${report.year} 年的报告，不是 ${year} 年的。`;
}

function inWords(units: readonly RosterUnit[]): string {
  return units.map(({ name }) => `“${name}”`).join('、');
}
