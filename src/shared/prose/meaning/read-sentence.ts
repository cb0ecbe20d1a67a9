import type { Carry } from '../grammar/carry.ts';
import type { Sentence } from '../grammar/sentence.ts';
import type { Statement } from '../statement.ts';
import { closeClause } from './close-clause.ts';
import { readDenial } from './read-denial.ts';
import { readNumber } from './read-number.ts';
import { type Position, type Step, silent } from './step.ts';

/** What a sentence states, in its order, and what is carried out of its last clause. */
export function readSentence(
  sentence: Sentence,
  carry: Carry,
): { readonly statements: readonly Statement[]; readonly carry: Carry } {
  const statements: Statement[] = [];
  let position: Position = { carry, readTo: -1 };
  for (let from = 0; from <= sentence.tokens.length; ) {
    const clause = readClause(sentence, from, position);
    statements.push(...clause.statements);
    position = clause;
    from = clause.last + 1;
  }
  return { statements, carry: position.carry };
}

/**
 * Reads the clause that begins at the token `from`, to the end of it that is no part of a denial. The last token
 * of the step is the one that ends it, or one behind the sentence's last.
 */
function readClause(sentence: Sentence, from: number, start: Position): Step {
  const { tokens } = sentence;
  const statements: Statement[] = [];
  let position = start;
  let at = from;
  while (at < tokens.length && tokens[at]?.kind !== 'boundary') {
    const step = readToken(sentence, at, position);
    statements.push(...step.statements);
    position = step;
    at = step.last + 1;
  }
  const end = Math.min(at, tokens.length);
  if (statements.length > 0) return { ...position, statements, last: end };
  const closed = closeClause(sentence, position.carry, from, end);
  return { ...closed, readTo: position.readTo, last: end };
}

function readToken(sentence: Sentence, at: number, position: Position): Step {
  const token = sentence.tokens[at];
  if (token?.kind === 'number') return readNumber(sentence, at, token, position);
  if (token?.kind === 'negation') return readDenial(sentence, at, position);
  if (token?.kind !== 'year') return silent(position, at);
  return silent({ ...position, carry: { ...position.carry, year: token.year } }, at);
}
