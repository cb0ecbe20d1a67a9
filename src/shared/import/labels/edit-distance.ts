/**
 * Whether two keys differ by a slip of the pen: one character in a label of six or more, two in one of twelve or
 * more. The official labels of a table differ from each other by more than that.
 */
export function nearlyEqual(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const allowed = longest >= 12 ? 2 : longest >= 6 ? 1 : 0;
  if (Math.abs(a.length - b.length) > allowed) return false;
  return a === b || (allowed > 0 && distance(a, b) <= allowed);
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
