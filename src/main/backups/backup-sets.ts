/** A dated set's folder name: a day of the user's calendar. */
export const setName = /^\d{4}-\d{2}-\d{2}$/;

/** Of each time in which sets were written, every one of the newest is kept … */
const newestKept = 14;
/** … then the last one of each of this many months. */
const monthsKept = 24;

/** The day as a set's name, in the computer's own time zone. */
export function setOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Sets further apart than this are of different times: of another year's report, or of a clock that was wrong. */
const longestGap = 60 * 24 * 60 * 60 * 1000;
/** A set this near to today's is never old. */
const nearToday = 14 * 24 * 60 * 60 * 1000;

/**
 * The sets that are old enough to go. Age is counted in sets and their months, not from today, and apart for each
 * time in which sets were written: those of a clock that stood at 2010 or 2099 do not push out the others, nor go
 * as the oldest of all on the day they were written.
 * @param today the set that is being written to
 */
export function setsToRemove(sets: readonly string[], today?: string): readonly string[] {
  const isNear = (set: string) => today !== undefined && Math.abs(timeOf(set) - timeOf(today)) <= nearToday;
  return timesOf(sets)
    .flatMap(oldOfOneTime)
    .filter(set => !isNear(set));
}

function timeOf(set: string): number {
  return Date.parse(set);
}

/** The sets newest first, parted where none was written for long. */
function timesOf(sets: readonly string[]): readonly (readonly string[])[] {
  const times: string[][] = [];
  for (const set of [...sets].sort().reverse()) {
    const time = times.at(-1);
    const next = time?.at(-1);
    if (time && next && timeOf(next) - timeOf(set) <= longestGap) time.push(set);
    else times.push([set]);
  }
  return times;
}

function oldOfOneTime(newestFirst: readonly string[]): readonly string[] {
  const older = newestFirst.slice(newestKept);
  const lastOfMonth = new Map<string, string>();
  for (const set of older) {
    const month = set.slice(0, 7);
    if (!lastOfMonth.has(month)) lastOfMonth.set(month, set);
  }
  const kept = new Set([...lastOfMonth.values()].slice(0, monthsKept));
  return older.filter(set => !kept.has(set));
}
