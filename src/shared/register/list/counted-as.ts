import type { FormatRegistry } from '../../formats/registry.ts';
import { registerFigures } from '../count/register-figures.ts';
import { yearOf } from '../day.ts';
import type { RequestEntry } from '../entry.ts';

/** The places of a year's report that count an entry. */
export interface CountedIn {
  readonly year: number;
  /** As findings name cells; sums are left out. */
  readonly places: readonly string[];
}

/** What an entry counts as, in the last year it counts in up to `thisYear`; undefined where in none. */
export function countedAs(
  entry: RequestEntry,
  thisYear: number,
  formats: FormatRegistry,
): CountedIn | undefined {
  const days = [
    entry.receivedOn,
    entry.answeredOn,
    ...entry.disputes.flatMap(({ filedOn, decidedOn }) => [filedOn, decidedOn]),
  ];
  const known = days.filter(day => day !== undefined).map(yearOf);
  const isOpen = entry.answeredOn === undefined || entry.outcome === '';
  const year = Math.max(...known, ...(isOpen ? [thisYear] : []));
  const format = known.length === 0 ? undefined : formats.forYear(year);
  if (!format) return undefined;
  const { counts } = registerFigures([entry], year, format, formats);
  const places = [...counts].flatMap(([id, count]) => {
    const cell = format.cells.get(id);
    return count > 0 && cell && !cell.total ? [cell.place] : [];
  });
  return places.length > 0 ? { year, places } : undefined;
}
