import { clauseWords } from './grammar/clause-words.ts';
import { comparingWords } from './grammar/comparing-words.ts';
import { fillerWords } from './grammar/filler-words.ts';
import { happeningWords } from './grammar/happening-words.ts';
import { limitingWords } from './grammar/limiting-words.ts';
import { denyingPatterns, opaquePatterns } from './grammar/opaque-patterns.ts';
import { opaqueWords } from './grammar/opaque-words.ts';
import { numberingPatterns, periodPatterns } from './grammar/period-patterns.ts';
import type { Pattern, WordList } from './meaning.ts';
import { casesTable } from './tables/cases.ts';
import { disclosedTable } from './tables/disclosed.ts';
import { requestsTable } from './tables/requests.ts';
import { type TableWords, wordsOfTable } from './tables/table-words.ts';

/** How prose speaks of each table of the formats. */
export const tables: readonly TableWords[] = [disclosedTable, requestsTable, casesTable];

/** Every word that is known; none stands in two lists. */
export const wordLists: WordList = [
  ...tables.flatMap(wordsOfTable),
  ...clauseWords,
  ...comparingWords,
  ...limitingWords,
  ...happeningWords,
  ...fillerWords,
  ...opaqueWords,
];

/** Every pattern, in order of precedence. */
export const patterns: readonly Pattern[] = [
  ...tables.flatMap(table => table.patterns ?? []),
  ...periodPatterns,
  ...opaquePatterns,
  ...numberingPatterns,
  ...denyingPatterns,
];
