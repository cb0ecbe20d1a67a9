import type { Pattern, PatternMeaning } from '../words/meaning.ts';
import { patterns } from '../words/word-lists.ts';

const firstCharacters = new Set(patterns.flatMap(({ first }) => [...first]));

/** The patterns that can begin with a character, by its code. */
const byFirst: ReadonlyMap<number, readonly Pattern[]> = new Map(
  [...firstCharacters].map(character => [
    character.charCodeAt(0),
    patterns.filter(({ first }) => first.includes(character)),
  ]),
);

/** The codes of the characters that patterns begin with, those below 0x80 apart. */
export const patternStarts: readonly number[] = [...byFirst.keys()];

const latin = /[A-Za-z0-9@._/:-]{1,200}/y;
const letter = /[A-Za-z@]/;

/** The pattern that matches at `at`, with where its match ends. `year` is the year reported on. */
export function matchPattern(
  text: string,
  at: number,
  year: number,
): { readonly meaning: PatternMeaning; readonly end: number } | undefined {
  const first = text.charCodeAt(at);
  // A web address, a mail address or any other word in Latin letters is unknown as a whole.
  if (first < 0x80) {
    latin.lastIndex = at;
    const word = latin.exec(text)?.[0];
    if (word !== undefined && letter.test(word))
      return { meaning: { kind: 'unknown' }, end: at + word.length };
  }
  const candidates = byFirst.get(first);
  if (!candidates) return undefined;
  for (const { form, read } of candidates) {
    form.lastIndex = at;
    const match = form.exec(text);
    const meaning = match && read(match, year);
    if (meaning) return { meaning, end: at + match[0].length };
  }
  return undefined;
}
