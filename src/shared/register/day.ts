import * as z from 'zod/mini';
import { daysIn } from '../report/calendar-date.ts';

/** A day as everything of the register keeps it: `2026-01-15`. Days compare as strings do. */
export type Day = string;

/** Whether a text is a day as kept: ISO, and one the calendar has. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const day = Number(parts[3]);
  return day >= 1 && day <= daysIn(Number(parts[1]), Number(parts[2]));
}

/** A day in stored data. */
export const daySchema = z.string().check(z.refine(isDay));

/** The year a day is in. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The last day of a year. */
export function lastDayOf(year: number): Day {
  return `${year}-12-31`;
}
