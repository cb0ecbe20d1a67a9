import type { Format } from '../../formats/compile.ts';
import type { NumberToken } from '../numbers/number-token.ts';
import type { Range } from '../statement.ts';
import { originalRange, type Squeezed } from '../text/squeezed.ts';
import type { Token } from '../tokens/token.ts';

/** One sentence, cut into words. */
export interface Sentence {
  readonly squeezed: Squeezed;
  readonly tokens: readonly Token[];
  readonly format: Format;
  /** The year reported on. */
  readonly year: number;
}

/** The stretch of the original text from one token to another. */
export function rangeOf({ squeezed }: Sentence, from: Token | undefined, to: Token | undefined): Range {
  return originalRange(squeezed, from?.start ?? 0, to?.end ?? from?.end ?? 0);
}

/** Whether a token ends a clause; brackets and colons do not. */
export function endsClause(token: Token | undefined): boolean {
  return token?.kind === 'boundary' && token.mark === undefined;
}

/** The tokens of the clause around the one at `index`. */
export function clauseOf(tokens: readonly Token[], index: number): readonly Token[] {
  const from = tokens.findLastIndex((token, at) => at < index && endsClause(token)) + 1;
  const end = tokens.findIndex((token, at) => at > index && endsClause(token));
  return tokens.slice(from, end < 0 ? tokens.length : end);
}

/** The clause around the token at `index`, for quoting. */
export function clauseAround({ squeezed, tokens }: Sentence, index: number): Range {
  const clause = clauseOf(tokens, index);
  return originalRange(squeezed, clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0);
}

/** The measure word of a number as it is written. */
export function unitOf({ squeezed }: Sentence, { numeralEnd, end }: NumberToken): string {
  return squeezed.text.slice(numeralEnd, end);
}
