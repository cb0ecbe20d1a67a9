import { clauseAround, rangeOf, type SentenceReading, state } from './clause-reading.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { readDenial } from './read-denial.ts';
import { readNumber } from './read-number.ts';
import type { Subject } from './token.ts';

/** Reads one sentence from left to right; what it states goes to `reading.statements`. */
export function readSentence(reading: SentenceReading): void {
  const { tokens } = reading;
  let clauseStart = 0;
  let counted = reading.statements.length;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === 'year') reading.carry = { ...reading.carry, year: token.year };
    else if (token.kind === 'number') readNumber(reading, index);
    else if (token.kind === 'negation') index = readDenial(reading, index);
    else if (token.kind === 'boundary') {
      closeClause(reading, clauseStart, index, counted);
      clauseStart = index + 1;
      counted = reading.statements.length;
    }
  }
  closeClause(reading, clauseStart, tokens.length, counted);
}

/** At the end of a clause: one without a figure may imply one, or names what the next clause counts. */
function closeClause(reading: SentenceReading, from: number, to: number, countedBefore: number): void {
  const { tokens, statements, squeezed } = reading;
  const words = tokens.slice(from, to);
  if (words.length === 0) return;
  if (statements.length > countedBefore) return;
  const hasNumber = words.some(token => token.kind === 'number');
  const phrase = phraseOf(words, squeezed.text);
  if (!hasNumber && !phrase.kinds.has('negation') && readImplied(reading, from, to, phrase)) return;
  const subjects = spokenOf(phrase);
  const carry = reading.carry;
  if (subjects.length > 0) {
    const from = carry.from === 'figure' ? 'figure' : 'sentence';
    reading.carry = { ...carry, subjects, from, pending: !hasNumber };
  } else {
    reading.carry = { ...carry, pending: false };
  }
  if (phrase.kinds.has('unknown') || hasNumber) {
    const { received: _received, ...rest } = reading.carry;
    reading.carry = rest;
  }
}

/** The things a clause without a figure speaks of; 主动公开 beside others does not hide them. */
function spokenOf(phrase: Phrase): readonly Subject[] {
  const own = phrase.subjects.filter(subject => subject !== 'elsewhere');
  return own.length > 0 ? own : phrase.subjects;
}

/** 收到1件申请，结转下年度办理; 收到3件，均予以公开: the number of the clause before, with another outcome. */
function readImplied(reading: SentenceReading, from: number, to: number, phrase: Phrase): boolean {
  const { carry, tokens } = reading;
  const { received } = carry;
  if (received === undefined || received.units === 0n || phrase.kinds.has('unknown')) return false;
  const row = phrase.actions.includes('carryOut') ? 'carriedOut' : phrase.outcomes.at(-1);
  if (row === undefined || phrase.subjects.length > 0 || phrase.kinds.has('comparison')) return false;
  if (received.units !== 1n && !phrase.kinds.has('all')) return false;
  const measure = `requests.${row}`;
  state(reading, {
    measure,
    value: received,
    certainty: 'likely',
    place: rangeOf(reading, tokens[from], tokens[to - 1]),
    phrase: clauseAround(reading, from),
    said: { by: 'implication' },
  });
  const { received: _received, ...rest } = carry;
  reading.carry = { ...rest, measures: [measure], pending: false };
  return true;
}
