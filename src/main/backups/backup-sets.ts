/** A dated set's folder name: a day of the user's calendar. */
export const setName = /^\d{4}-\d{2}-\d{2}$/;

/** Every one of the newest sets is kept … */
const newestKept = 14;
/** … then the last one of each of this many months. */
const monthsKept = 24;

/** The day as a set's name, in the computer's own time zone. */
export function setOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * The sets that are old enough to go. Age is counted in sets and their months, not from today: a clock that is
 * wrong must not take the backups with it.
 */
export function setsToRemove(sets: readonly string[]): readonly string[] {
  const older = [...sets].sort().reverse().slice(newestKept);
  const lastOfMonth = new Map<string, string>();
  for (const set of older) {
    const month = set.slice(0, 7);
    if (!lastOfMonth.has(month)) lastOfMonth.set(month, set);
  }
  const kept = new Set([...lastOfMonth.values()].slice(0, monthsKept));
  return older.filter(set => !kept.has(set));
}
