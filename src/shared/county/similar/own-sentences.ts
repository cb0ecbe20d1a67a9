import { isBoilerplate } from '../../checks/text/leftovers/boilerplate.ts';
import type { Format } from '../../formats/compile.ts';
import { introductionId, type TextId } from '../../formats/types.ts';
import { splitTexts } from '../../prose/report-texts.ts';
import { numberlessKey, sentenceKey } from '../../prose/text/sentence-keys.ts';
import { placeOf, wordsOf } from '../../prose/text/split-text.ts';
import type { Draft } from '../../report/draft.ts';
import { parseUnitName } from '../../report/unit-name.ts';
import { officialSentencesOf } from './official-sentences.ts';

/** A sentence that is its author's own, where it stands, and what of it counts when two are compared. */
export interface OwnSentence {
  readonly section: TextId;
  readonly start: number;
  readonly end: number;
  /** Without punctuation; numbers, names of the unit and 我镇 masked. */
  readonly key: string;
}

/** What a body calls itself and its people. */
const selves = /[我本全](?:镇|乡|街道|苏木|局|委|办|县|区|市|旗|中心|单位|机关)/g;

/**
 * The sentences of a report that are its author's own: no introduction, no official sentences, none that the program
 * writes from the figures.
 */
export function ownSentences(draft: Draft, format: Format): readonly OwnSentence[] {
  const mask = nameMask(draft.unit);
  const isOfficial = officialSentencesOf(format);
  return splitTexts({ draft, format })
    .filter(({ section }) => section !== introductionId)
    .flatMap(text =>
      text.sentences.flatMap(sentence => {
        const words = wordsOf(text, sentence);
        if (isBoilerplate(words)) return [];
        const key = numberlessKey(sentenceKey(mask(words)));
        return isOfficial(key) ? [] : [{ ...placeOf(text, sentence), key }];
      }),
    );
}

function nameMask(unit: string): (words: string) => string {
  const { full, own, superiors } = parseUnitName(unit);
  const names = [full, `${superiors.at(-1) ?? ''}${own}`, own, ...superiors].filter(name => name.length > 1);
  return words => names.reduce((told, name) => told.replaceAll(name, '某'), words).replace(selves, '某');
}
