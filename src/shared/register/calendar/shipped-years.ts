import type { CalendarYear } from './calendar-year.ts';

/**
 * The years whose notice the library chinese-days has, as plain data, oldest first. The only file that knows that
 * library; its data are loaded on first use.
 */
export async function shippedYears(): Promise<readonly CalendarYear[]> {
  const { default: days } = await import('chinese-days/dist/chinese-days.json');
  const off = Object.keys(days.holidays);
  const on = Object.keys(days.workdays);
  const years = new Set([...off, ...on].map(day => Number(day.slice(0, 4))));
  const of = (year: number, among: readonly string[]) =>
    among.filter(day => day.startsWith(`${year}-`)).toSorted();
  return [...years].toSorted((a, b) => a - b).map(year => ({ year, off: of(year, off), on: of(year, on) }));
}
