import { yearOf } from './day.ts';
import type { RequestEntry } from './entry.ts';

/** How many digits a running number has where the unit has none of its own yet: 2026-001. */
const digits = 3;

/**
 * The 编号 proposed for the next entry of a year: the number after the highest of that year, written as that one
 * is; else as the unit's last one of an earlier year, with the year in it moved on; else 2026-001. It is only a
 * proposal, and never one that is taken.
 */
export function proposedNumber(entries: readonly RequestEntry[], year: number): string {
  const pattern = patternFor(entries, year);
  const taken = new Set(entries.map(({ no }) => no));
  let next = pattern.next;
  let no = written(pattern, next);
  while (taken.has(no)) {
    next += 1;
    no = written(pattern, next);
  }
  return no;
}

interface Pattern {
  readonly before: string;
  readonly width: number;
  readonly after: string;
  readonly next: number;
}

function written({ before, width, after }: Pattern, number: number): string {
  return `${before}${String(number).padStart(width, '0')}${after}`;
}

function patternFor(entries: readonly RequestEntry[], year: number): Pattern {
  const numbered = entries.flatMap(entry => {
    const run = entry.receivedOn ? runningNumber(entry.no) : undefined;
    return run && entry.receivedOn ? [{ ...run, year: yearOf(entry.receivedOn) }] : [];
  });
  const ofYear = numbered.filter(run => run.year === year);
  const highest = ofYear.reduce((top, run) => (run.number > (top?.number ?? -1) ? run : top), ofYear[0]);
  if (highest) return { ...highest, next: highest.number + 1 };
  const earlier = numbered.filter(run => run.year < year);
  const last = earlier.reduce((top, run) => (run.year >= (top?.year ?? 0) ? run : top), earlier[0]);
  if (!last?.before.includes(String(last.year)))
    return { before: `${year}-`, width: digits, after: '', next: 1 };
  return { ...last, before: last.before.replace(String(last.year), String(year)), next: 1 };
}

/** The last run of digits in a 编号: 孝公开〔2026〕第012号 → 12; undefined where there is none. */
function runningNumber(no: string) {
  const match = /^(.*?)(\d{1,9})(\D*)$/.exec(no.trim());
  if (!match) return undefined;
  const [, before = '', run = '', after = ''] = match;
  return { before, width: run.length, after, number: Number(run) };
}
