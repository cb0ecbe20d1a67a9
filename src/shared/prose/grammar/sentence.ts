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

/** The clause around the token at `index`, for quoting. */
export function clauseAround({ squeezed, tokens }: Sentence, index: number): Range {
  let first = index;
  while (first > 0 && !endsClause(tokens[first - 1])) first -= 1;
  let last = index;
  while (last < tokens.length - 1 && !endsClause(tokens[last + 1])) last += 1;
  return originalRange(squeezed, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

/** The measure word of a number as it is written. */
export function unitOf({ squeezed }: Sentence, { numeralEnd, end }: NumberToken): string {
  return squeezed.text.slice(numeralEnd, end);
}
