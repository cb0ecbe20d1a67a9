import type { Measure } from '../../../report/measures.ts';
import type { Action, Pattern, Subject, WordList } from '../meaning.ts';

/** A verb and the figures it picks, as patterns of measures: `*` stands for the thing it is said of. */
export interface Verb {
  readonly action: Action;
  /** Those that the format has count. */
  readonly measures: readonly Measure[];
  /** What else it may mean; where the number is one of these, it is right. */
  readonly alternatives?: readonly Measure[];
  /** Absent where only a pattern recognises it. */
  readonly words?: string;
}

/**
 * How prose speaks of one table of the formats. Words are separated by blanks. Everything here is tied to rows
 * and columns by measures (report/measures.ts); what words mean in any sentence is in ../grammar.
 */
export interface TableWords {
  readonly subjects: readonly (Subject & { readonly words: string })[];
  readonly verbs: readonly Verb[];
  /** Verbs that only a pattern can recognise. */
  readonly patterns?: readonly Pattern[];
  /** Words for rows. */
  readonly rows?: Readonly<Record<Measure, string>>;
  /** Words for columns, by patterns of measures: `requests.*.naturalPerson`. */
  readonly columns?: Readonly<Record<Measure, string>>;
}

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
