import type { Token } from '../tokens/token.ts';
import { type Phrase, phraseOf } from './phrase.ts';

/** Why a walk over words stopped. */
export type Barrier = 'unknown' | 'boundary' | 'number' | 'end';

/** The words met on a walk, in the order of the text. */
export interface Walk {
  readonly phrase: Phrase;
  readonly barrier: Barrier;
}

/**
 * The known words right before the token at `index`, back to the nearest unknown word, number or end of
 * clause, and not beyond the token at `readTo`. A bracket is stepped over: 申请（含网上申请）5件.
 */
export function walkLeft(tokens: readonly Token[], index: number, readTo: number): Walk {
  const words: Token[] = [];
  let barrier: Barrier = 'end';
  for (let at = index - 1; at >= 0 && barrier === 'end'; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    if (at <= readTo) barrier = 'number';
    else if (token.kind === 'boundary' && token.mark === 'closes') at = openingOf(tokens, at);
    else if (token.kind === 'boundary' && token.mark === 'colon') continue;
    else {
      barrier = barrierAt(token);
      if (barrier === 'end') words.push(token);
    }
  }
  return { phrase: phraseOf(words.reverse()), barrier };
}

/** The known words right after the token at `index`, up to the nearest unknown word, 、, number or end of clause. */
export function walkRight(tokens: readonly Token[], index: number): Walk {
  const words: Token[] = [];
  let barrier: Barrier = 'end';
  for (let at = index + 1; at < tokens.length && barrier === 'end'; at += 1) {
    const token = tokens[at];
    if (!token) break;
    barrier = token.kind === 'coordinator' ? 'boundary' : barrierAt(token);
    if (barrier === 'end') words.push(token);
  }
  return { phrase: phraseOf(words), barrier };
}

/** Why a walk stops at the token; `end` where it goes on. */
function barrierAt({ kind }: Token): Barrier {
  return kind === 'unknown' || kind === 'number' || kind === 'boundary' ? kind : 'end';
}

/** Where the bracket that closes at `closing` opens. */
export function openingOf(tokens: readonly Token[], closing: number): number {
  for (let at = closing - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'boundary' && token.mark === 'opens') return at;
  }
  return 0;
}
