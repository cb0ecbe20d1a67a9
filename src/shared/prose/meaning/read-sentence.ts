import type { Carry } from '../grammar/carry.ts';
import type { Sentence } from '../grammar/sentence.ts';
import type { Statement } from '../statement.ts';
import type { Token } from '../tokens/token.ts';
import { closeClause } from './close-clause.ts';
import { readDenial } from './read-denial.ts';
import { readNumber } from './read-number.ts';
import { type Position, type Step, silent } from './step.ts';
import { withExpired } from './with-expired.ts';

/** What a sentence states, in its order, and what is carried out of its last clause. */
export function readSentence(
  sentence: Sentence,
  carry: Carry,
): { readonly statements: readonly Statement[]; readonly carry: Carry } {
  const statements: Statement[] = [];
  let position: Position = { carry, readTo: -1 };
  let outside: readonly Carry[] = [];
  for (let from = 0; from <= sentence.tokens.length; ) {
    const clause = readClause(sentence, from, position);
    statements.push(...clause.statements);
    const end = sentence.tokens[clause.last];
    const mark = end?.kind === 'boundary' ? end.mark : undefined;
    const before = mark === 'closes' ? outside.at(-1) : undefined;
    position = before ? { ...clause, carry: afterBracket(before, clause.carry) } : clause;
    if (mark === 'opens') outside = [...outside, clause.carry];
    else if (mark === 'closes') outside = outside.slice(0, -1);
    from = clause.last + 1;
  }
  return { statements: withExpired(sentence.format, statements), carry: position.carry };
}

/** Behind a bracket the sentence goes on from before it; only what was stated in it is known. */
function afterBracket(before: Carry, { stated }: Carry): Carry {
  return { ...before, stated };
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
  for (let token = tokens[at]; token && token.kind !== 'boundary'; token = tokens[at]) {
    const step = readToken(sentence, at, token, position);
    if (step) {
      if (step.statements.length > 0) statements.push(...step.statements);
      position = step;
    }
    at = (step?.last ?? at) + 1;
  }
  const end = Math.min(at, tokens.length);
  const { carry, readTo } = position;
  if (statements.length > 0) return { carry, readTo, statements, last: end };
  const closed = closeClause(sentence, carry, from, end);
  return { carry: closed.carry, readTo, statements: closed.statements, last: end };
}

/** Undefined for words that say something only beside a number or a denial, or at the end of the clause. */
function readToken(sentence: Sentence, at: number, token: Token, position: Position): Step | undefined {
  if (token.kind === 'number') return readNumber(sentence, at, token, position);
  if (token.kind === 'negation') return readDenial(sentence, at, position);
  if (token.kind !== 'year') return undefined;
  return silent({ ...position, carry: { ...position.carry, year: token.year } }, at);
}
