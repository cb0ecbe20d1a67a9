import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { TextId } from '../formats/types.ts';
import type { Draft } from '../report/draft.ts';
import { voiceOf } from '../report/unit-name.ts';
import { filledIn } from './declared-words.ts';

/**
 * The words of a sentence that a repair writes into a report: what the section of its format says where there is
 * nothing to say, as that no fee was charged; another section's words where it has none of the kind; 无 where the format has no words for it.
 */
export function repairSentence(
  says: 'noFees' | 'nothingElse',
  { unit, year, format }: Pick<Draft, 'unit' | 'year' | 'format'>,
  section: TextId,
  formats: FormatRegistry = officialFormats,
): string {
  const { sections } = formats.byId(format);
  const words = [...sections.filter(({ id }) => id === section), ...sections]
    .flatMap(each => (each.kind === 'text' && each.nothing ? [each.nothing] : []))
    .find(nothing => nothing.says === says)?.words;
  return filledIn(words ?? '无。', { year, voice: voiceOf(unit) });
}
