import type { SentenceReading } from './clause-reading.ts';
import { countedBy } from './measures-of-phrase.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { stateAll } from './state-figures.ts';
import type { NumberToken, Token } from './token.ts';

/** Whether a token is one of the things that 分别 counts out. */
function isItem(token: Token): boolean {
  return (
    token.kind === 'outcome' ||
    token.kind === 'column' ||
    (token.kind === 'subject' && token.subject !== 'requests')
  );
}

/**
 * Reads 予以公开、部分公开、不予公开分别为3件、1件、2件, starting at the first number: the numbers belong to the
 * things before 分别 in their order, if there are as many.
 */
export function readRespectively(reading: SentenceReading, index: number, phrase: Phrase): void {
  const { tokens, squeezed, carry } = reading;
  const numbers = numbersFrom(tokens, index);
  const items = phrase.tokens.filter(isItem);
  if (items.length !== numbers.length) return;
  const shared = phrase.tokens.filter(token => !isItem(token));
  const stated: string[] = [];
  for (const [position, { at, number }] of numbers.entries()) {
    const item = items[position];
    if (!item || number.approximate) continue;
    const own = phraseOf([...shared, item], squeezed.text);
    const counted = countedBy(reading.format, own, carry, number.unit, number.value.units === 0n);
    if (!counted) continue;
    stateAll(reading, at, number, counted);
    stated.push(...counted.measures);
  }
  if (stated.length > 0) {
    reading.carry = {
      ...carry,
      from: 'figure',
      pending: false,
      measures: stated,
      stated: [...carry.stated, ...stated],
    };
  }
}

/** The numbers listed from `index` on, with nothing but 、和 between them. */
function numbersFrom(
  tokens: readonly Token[],
  index: number,
): readonly { readonly at: number; readonly number: NumberToken }[] {
  const numbers: { at: number; number: NumberToken }[] = [];
  for (let at = index; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'number') numbers.push({ at, number: token });
    else if (token?.kind !== 'coordinator') break;
  }
  return numbers;
}
