import { type Day, dayNumber, dayOfNumber, yearOf } from '../day.ts';
import type { CalendarYear } from './calendar-year.ts';

/** Tells working days. */
export interface WorkCalendar {
  /** Whether the holidays of a year are known. */
  readonly knows: (year: number) => boolean;
  /** Whether a day is worked on; in a year that is not known by the days of the week alone. */
  readonly isWorked: (day: Day) => boolean;
}

/** A calendar of these years; of two for one year the later one counts, so that the user's own come behind. */
export function workCalendar(years: readonly CalendarYear[]): WorkCalendar {
  const known = new Map(
    years.map(({ year, off, on }) => [year, { off: new Set(off), on: new Set(on) }] as const),
  );
  return {
    knows: year => known.has(year),
    isWorked: day => {
      const year = known.get(yearOf(day));
      if (year?.on.has(day)) return true;
      return !year?.off.has(day) && !isWeekend(day);
    },
  };
}

/** 1970-01-01 was a Thursday: 4 of a week that begins with Sunday. */
function isWeekend(day: Day): boolean {
  const weekday = (dayNumber(day) + 4) % 7;
  return weekday === 0 || weekday === 6;
}

/** The day after. */
export function nextDay(day: Day): Day {
  const date = Number(day.slice(8));
  // Most days are within a month, and only the turn of one needs the calendar.
  return date < 28
    ? `${day.slice(0, 8)}${String(date + 1).padStart(2, '0')}`
    : dayOfNumber(dayNumber(day) + 1);
}

/** How many working days there are after one day up to and with another one; 0 where that is not later. */
export function workingDaysBetween(calendar: WorkCalendar, after: Day, upTo: Day): number {
  let count = 0;
  for (let day = after; day < upTo; ) {
    day = nextDay(day);
    if (calendar.isWorked(day)) count += 1;
  }
  return count;
}

/** The first year of a stretch of days whose holidays are not known; undefined where all are. */
export function unknownYearIn(calendar: WorkCalendar, from: Day, upTo: Day): number | undefined {
  for (let year = yearOf(from); year <= yearOf(upTo); year += 1) if (!calendar.knows(year)) return year;
  return undefined;
}
