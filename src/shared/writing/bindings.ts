import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { TextId } from '../formats/types.ts';
import { type Draft, textOf } from '../report/draft.ts';
import { setText } from '../report/updates.ts';
import type { Values } from '../report/values.ts';
import { type Bound, locateBindings } from './locate-bindings.ts';
import {
  figuresRead,
  keepingFigures,
  type SentenceSource,
  type StandardSentence,
  sourceOf,
  writeSentence,
} from './sentence.ts';
import { findKeptSentence } from './standard-sentences.ts';

/**
 * A sentence in a text that follows the tables. The text stays a plain string; the binding remembers the words it
 * last wrote (`phrase`) and finds them again wherever they have moved to. Words that are no longer there, letter
 * for letter, were taken over by the user: the binding is dropped and nothing is written there any more.
 */
export type Binding = NonNullable<Draft['bindings']>[number];

/**
 * Writes a standard sentence into a text at an offset (at its end where none is given) and binds it to the
 * tables. At the end of a text that has words it begins a paragraph of its own.
 */
export function insertSentence(
  draft: Draft,
  values: Values,
  sentence: StandardSentence,
  at: { readonly section: TextId; readonly offset?: number } = { section: sentence.section },
  formats: FormatRegistry = officialFormats,
): Draft {
  const text = textOf(draft, at.section);
  const offset = Math.max(0, Math.min(at.offset ?? text.length, text.length));
  const opening = at.offset === undefined && text !== '' && !text.endsWith('\n') ? '\n' : '';
  const source = sourceOf(draft, values, formats);
  const phrase = writeSentence(sentence, source).words;
  const binding: Binding = {
    sentence: sentence.id,
    section: at.section,
    start: offset + opening.length,
    phrase,
    ...basisOf(sentence, source),
  };
  const moved = (draft.bindings ?? []).map(other =>
    other.section === at.section && other.start >= offset
      ? { ...other, start: other.start + opening.length + phrase.length }
      : other,
  );
  const written = `${text.slice(0, offset)}${opening}${phrase}${text.slice(offset)}`;
  return { ...setText(draft, at.section, written), bindings: [...moved, binding] };
}

/** What a sentence was written from; it is written anew where any of it has changed. */
function basisOf(
  sentence: StandardSentence,
  source: SentenceSource,
): Pick<Binding, 'figures' | 'year' | 'voice'> {
  return { figures: { ...figuresRead(sentence, source) }, year: source.year, voice: source.voice };
}

/**
 * Writes every bound sentence anew whose figures, year or voice have changed, and drops the bindings whose words
 * are gone. To be called after every change of cells, texts, unit or year; where nothing changes it returns the
 * draft itself. `values` are those of the draft's cells.
 */
export function refreshBindings(
  draft: Draft,
  values: Values,
  formats: FormatRegistry = officialFormats,
): Draft {
  const bindings = draft.bindings ?? [];
  if (bindings.length === 0) return draft;
  const source = sourceOf(draft, values, formats);
  const renewed = new Map<Binding, Binding>();
  let refreshed = draft;
  for (const [section, bound] of bySection(locateBindings(draft))) {
    const { text, kept } = rewrite(textOf(draft, section), bound, source, formats);
    if (text !== textOf(draft, section)) refreshed = setText(refreshed, section, text);
    for (const [before, after] of kept) renewed.set(before, after);
  }
  const next = bindings.flatMap(binding => renewed.get(binding) ?? []);
  const same = next.length === bindings.length && next.every((binding, index) => binding === bindings[index]);
  return same ? draft : { ...refreshed, bindings: next };
}

function bySection(bound: readonly Bound[]): ReadonlyMap<TextId, readonly Bound[]> {
  const sections = new Map<TextId, Bound[]>();
  for (const each of bound) {
    const same = sections.get(each.section) ?? [];
    same.push(each);
    sections.set(each.section, same);
  }
  return sections;
}

/** One text with its bound sentences written anew, from left to right. */
function rewrite(
  text: string,
  bound: readonly Bound[],
  tables: SentenceSource,
  formats: FormatRegistry,
): { readonly text: string; readonly kept: ReadonlyMap<Binding, Binding> } {
  const kept = new Map<Binding, Binding>();
  let written = '';
  let from = 0;
  for (const { binding, start, end } of bound) {
    written += text.slice(from, start);
    const at = written.length;
    const source = keepingFigures(tables, binding.figures);
    const sentence = findKeptSentence(source.format, binding.sentence, formats);
    const basis = sentence && basisOf(sentence, source);
    const fresh =
      sentence && basis && !isSame(binding, basis) ? writeSentence(sentence, source).words : undefined;
    const phrase = fresh ?? binding.phrase;
    written += phrase;
    from = end;
    const moved = at === binding.start && fresh === undefined;
    kept.set(
      binding,
      moved ? binding : { ...binding, ...(fresh === undefined ? {} : basis), start: at, phrase },
    );
  }
  return { text: written + text.slice(from), kept };
}

function isSame(binding: Binding, basis: Pick<Binding, 'figures' | 'year' | 'voice'>): boolean {
  return (
    binding.year === basis.year &&
    binding.voice === basis.voice &&
    Object.entries(basis.figures).every(([measure, figure]) => binding.figures[measure] === figure)
  );
}

/**
 * Takes a bound sentence over as words of the user's own: it stays as it is and no longer follows the tables.
 * `offset` is any place inside it.
 */
export function releaseBinding(draft: Draft, section: TextId, offset: number): Draft {
  const released = new Set(
    locateBindings(draft)
      .filter(bound => bound.section === section && bound.start <= offset && offset <= bound.end)
      .map(({ binding }) => binding),
  );
  if (released.size === 0) return draft;
  return { ...draft, bindings: (draft.bindings ?? []).filter(binding => !released.has(binding)) };
}
