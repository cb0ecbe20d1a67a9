import { readDayNumber, readYear, yearCharacters } from './date-numbers.ts';

/** A day that the calendar has. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Anything else is a slip of the finger: reports have been written since 2008. */
const earliestYear = 2000;
const latestYear = 2100;

const dayCharacters = '0-9０-９一二三四五六七八九十';

/** 2026年1月15日, 二〇二六年一月十五日; its three parts. */
const chinese = `([${yearCharacters}]{4})\\s*年\\s*([${dayCharacters}]{1,3})\\s*月\\s*([${dayCharacters}]{1,3})\\s*[日号]`;

/** 2026-1-15, 2026.1.15, 2026/1/15 after narrowing. */
const separated = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;

/** 20260115. */
const run = /^(\d{4})(\d{2})(\d{2})$/;

/** A date in Chinese at the end of a line, for finding where it begins. */
export const chineseDateAtEnd = new RegExp(`${chinese}$`);

const chineseDateAlone = new RegExp(`^${chinese}$`);

/**
 * A date however clerks write it: 2026-01-15, 2026.1.15, 2026/1/15, 20260115, 2026年1月15日, 二〇二六年一月十五日, in
 * full or half width. Undefined where it is none, or a day the calendar does not have.
 */
export function readDate(typed: string): CalendarDate | undefined {
  const narrow = typed
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replaceAll('。', '.')
    .trim();
  const parts = separated.exec(narrow);
  if (parts) return existing(Number(parts[1]), Number(parts[3]), Number(parts[4]));
  const digits = run.exec(narrow);
  if (digits) return existing(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const match = chineseDateAlone.exec(narrow);
  return match ? dateOfMatch(match) : undefined;
}

/** The date that `chineseDateAtEnd` found. */
export function dateOfMatch([, year = '', month = '', day = '']: RegExpExecArray): CalendarDate | undefined {
  return existing(readYear(year), readDayNumber(month), readDayNumber(day));
}

function existing(year?: number, month?: number, day?: number): CalendarDate | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const isReportYear = year >= earliestYear && year <= latestYear;
  return isReportYear && day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}

/** How many days a month has, 1 to 12; none where there is no such month. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** As a draft keeps it: 2026-01-15. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** As official documents print it: 2026年1月15日. */
export function dateInChinese({ year, month, day }: CalendarDate): string {
  return `${year}年${month}月${day}日`;
}

/** What was typed for a date as official documents print it; what is no date stays as typed. */
export function chineseDate(typed: string): string {
  const date = readDate(typed);
  return date ? dateInChinese(date) : typed;
}
