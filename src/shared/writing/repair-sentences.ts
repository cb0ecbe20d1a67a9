import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { Draft } from '../report/draft.ts';
import { voiceOf } from '../report/unit-name.ts';
import { filledIn } from './declared-words.ts';

/**
 * The words of a sentence that a repair writes into a report: what the section of its format says where there is
 * nothing to say, as that no fee was charged; 无 where the format has no words for it.
 */
export function repairSentence(
  says: 'noFees' | 'nothingElse',
  { unit, year, format }: Pick<Draft, 'unit' | 'year' | 'format'>,
  formats: FormatRegistry = officialFormats,
): string {
  const words = formats
    .byId(format)
    .sections.flatMap(section => (section.kind === 'text' && section.nothing ? [section.nothing] : []))
    .find(nothing => nothing.says === says)?.words;
  return filledIn(words ?? '无。', { year, voice: voiceOf(unit) });
}
