import type { Format } from '../../formats/compile.ts';
import { carriedOver } from './grammar/carried-over.ts';
import { clauseWords } from './grammar/clause-words.ts';
import { comparingWords } from './grammar/comparing-words.ts';
import { fillerWords } from './grammar/filler-words.ts';
import { happeningWords } from './grammar/happening-words.ts';
import { limitingWords } from './grammar/limiting-words.ts';
import { denyingPatterns, opaquePatterns } from './grammar/opaque-patterns.ts';
import { opaqueWords } from './grammar/opaque-words.ts';
import { numberingPatterns, periodPatterns } from './grammar/period-patterns.ts';
import type { Pattern, WordList } from './meaning.ts';
import { wordsOfTable } from './table-words.ts';

/** The words of any report, whatever its format. */
const grammarWords: WordList = [
  ...clauseWords,
  ...comparingWords,
  ...limitingWords,
  ...happeningWords,
  ...fillerWords,
  ...opaqueWords,
];

/**
 * The words that hold sentences together, which no format can give a meaning of its own without every sentence being
 * misread. The other words of any report name things that no table counts so far (撤回申请): where a format has a row
 * for one, its meaning is the one that counts, as the words of tables come first.
 */
export function wordsOfSentences(): ReadonlySet<string> {
  return new Set(
    [...clauseWords, ...comparingWords, ...fillerWords].flatMap(([words]) => words.trim().split(/\s+/)),
  );
}

/** Every word that is known in a report of this format; none stands in two lists. */
export function wordListsOf({ words }: Pick<Format, 'words'>): WordList {
  return [...words.flatMap(wordsOfTable), ...grammarWords];
}

/** Every pattern, in order of precedence. */
export const patterns: readonly Pattern[] = [
  ...carriedOver,
  ...periodPatterns,
  ...opaquePatterns,
  ...numberingPatterns,
  ...denyingPatterns,
];
