import type { TableWords } from '../../formats/declaration/words.ts';
import type { WordList } from './meaning.ts';

/** The words of a table with what each means. */
export function wordsOfTable({ subjects, verbs, rows = {}, columns = {} }: TableWords): WordList {
  return [
    ...subjects.map(({ words, ...subject }) => [words, { kind: 'subject', subject }] as const),
    ...verbs.flatMap(({ words, action }) =>
      words === undefined ? [] : [[words, { kind: 'action', action }] as const],
    ),
    ...Object.entries(rows).map(([measure, words]) => [words, { kind: 'outcome', measure }] as const),
    ...Object.entries(columns).map(
      ([measure, words]) =>
        [words, { kind: 'column', column: measure.slice(measure.lastIndexOf('.') + 1) }] as const,
    ),
  ];
}
