import { caseWords } from './case-words.ts';
import { plainWords } from './plain-words.ts';
import { requestWords } from './request-words.ts';
import type { Token } from './token.ts';

/** A token's meaning without its place. Words with a number or a year in them are read by patterns instead. */
export type Meaning = Token extends infer Each
  ? Each extends { readonly kind: 'number' | 'year' }
    ? never
    : Omit<Each, 'start' | 'end'>
  : never;

/** Words separated by blanks, with what they mean. */
export type WordList = readonly (readonly [words: string, meaning: Meaning])[];

interface Entry {
  readonly word: string;
  readonly meaning: Meaning;
}

/** Every word of the grammar by its first character, the longest first. */
const entries = new Map<number, Entry[]>();

for (const [words, meaning] of [...requestWords, ...caseWords, ...plainWords]) {
  for (const word of words.trim().split(/\s+/)) {
    const first = word.charCodeAt(0);
    const same = entries.get(first) ?? [];
    // A word listed twice keeps its first meaning: the lists stand in order of weight.
    if (!same.some(entry => entry.word === word)) same.push({ word, meaning });
    entries.set(first, same);
  }
}
for (const same of entries.values()) same.sort((a, b) => b.word.length - a.word.length);

/** The longest word of the grammar that starts at `at`. */
export function longestWord(text: string, at: number): Entry | undefined {
  return entries.get(text.charCodeAt(at))?.find(entry => text.startsWith(entry.word, at));
}
