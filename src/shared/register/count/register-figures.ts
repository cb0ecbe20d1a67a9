import type { Format } from '../../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../../formats/registry.ts';
import type { CellId } from '../../formats/types.ts';
import { lastDayOf, yearOf } from '../day.ts';
import type { Dispute, RequestEntry } from '../entry.ts';
import { type Case, casesByCell, type RegisterFigures } from './cases-by-cell.ts';
import { type CountedRequests, countedRequests, type Places, placesIn } from './places.ts';
import { isOpenAfter, type Standing, type Standings, standings } from './standing.ts';

/**
 * The figures of a year in the terms of a format, out of all entries of a register. Nothing of it is stored:
 * received in the year; received before it and not answered before it; answered in it, by outcome; open at its end;
 * disputes decided in it, and pending at its end (条例 art. 50, and the corner of table 三).
 */
export function registerFigures(
  entries: readonly RequestEntry[],
  year: number,
  format: Format,
  formats: FormatRegistry = officialFormats,
): RegisterFigures {
  const ofYears = {
    ...formats,
    forYear: (asked: number) => (asked === year ? format : formats.forYear(asked)),
  };
  const places = placesIn(format, ofYears);
  const standing = standings(ofYears);
  const role = countedRequests(format);
  const placed: [CellId | undefined, Case][] = [];
  for (const entry of entries) {
    const known = role && standing.of(entry);
    if (role && known)
      for (const cell of requestCells(entry, known, year, role, places)) placed.push([cell, { entry }]);
    for (const dispute of entry.disputes)
      placed.push([disputeCell(dispute, year, standing, format, places), { entry, dispute }]);
  }
  return casesByCell(format, placed);
}

function* requestCells(
  { applicantKind, outcome }: RequestEntry,
  standing: Standing,
  year: number,
  role: CountedRequests,
  places: Places,
): Generator<CellId | undefined> {
  const column = (row: string) => places.request(row, applicantKind, year);
  const { closedOn } = standing;
  const received = yearOf(standing.receivedOn);
  if (received === year) yield column(role.received);
  if (received < year && (closedOn === undefined || yearOf(closedOn) >= year)) yield column(role.carriedIn);
  if (closedOn !== undefined && yearOf(closedOn) === year) yield column(outcome);
  if (isOpenAfter(standing, year)) yield column(role.stillOpen);
}

function disputeCell(
  dispute: Dispute,
  year: number,
  standing: Standings,
  { roles }: Format,
  places: Places,
): CellId | undefined {
  const decidedOn = standing.decidedOn(dispute);
  if (decidedOn !== undefined && yearOf(decidedOn) <= year)
    return yearOf(decidedOn) === year ? places.dispute(dispute.kind, dispute.outcome, year) : undefined;
  const isFiled = dispute.filedOn !== undefined && dispute.filedOn <= lastDayOf(year);
  return isFiled ? places.dispute(dispute.kind, roles.disputes?.pending ?? '', year) : undefined;
}
