import { type Carry, isElsewhere } from '../grammar/carry.ts';
import { spokenOf } from '../grammar/named-subjects.ts';
import { type Phrase, phraseOf } from '../grammar/phrase.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { type Closed, readImplied } from './implied.ts';

/**
 * The end of a clause without a figure of the tables, the tokens from `from` to `to`: it may imply one, or names
 * what the next clause counts.
 */
export function closeClause(sentence: Sentence, carry: Carry, from: number, to: number): Closed {
  const words = sentence.tokens.slice(from, to);
  if (words.length === 0) return { statements: [], carry };
  const phrase = phraseOf(words);
  const hasNumber = phrase.kinds.has('number');
  const implied =
    hasNumber || phrase.kinds.has('negation') ? undefined : readImplied(sentence, carry, from, to, phrase);
  if (implied) return implied;
  const next = afterWords(carry, phrase, hasNumber);
  const forgets = phrase.kinds.has('unknown') || hasNumber;
  return { statements: [], carry: forgets ? { ...next, received: undefined, cases: undefined } : next };
}

function afterWords(carry: Carry, phrase: Phrase, hasNumber: boolean): Carry {
  const subjects = spokenOf(phrase);
  if (subjects.length === 0) return carry.pending ? { ...carry, pending: false } : carry;
  // 制发公文106件，其中主动公开84件，依申请公开5件，不予公开17件: kinds of documents, to the end of the list.
  const isListed =
    hasNumber && phrase.actions.length === 0 && subjects.every(({ role }) => role === 'request');
  if (isListed && isElsewhere(carry.subjects) && carry.from !== 'above') return { ...carry, pending: false };
  return {
    ...carry,
    subjects,
    from: carry.from === 'figure' && !hasNumber ? 'figure' : 'sentence',
    pending: !hasNumber,
  };
}
