/** What stands in a text that did not stand there before, taken as one stretch; empty where something only went. */
export function insertedIn(before: string, after: string): string {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return after.slice(start, after.length - end);
}

/** Whether what was typed ends a sentence or a paragraph. */
export function endsSentence(typed: string): boolean {
  return /[。！？\n]$/.test(typed);
}
