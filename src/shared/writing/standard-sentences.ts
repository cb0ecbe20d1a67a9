import type { Format } from '../formats/compile.ts';
import type { SentenceDeclaration } from '../formats/declaration/sentences.ts';
import type { FormatRegistry } from '../formats/registry.ts';
import type { Measure } from '../report/measures.ts';
import { filledIn } from './declared-words.ts';
import type { SentencePart, SentenceSource, StandardSentence } from './sentence.ts';

/** The sentences that can be written in a report of this format, in the order of the report. */
export function sentencesFor({ format }: Pick<SentenceSource, 'format'>): readonly StandardSentence[] {
  return format.sentences.map(standardSentence);
}

/** The sentence with this id; undefined where the format has none, e.g. one of another format or a later program. */
export function findSentence(format: Format, id: string): StandardSentence | undefined {
  const declared = format.sentences.find(sentence => sentence.id === id);
  return declared && standardSentence(declared);
}

/**
 * The sentence with this id for a report that has it already: the format's own, or the latest other format's where it
 * has none, so that the sentence follows the year and the unit's name after a change of format, too.
 */
export function findKeptSentence(
  format: Format,
  id: string,
  formats: FormatRegistry,
): StandardSentence | undefined {
  return findSentence(format, id) ?? formats.all.flatMap(other => findSentence(other, id) ?? []).at(-1);
}

function standardSentence(declared: SentenceDeclaration): StandardSentence {
  const { id, label, section, reads } = declared;
  return { id, label, section, reads, write: source => partsOf(declared, source) };
}

function partsOf({ wordings }: SentenceDeclaration, source: SentenceSource): readonly SentencePart[] {
  const wording = wordings.find(
    ({ whenNone = [], whenSome = [] }) =>
      whenNone.every(measure => source.isNone(measure)) && whenSome.every(measure => source.isSome(measure)),
  );
  return (wording?.parts ?? []).flatMap((part): readonly SentencePart[] => {
    if (typeof part === 'string') return [filledIn(part, source)];
    if ('measure' in part) return [part];
    const some = part.some.filter(({ measure }) => source.isSome(measure));
    return some.length === 0 ? [] : [part.before ?? '', ...listed(some), part.after ?? ''];
  });
}

/** Figures one after the other, each behind its name: 予以公开3件、无法提供4件. */
function listed(
  items: readonly { readonly name: string; readonly measure: Measure }[],
): readonly SentencePart[] {
  return items.flatMap(({ name, measure }, index) => [`${index > 0 ? '、' : ''}${name}`, { measure }, '件']);
}
