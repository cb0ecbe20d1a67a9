import { placedParagraphs } from '../document/clean-text.ts';
import type { TextChange } from './text-changes.ts';

/**
 * An earlier text with some of its changes made, all at once. What is kept of it stays as it was typed, its indents and
 * the blank lines between its paragraphs too.
 * @param changes of compareTexts, in the order of the text
 */
export function withChanges(earlier: string, changes: readonly TextChange[]): string {
  const added = (at: number) =>
    changes.filter(({ scope, paragraph }) => scope === 'added' && paragraph === at).map(({ after }) => after);
  const paragraphs = placedParagraphs(earlier);
  let text = '';
  let read = 0;
  const put = (gap: string, words: string) => {
    const isFirst = text === '';
    const between = isFirst ? gap.slice(gap.lastIndexOf('\n') + 1) : gap.includes('\n') ? gap : `\n${gap}`;
    text += between + words;
  };
  for (const [index, { from }] of paragraphs.entries()) {
    const [start, end] = [from[0] ?? read, (from.at(-1) ?? read - 1) + 1];
    for (const paragraph of added(index)) put('', paragraph);
    const isRemoved = changes.some(({ scope, paragraph }) => scope === 'removed' && paragraph === index);
    if (!isRemoved) put(earlier.slice(read, start), changedWords(earlier, { start, end }, changes));
    read = end;
  }
  const closing = text === '' || changes.some(({ scope }) => scope !== 'words') ? '' : earlier.slice(read);
  for (const paragraph of added(paragraphs.length)) put('', paragraph);
  return text + closing;
}

function changedWords(
  earlier: string,
  { start, end }: TextChange['from'],
  changes: readonly TextChange[],
): string {
  const within = changes.filter(
    ({ scope, from }) => scope === 'words' && from.start >= start && from.end <= end,
  );
  return within
    .toReversed()
    .reduce(
      (words, { from, replacement }) =>
        words.slice(0, from.start - start) + replacement + words.slice(from.end - start),
      earlier.slice(start, end),
    );
}
