import type { NumberToken } from '../numbers/number-token.ts';
import type { PatternMeaning } from '../words/meaning.ts';

/** A word of the grammar, or a stretch of words it does not know. Offsets as in NumberToken. */
export type Token = (PatternMeaning & { readonly start: number; readonly end: number }) | NumberToken;
