import type { Format } from '../../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../../formats/registry.ts';
import type { CellId } from '../../formats/types.ts';
import { lastDayOf, yearOf } from '../day.ts';
import type { Dispute, RequestEntry } from '../entry.ts';
import { type Case, emptyCells, type RegisterFigures, summed } from './cases-by-cell.ts';
import { countedRequests, type Places, placesIn } from './places.ts';
import { type Standings, standings } from './standing.ts';

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
  const gathered = emptyCells(format);
  const put = (cell: CellId | undefined, counted: Case) => {
    if (cell !== undefined) gathered.get(cell)?.push(counted);
  };
  for (const entry of entries) {
    const known = role && standing.of(entry);
    if (role && known) {
      const counted = { entry };
      const column = (row: string) => put(places.request(row, entry.applicantKind, year), counted);
      const { receivedOn, closedOn } = known;
      const [received, closed] = [yearOf(receivedOn), closedOn === undefined ? Infinity : yearOf(closedOn)];
      if (received === year) column(role.received);
      if (received < year && closed >= year) column(role.carriedIn);
      if (closed === year) column(entry.outcome);
      if (received <= year && closed > year) column(role.stillOpen);
    }
    for (const dispute of entry.disputes)
      put(disputeCell(dispute, year, standing, format, places), { entry, dispute });
  }
  return summed(format, gathered);
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
