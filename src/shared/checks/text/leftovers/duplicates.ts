import { sentenceKey } from '../../../prose/text/sentence-keys.ts';
import { placeOf, type SplitText, wordsOf } from '../../../prose/text/split-text.ts';
import { textRules } from '../../../rules/text-rules.ts';
import { type Finding, finding, type TextPlace } from '../../finding.ts';
import { sectionName } from '../../wording.ts';
import { quote } from '../quote.ts';
import type { TextCheck } from '../text-check.ts';

/** Sentences shorter than this may well stand twice. */
const shortest = 20;

interface Repeated {
  readonly reading: SplitText;
  readonly start: number;
  readonly end: number;
  /** Where the words stood first. */
  readonly before: TextPlace;
}

/** `text.duplicate`: the same sentences twice in one report; one finding for each run, at the second place. */
export const checkDuplicates: TextCheck = context => {
  const seen = new Map<string, TextPlace>();
  const runs: Repeated[] = [];
  for (const reading of context.texts) {
    let open = false;
    for (const sentence of reading.sentences) {
      const key = sentenceKey(wordsOf(reading, sentence));
      const before = seen.get(key);
      const last = runs.at(-1);
      if (key.length < shortest) continue;
      if (!before) {
        seen.set(key, placeOf(reading, sentence));
        open = false;
      } else if (open && last) runs[runs.length - 1] = { ...last, end: sentence.end };
      else {
        runs.push({ reading, start: sentence.start, end: sentence.end, before });
        open = true;
      }
    }
  }
  return runs.map(({ reading, start, end, before }): Finding => {
    const place = withClosingMark(reading, placeOf(reading, { start, end }));
    const here = sectionName(context.format, reading.section);
    const there = sectionName(context.format, before.section);
    return finding(textRules.duplicate, {
      severity: before.section === reading.section ? 'warning' : 'hint',
      message:
        `『${here}』${quote(reading.original, place.start, place.end)}` +
        `${here === there ? '前面已经写过' : `与『${there}』里的话相同`}，请删去重复的一处。`,
      cells: [],
      text: place,
      fix: { label: '删去这一处', text: { ...place, replacement: '' } },
    });
  });
};

/** The place with the mark that ends its last sentence. */
function withClosingMark({ original }: SplitText, place: TextPlace): TextPlace {
  return /[。！？!?]/.test(original.charAt(place.end)) ? { ...place, end: place.end + 1 } : place;
}
