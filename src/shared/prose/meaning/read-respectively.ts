import type { Carry } from '../grammar/carry.ts';
import { type Phrase, phraseOf } from '../grammar/phrase.ts';
import type { Sentence } from '../grammar/sentence.ts';
import type { NumberToken } from '../numbers/number-token.ts';
import type { Statement } from '../statement.ts';
import type { Token } from '../tokens/token.ts';
import { countedBy } from './counted.ts';
import { numberStatements } from './figure-statements.ts';

/** Whether a token is one of the things that 分别 counts out. */
function isItem(token: Token): boolean {
  return (
    token.kind === 'outcome' ||
    token.kind === 'column' ||
    (token.kind === 'subject' && token.subject.role !== 'request')
  );
}

/**
 * Reads 予以公开、部分公开、不予公开分别为3件、1件、2件, starting at the first number: the numbers belong to the
 * things before 分别 in their order, if there are as many.
 */
export function readRespectively(
  sentence: Sentence,
  carry: Carry,
  index: number,
  phrase: Phrase,
): { readonly statements: readonly Statement[]; readonly carry: Carry } {
  const numbers = numbersFrom(sentence.tokens, index);
  const items = phrase.tokens.filter(isItem);
  const shared = phrase.tokens.filter(token => !isItem(token));
  const told = items.length === numbers.length ? numbers : [];
  const pairs = told.flatMap(({ at, number }, position) => {
    const item = items[position];
    if (!item || number.approximate) return [];
    const own = phraseOf([...shared, item]);
    const isZero = number.value.units === 0n;
    const counted = countedBy(sentence.format, {
      phrase: own,
      carry,
      unit: number.unit,
      isZero,
    });
    return counted ? [{ at, number, counted }] : [];
  });
  const measures = pairs.flatMap(({ counted }) => counted.measures);
  return {
    statements: pairs.flatMap(({ at, number, counted }) =>
      numberStatements(sentence, carry, at, number, counted),
    ),
    carry:
      measures.length === 0
        ? carry
        : {
            ...carry,
            from: 'figure',
            pending: false,
            measures,
            alternatives: [],
            stated: [...carry.stated, ...measures],
          },
  };
}

/** The numbers listed from `index` on, with nothing but 、和 between them. */
function numbersFrom(
  tokens: readonly Token[],
  index: number,
): readonly { readonly at: number; readonly number: NumberToken }[] {
  const end = tokens.findIndex(({ kind }, at) => at >= index && kind !== 'number' && kind !== 'coordinator');
  return tokens
    .slice(index, end < 0 ? tokens.length : end)
    .flatMap((token, offset) => (token.kind === 'number' ? [{ at: index + offset, number: token }] : []));
}
