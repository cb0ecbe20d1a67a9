import { groupedBy } from '../../grouped-by.ts';
import { alikeKeys } from './alike-keys.ts';
import type { OwnSentence } from './own-sentences.ts';

/** Two sentences of two units that say the same in the same or nearly the same words. */
export interface SharedSentence {
  readonly one: OwnSentence;
  readonly other: OwnSentence;
}

/** Two units whose texts share sentences. */
export interface SimilarPair {
  /** Indices of the units, the smaller first. */
  readonly one: number;
  readonly other: number;
  /** How many characters they share, punctuation not counted: the smaller of both sides. */
  readonly shared: number;
  /** In the order of the first unit's text. */
  readonly sentences: readonly SharedSentence[];
}

/** From so many shared characters on two texts are told as similar: two or three sentences. */
const worthTelling = 80;

/** What at least this share of the units has is taken from a common source, and nobody's own. */
const commonShare = 0.2;

/** Of few units a sentence is common from so many on: two that share one are what is looked for. */
const leastCommon = 3;

/**
 * The pairs of units whose own sentences are the same or nearly so, the most similar first. What a fifth of the units
 * or more have is left out.
 * @param texts the own sentences of each unit
 */
export function similarTexts(texts: readonly (readonly OwnSentence[])[]): readonly SimilarPair[] {
  const most = Math.max(leastCommon, Math.ceil(texts.length * commonShare));
  const { keys, places, units } = indexOf(texts);
  const { neighbours, isCommon } = alikeKeys(keys, units, most);
  const pairs = new Map<number, SharedSentence[]>();
  const share = (a: Place, b: Place) => {
    if (a.unit === b.unit) return;
    const [first, second] = a.unit < b.unit ? [a, b] : [b, a];
    const id = first.unit * texts.length + second.unit;
    const sentences = { one: first.sentence, other: second.sentence };
    const known = pairs.get(id);
    if (known) known.push(sentences);
    else pairs.set(id, [sentences]);
  };
  for (const [index, own] of places.entries()) {
    if (isCommon[index]) continue;
    for (const [at, place] of own.entries()) for (const other of own.slice(at + 1)) share(place, other);
    for (const near of neighbours[index] ?? []) {
      if (near < index || isCommon[near]) continue;
      for (const place of own) for (const other of places[near] ?? []) share(place, other);
    }
  }
  return [...pairs]
    .map(([id, sentences]) => pairOf(Math.floor(id / texts.length), id % texts.length, sentences))
    .filter(({ shared }) => shared >= worthTelling)
    .toSorted((a, b) => b.shared - a.shared || a.one - b.one || a.other - b.other);
}

interface Place {
  readonly unit: number;
  readonly sentence: OwnSentence;
}

function indexOf(texts: readonly (readonly OwnSentence[])[]): {
  readonly keys: readonly string[];
  readonly places: readonly (readonly Place[])[];
  readonly units: readonly ReadonlySet<number>[];
} {
  const all = texts.flatMap((sentences, unit) => sentences.map(sentence => ({ unit, sentence })));
  const byKey = groupedBy(all, ({ sentence }) => sentence.key);
  const places = [...byKey.values()];
  return { keys: [...byKey.keys()], places, units: places.map(own => new Set(own.map(({ unit }) => unit))) };
}

function pairOf(one: number, other: number, sentences: readonly SharedSentence[]): SimilarPair {
  const shared = Math.min(
    lengthOf(sentences.map(each => each.one)),
    lengthOf(sentences.map(each => each.other)),
  );
  const placed = sentences.toSorted((a, b) =>
    a.one.section === b.one.section ? a.one.start - b.one.start : a.one.section < b.one.section ? -1 : 1,
  );
  return { one, other, shared, sentences: placed };
}

/** How many characters sentences have, each counted once however often it is shared. */
function lengthOf(sentences: readonly OwnSentence[]): number {
  return [...new Set(sentences)].reduce((sum, { key }) => sum + key.length, 0);
}
