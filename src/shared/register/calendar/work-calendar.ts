import { oncePer } from '../../once.ts';
import { type Day, dayNumber, dayOfNumber, yearOf } from '../day.ts';
import type { CalendarYear } from './calendar-year.ts';

/** Tells working days. In a year that is not known the days of the week alone tell them. */
export interface WorkCalendar {
  /** Whether the holidays of a year are known. */
  readonly knows: (year: number) => boolean;
  /** How many working days there are from some day long ago up to and with this one: only differences tell anything. */
  readonly workedUpTo: (day: Day) => number;
  /** The day on which so many are full, counted as `workedUpTo` does. */
  readonly dayOf: (worked: number) => Day;
}

/** The working days of a year: how many there are up to and with each of its days. */
interface YearTable {
  readonly firstDay: number;
  readonly upTo: readonly number[];
}

/** Where counting begins: no request is older. */
const firstYear = 1990;

/** A calendar of these years; of two for one year the later one counts, so that the user's own come behind. */
export function workCalendar(years: readonly CalendarYear[]): WorkCalendar {
  const known = new Map(years.map(year => [year.year, year] as const));
  const tableOf = oncePer((year: number) => tabulate(year, known.get(year)));
  const before = [0];
  const workedBefore = (year: number): number => {
    for (let at = before.length; at <= year - firstYear; at += 1)
      before.push((before[at - 1] ?? 0) + (tableOf(firstYear + at - 1).upTo.at(-1) ?? 0));
    return before[Math.max(0, year - firstYear)] ?? 0;
  };
  return {
    knows: year => known.has(year),
    workedUpTo: day => {
      const year = yearOf(day);
      const { firstDay, upTo } = tableOf(year);
      return workedBefore(year) + (upTo[dayNumber(day) - firstDay] ?? 0);
    },
    dayOf: worked => {
      let year = firstYear;
      while (workedBefore(year + 1) < worked) year += 1;
      const { firstDay, upTo } = tableOf(year);
      const left = worked - workedBefore(year);
      return dayOfNumber(firstDay + upTo.findIndex(count => count >= left));
    },
  };
}

function tabulate(year: number, known: CalendarYear | undefined): YearTable {
  const name = String(year).padStart(4, '0');
  const firstDay = dayNumber(`${name}-01-01`);
  const length = dayNumber(`${name}-12-31`) - firstDay + 1;
  const off = new Set(known?.off.map(dayNumber));
  const on = new Set(known?.on.map(dayNumber));
  const upTo: number[] = [];
  let count = 0;
  for (let day = firstDay; day < firstDay + length; day += 1) {
    if (on.has(day) || (!off.has(day) && !isWeekend(day))) count += 1;
    upTo.push(count);
  }
  return { firstDay, upTo };
}

/** Day 0, 1970-01-01, was a Thursday: 4 of a week that begins with Sunday. */
function isWeekend(day: number): boolean {
  const weekday = (day + 4) % 7;
  return weekday === 0 || weekday === 6;
}

/** How many working days there are after one day up to and with another one; 0 where that is not later. */
export function workingDaysBetween(calendar: WorkCalendar, after: Day, upTo: Day): number {
  return upTo <= after ? 0 : calendar.workedUpTo(upTo) - calendar.workedUpTo(after);
}

/** The first year of a stretch of days whose holidays are not known; undefined where all are. */
export function unknownYearIn(calendar: WorkCalendar, from: Day, upTo: Day): number | undefined {
  for (let year = yearOf(from); year <= yearOf(upTo); year += 1) if (!calendar.knows(year)) return year;
  return undefined;
}
