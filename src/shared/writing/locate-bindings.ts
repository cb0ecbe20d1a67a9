import type { TextId } from '../formats/types.ts';
import { type Draft, textOf } from '../report/draft.ts';
import type { Binding } from './bindings.ts';

/** A bound sentence where it is now, in offsets of its text; end exclusive. */
export interface Bound {
  readonly binding: Binding;
  readonly section: TextId;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the bound sentences of a draft are, in the order of each text. One whose words are gone is left out; of
 * several places with the same words each binding takes the one nearest to where it was.
 */
export function locateBindings(draft: Draft): readonly Bound[] {
  const found: Bound[] = [];
  const inOrder = (draft.bindings ?? []).toSorted((a, b) => a.start - b.start);
  for (const binding of inOrder) {
    const { section } = binding;
    const taken = found.filter(bound => bound.section === section);
    const start = nearest(textOf(draft, section), binding, taken);
    if (start !== undefined) found.push({ binding, section, start, end: start + binding.phrase.length });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function nearest(text: string, { phrase, start }: Binding, taken: readonly Bound[]): number | undefined {
  if (phrase === '') return undefined;
  let best: number | undefined;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const isFree = taken.every(bound => at + phrase.length <= bound.start || bound.end <= at);
    if (isFree && (best === undefined || Math.abs(at - start) < Math.abs(best - start))) best = at;
  }
  return best;
}
