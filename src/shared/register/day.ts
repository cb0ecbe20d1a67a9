import * as z from 'zod/mini';
import { daysIn, isoDate, readDate } from '../report/calendar-date.ts';

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

/** Days of a cycle of 400 years, after which the calendar repeats, and of the years since 0000-03-01 to 1970. */
const cycle = 146_097;
const epoch = 719_468;

/**
 * A day as a number that grows by 1 each day: 0 is 1970-01-01. Years are taken to begin in March, so that the leap
 * day is the last one; months from there have 30.6 days on the average.
 */
export function dayNumber(day: Day): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8)) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + inYear - epoch;
}

/** The day with a number. */
export function dayOfNumber(number: number): Day {
  const shifted = number + epoch;
  const cycles = Math.floor(shifted / cycle);
  const inCycle = shifted - cycles * cycle;
  const leapDays = Math.floor(inCycle / 1460) - Math.floor(inCycle / 36_524) + Math.floor(inCycle / 146_096);
  const yearInCycle = Math.floor((inCycle - leapDays) / 365);
  const inYear = inCycle - (365 * yearInCycle + Math.floor(yearInCycle / 4) - Math.floor(yearInCycle / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = cycles * 400 + yearInCycle + (month <= 2 ? 1 : 0);
  return isoDate({ year, month, day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1 });
}

/** What spreadsheets add to the number of a day: they count from the end of 1899, with a day in 1900 too many. */
const serialOffset = 25_569;

/** The number that spreadsheets give a day: 45717 is 2025-03-01. */
export function serialOf(day: Day): number {
  return dayNumber(day) + serialOffset;
}

/** Days that a bare number in a column of dates can stand for: those of 2000 to 2100. */
const [firstSerial, lastSerial] = [36_526, 73_415];

/**
 * A day however it stands in a spreadsheet: 2025/3/1, 2025年3月1日, 2025.3.1, 20250301, 45717, with a time behind it.
 * Undefined where it is none, or where its year would have to be guessed.
 */
export function readDay(text: string): Day | undefined {
  const alone = text
    .normalize('NFKC')
    .trim()
    .replace(/[T\s]+\d{1,2}[:时]\d{1,2}.*$/, '');
  if (/^\d{5}(?:\.\d+)?$/.test(alone)) {
    const serial = Math.floor(Number(alone));
    return serial >= firstSerial && serial <= lastSerial ? dayOfNumber(serial - serialOffset) : undefined;
  }
  const date = readDate(alone.replace(/\s*([年月日./-])\s*/g, '$1'));
  return date && isoDate(date);
}
