import type { TextChange } from './text-changes.ts';

const sentenceEnd = /[。！？；]/;

/**
 * The changes to a text with those that fall into one sentence as one: half of a colleague's sentence in half of one's
 * own would say what neither wrote.
 * @param changes of compareTexts, in the order of the text
 */
export function wholeSentences(
  earlier: string,
  later: string,
  changes: readonly TextChange[],
): readonly TextChange[] {
  const joined: TextChange[] = [];
  for (const change of changes) {
    const before = joined.at(-1);
    if (before && inOneSentence(before, change)) joined[joined.length - 1] = together(before, change);
    else joined.push(change);
  }
  return joined;

  function inOneSentence(one: TextChange, other: TextChange): boolean {
    if (one.scope !== 'words' || other.scope !== 'words' || one.paragraph !== other.paragraph) return false;
    const changed = [one.before, one.after].some(words => sentenceEnd.test(words));
    return !changed && !sentenceEnd.test(earlier.slice(one.from.end, other.from.start));
  }

  function together(one: TextChange, other: TextChange): TextChange {
    const from = { start: one.from.start, end: other.from.end };
    const to = { start: one.to.start, end: other.to.end };
    const after = later.slice(to.start, to.end);
    return { ...one, from, to, before: earlier.slice(from.start, from.end), after, replacement: after };
  }
}
