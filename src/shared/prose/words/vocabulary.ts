import type { Format } from '../../formats/compile.ts';
import type { Action, Measure, Subject } from '../../formats/declaration/words.ts';
import { oncePer } from '../../once.ts';
import type { Meaning } from './meaning.ts';
import { wordListsOf } from './word-lists.ts';
import { missesNames } from './worth-reading.ts';

/** A word with what it means. */
export interface Entry {
  readonly word: string;
  readonly meaning: Meaning;
}

/** A word for a row of outcomes. */
export interface OutcomeWord {
  readonly word: string;
  readonly measure: Measure;
}

/** Shorter words are too easily taken for one another. */
const shortestOutcome = 4;

/** A figure that a verb picks: the thing, whose last part may stand for any, and the row or column of it. */
export interface Picked {
  readonly measure: Measure;
  readonly thing: Measure;
  readonly isAny: boolean;
  readonly end: string;
}

/** All that is known of how reports of one format speak, ready to be looked up. */
export interface Vocabulary {
  /** Every word by the code of its first character, the longest first. */
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
  /** Requests for information, where other words than their own stand for them (申请 alone). */
  readonly requests: Subject | undefined;
  /** The figures that a verb picks. */
  readonly picked: ReadonlyMap<Action, readonly Picked[]>;
  /** What a verb may mean instead of what it picks. */
  readonly alternatives: ReadonlyMap<Action, readonly Measure[]>;
  /** The end of a measure that is in a column which prose names. */
  readonly columnEnd: RegExp;
  /** Words for rows that are long enough to be known by all characters but one (不于公开). */
  readonly outcomes: readonly OutcomeWord[];
  /** Names of things that none of the usual characters gives away; see worth-reading.ts. */
  readonly unusualNames: readonly string[];
}

/** The vocabulary of a format: a memory of immutable declarations. */
export const vocabularyOf = oncePer((format: Format): Vocabulary => {
  const { words } = format;
  const subjects = words.flatMap(table => table.subjects);
  const verbs = words.flatMap(table => table.verbs);
  const columns = words.flatMap(table => Object.keys(table.columns ?? {}));
  const request = subjects.find(({ role }) => role === 'request');
  const requests: Subject | undefined = request && { role: request.role, measure: request.measure };
  return {
    entries: byFirst(everyWord(format, requests)),
    requests,
    picked: new Map(verbs.map(({ action, measures }) => [action, measures.map(pickedOf)] as const)),
    alternatives: new Map(verbs.map(({ action, alternatives }) => [action, alternatives ?? []] as const)),
    columnEnd: new RegExp(`\\.(?:${columns.map(column => column.split('.').at(-1)).join('|')})$`),
    outcomes: outcomesIn(format).filter(({ word }) => word.length >= shortestOutcome),
    unusualNames: subjects.flatMap(subject => split(subject.words)).filter(missesNames),
  };
});

/** The longest word of a report of this vocabulary that starts at `at`. */
export function longestWord({ entries }: Vocabulary, text: string, at: number): Entry | undefined {
  return entries.get(text.charCodeAt(at))?.find(entry => text.startsWith(entry.word, at));
}

function outcomesIn({ words }: Format): readonly OutcomeWord[] {
  const rows = words.flatMap(table => Object.entries(table.rows ?? {}));
  return rows.flatMap(([measure, listed]) => split(listed).map(word => ({ word, measure })));
}

function split(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

function everyWord(format: Format, requests: Subject | undefined): readonly Entry[] {
  return wordListsOf(format).flatMap(([words, meaning]) => {
    const meant = mayBeRequest(meaning) && requests ? { ...meaning, subject: requests } : meaning;
    return split(words).map(word => ({ word, meaning: meant }));
  });
}

/** 申请, 诉求, 事项: words that stand for requests where others around them say so. */
function mayBeRequest(meaning: Meaning): boolean {
  return (
    meaning.kind === 'weakRequest' ||
    meaning.kind === 'looseRequest' ||
    (meaning.kind === 'filler' && meaning.says === 'items')
  );
}

function byFirst(words: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const entries = new Map<number, Entry[]>();
  for (const entry of words) {
    const first = entry.word.charCodeAt(0);
    const same = entries.get(first);
    if (same) same.push(entry);
    else entries.set(first, [entry]);
  }
  for (const same of entries.values()) same.sort((a, b) => b.word.length - a.word.length);
  return entries;
}

function pickedOf(measure: Measure): Picked {
  const at = measure.lastIndexOf('.');
  const thing = measure.slice(0, at);
  const isAny = thing.endsWith('*');
  return { measure, thing: isAny ? thing.slice(0, -1) : thing, isAny, end: measure.slice(at) };
}
