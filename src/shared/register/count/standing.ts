import type { FormatRegistry } from '../../formats/registry.ts';
import { type Day, yearOf } from '../day.ts';
import type { Dispute, RequestEntry } from '../entry.ts';
import { formatOf, type Places, placesIn } from './places.ts';

/** What a request has been, as far as it can be counted. */
export interface Standing {
  readonly receivedOn: Day;
  /** Absent: it is open. */
  readonly closedOn?: Day;
}

/** Tells how requests and disputes stand, each in the terms of the format of its own year. */
export interface Standings {
  /** Undefined where it cannot be counted yet: it is not said when it was received, or from whom. */
  of(entry: RequestEntry): Standing | undefined;
  /** The day a dispute was decided; undefined while it was not, or while its result is not said or has no place. */
  decidedOn(dispute: Dispute): Day | undefined;
}

/**
 * How requests stand. One is closed by an answer whose day and outcome are both said, whose outcome the format of
 * that day's year has, and that is not before its receipt; all else is open. So what one year carries out is what
 * the next one carries in, whatever was put down.
 */
export function standings(formats: FormatRegistry): Standings {
  const byYear = new Map<number, Places | undefined>();
  const placesOf = (year: number) => {
    if (!byYear.has(year)) {
      const format = formatOf(year, formats);
      byYear.set(year, format && placesIn(format, formats));
    }
    return byYear.get(year);
  };
  return {
    of({ receivedOn, applicantKind, answeredOn, outcome }) {
      if (receivedOn === undefined || applicantKind === '') return undefined;
      if (answeredOn === undefined || answeredOn < receivedOn) return { receivedOn };
      const year = yearOf(answeredOn);
      const isPlaced = placesOf(year)?.request(outcome, applicantKind, year) !== undefined;
      return isPlaced ? { receivedOn, closedOn: answeredOn } : { receivedOn };
    },
    decidedOn({ kind, filedOn, decidedOn, outcome }) {
      if (decidedOn === undefined || (filedOn !== undefined && decidedOn < filedOn)) return undefined;
      const year = yearOf(decidedOn);
      return placesOf(year)?.dispute(kind, outcome, year) === undefined ? undefined : decidedOn;
    },
  };
}
