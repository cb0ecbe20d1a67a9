import { isoDate, readDate } from '../../report/calendar-date.ts';
import { type Day, dayNumber, dayOfNumber, yearOf } from '../day.ts';

/** Days as somebody wrote them, or what is wrong with the words, in Chinese. */
export type ReadDays =
  | { readonly kind: 'days'; readonly days: readonly Day[] }
  | { readonly kind: 'wrong'; readonly message: string };

/** The longest holiday a notice of the State Council gives has ten days; what is longer was written wrongly. */
const longest = 16;

/**
 * Reads days of one year as a notice gives them: several with blanks, commas or lines between, a stretch as
 * 2027-2-5至2027-2-12. Nothing is guessed.
 */
export function readDays(text: string, year: number): ReadDays {
  const days = new Set<Day>();
  for (const part of text.split(/[\s,，、；;]+/).filter(Boolean)) {
    const [first = '', last = first, ...more] = part.split(/至|到|~|～|—+/);
    const [from, to] = [first, last].map(each => {
      const date = readDate(each);
      return date && isoDate(date);
    });
    if (from === undefined || to === undefined || more.length > 0)
      return { kind: 'wrong', message: `“${part}”看不懂。请写成 ${year}-1-1 或 ${year}-1-1至${year}-1-3。` };
    if (yearOf(from) !== year || yearOf(to) !== year)
      return { kind: 'wrong', message: `“${part}”不在 ${year} 年。` };
    if (to < from || dayNumber(to) - dayNumber(from) >= longest)
      return { kind: 'wrong', message: `“${part}”的起止日期不对，请核对。` };
    for (let day = dayNumber(from); day <= dayNumber(to); day += 1) days.add(dayOfNumber(day));
  }
  return { kind: 'days', days: [...days].toSorted() };
}

/** Days as readDays reads them, those that follow each other as a stretch. */
export function daysInWords(days: readonly Day[]): string {
  const stretches: { from: Day; to: Day }[] = [];
  for (const day of days.toSorted()) {
    const last = stretches.at(-1);
    if (last && dayNumber(day) === dayNumber(last.to) + 1) last.to = day;
    else stretches.push({ from: day, to: day });
  }
  return stretches.map(({ from, to }) => (from === to ? from : `${from}至${to}`)).join('\n');
}
