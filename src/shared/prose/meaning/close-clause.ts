import type { Carry } from '../grammar/carry.ts';
import { spokenOf } from '../grammar/named-subjects.ts';
import { type Phrase, phraseOf } from '../grammar/phrase.ts';
import { clauseAround, rangeOf, type Sentence } from '../grammar/sentence.ts';
import type { Statement } from '../statement.ts';
import { requests } from '../words/tables/requests.ts';
import { figureStatement } from './figure-statements.ts';
import { pickedMeasures } from './picked-measures.ts';

/** What the end of a clause makes of it, and what the next clause takes over. */
interface Closed {
  readonly statements: readonly Statement[];
  readonly carry: Carry;
}

/**
 * The end of a clause without a figure of the tables, the tokens from `from` to `to`: it may imply one, or names
 * what the next clause counts.
 */
export function closeClause(sentence: Sentence, carry: Carry, from: number, to: number): Closed {
  const words = sentence.tokens.slice(from, to);
  if (words.length === 0) return { statements: [], carry };
  const phrase = phraseOf(words, sentence.squeezed.text);
  const hasNumber = phrase.kinds.has('number');
  const implied =
    hasNumber || phrase.kinds.has('negation') ? undefined : readImplied(sentence, carry, from, to, phrase);
  if (implied) return implied;
  const next = afterWords(carry, phrase, hasNumber);
  const forgets = next.received !== undefined && (phrase.kinds.has('unknown') || hasNumber);
  return { statements: [], carry: forgets ? { ...next, received: undefined } : next };
}

function afterWords(carry: Carry, phrase: Phrase, hasNumber: boolean): Carry {
  const subjects = spokenOf(phrase);
  if (subjects.length === 0) return carry.pending ? { ...carry, pending: false } : carry;
  return { ...carry, subjects, from: carry.from === 'figure' ? 'figure' : 'sentence', pending: !hasNumber };
}

/** 收到1件申请，结转下年度办理; 收到3件，均予以公开: the number of the clause before, with another outcome. */
function readImplied(
  sentence: Sentence,
  carry: Carry,
  from: number,
  to: number,
  phrase: Phrase,
): Closed | undefined {
  const { received } = carry;
  if (received === undefined || received.units === 0n || phrase.kinds.has('unknown')) return undefined;
  const [carriedOut] = phrase.actions.includes('carryOut') ? pickedMeasures('carryOut', requests) : [];
  const measure = carriedOut ?? phrase.outcomes.at(-1);
  if (measure === undefined || phrase.subjects.length > 0 || phrase.kinds.has('comparison')) return undefined;
  if (received.units !== 1n && !phrase.kinds.has('all')) return undefined;
  const { tokens } = sentence;
  return {
    statements: figureStatement(sentence, carry, {
      measure,
      value: received,
      certainty: 'likely',
      place: rangeOf(sentence, tokens[from], tokens[to - 1]),
      phrase: clauseAround(sentence, from),
      said: { by: 'implication' },
    }),
    carry: { ...carry, measures: [measure], alternatives: [], pending: false, received: undefined },
  };
}
