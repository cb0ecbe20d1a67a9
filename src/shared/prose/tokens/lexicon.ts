import type { Meaning } from '../words/meaning.ts';
import { wordLists } from '../words/word-lists.ts';

/** A word of the grammar. */
export interface Entry {
  readonly word: string;
  readonly meaning: Meaning;
}

const everyWord: readonly Entry[] = wordLists.flatMap(([words, meaning]) =>
  words
    .trim()
    .split(/\s+/)
    .map(word => ({ word, meaning })),
);

/** Every word by the code of its first character, the longest first. */
const entries: ReadonlyMap<number, readonly Entry[]> = new Map(
  [...new Set(everyWord.map(({ word }) => word.charCodeAt(0)))].map(first => [
    first,
    everyWord
      .filter(({ word }) => word.charCodeAt(0) === first)
      .toSorted((a, b) => b.word.length - a.word.length),
  ]),
);

/** The codes of the characters that words begin with. */
export const wordStarts: readonly number[] = [...entries.keys()];

/** The longest word of the grammar that starts at `at`. */
export function longestWord(text: string, at: number): Entry | undefined {
  return entries.get(text.charCodeAt(at))?.find(entry => text.startsWith(entry.word, at));
}
