import { introductionId } from '../../../formats/types.ts';
import type { ReadText } from '../../../prose/report-texts.ts';
import type { Stretch } from '../../../prose/text/pieces.ts';
import { numberlessKey, sentenceKey } from '../../../prose/text/sentence-keys.ts';
import { placeOf, type SplitText, wordsOf } from '../../../prose/text/split-text.ts';
import { textRules } from '../../../rules/text-rules.ts';
import type { CheckContext } from '../../context.ts';
import { type Finding, finding } from '../../finding.ts';
import { sectionName } from '../../wording.ts';
import { quote } from '../quote.ts';
import type { TextCheck } from '../text-check.ts';
import { isBoilerplate } from './boilerplate.ts';

/** How a sentence is in last year's report: word for word, or with other numbers. */
type Likeness = 'same' | 'otherNumbers';

interface Known {
  readonly same: ReadonlySet<string>;
  readonly otherNumbers: ReadonlySet<string>;
}

/**
 * `text.repeated`: sentences taken over from last year's report, word for word or with only the numbers changed;
 * one finding for each run of them. The introduction and official sentences are the same every year and are
 * left out, and so are sentences that only state figures of the tables.
 */
export const checkRepeated: TextCheck = context => {
  if (!context.last) return [];
  const known = sentencesOf(context.lastTexts);
  if (known.same.size === 0) return [];
  return context.texts
    .filter(({ section }) => section !== introductionId)
    .flatMap(reading => runsIn(reading, known).map(run => findingOf(context, reading, run)));
};

function sentencesOf(texts: readonly SplitText[]): Known {
  const keys = texts
    .filter(({ section }) => section !== introductionId)
    .flatMap(reading => reading.sentences.map(sentence => wordsOf(reading, sentence)))
    .filter(words => !isBoilerplate(words))
    .map(sentenceKey);
  return { same: new Set(keys), otherNumbers: new Set(keys.map(numberlessKey)) };
}

interface Run {
  readonly sentences: readonly Stretch[];
  readonly same: number;
}

/** The runs of repeated sentences; headings and official sentences between them do not end a run. */
function runsIn(reading: ReadText, known: Known): readonly Run[] {
  const runs: Run[] = [];
  let open = false;
  for (const sentence of reading.sentences) {
    if (isBoilerplate(wordsOf(reading, sentence))) continue;
    const likeness = likenessOf(reading, sentence, known);
    const last = runs.at(-1);
    const same = likeness === 'same' ? 1 : 0;
    if (!likeness) open = false;
    else if (open && last) {
      runs[runs.length - 1] = { sentences: [...last.sentences, sentence], same: last.same + same };
    } else {
      runs.push({ sentences: [sentence], same });
      open = true;
    }
  }
  return runs;
}

function likenessOf(reading: ReadText, sentence: Stretch, known: Known): Likeness | undefined {
  const key = sentenceKey(wordsOf(reading, sentence));
  const same = known.same.has(key);
  if (!same && !known.otherNumbers.has(numberlessKey(key))) return undefined;
  return statesFigures(reading, sentence) ? undefined : same ? 'same' : 'otherNumbers';
}

function statesFigures(reading: ReadText, sentence: Stretch): boolean {
  const { start, end } = placeOf(reading, sentence);
  return reading.statements.some(({ place }) => start <= place.start && place.end <= end);
}

function findingOf({ format, last }: CheckContext, reading: SplitText, run: Run): Finding {
  const [first] = run.sentences;
  const place = placeOf(reading, { start: first?.start ?? 0, end: run.sentences.at(-1)?.end ?? 0 });
  const count = run.sentences.length;
  const how =
    run.same === count
      ? `与${last?.draft.year ?? '去'}年的报告一字不差`
      : run.same === 0
        ? `与${last?.draft.year ?? '去'}年的报告相比只改了数字`
        : `照抄${last?.draft.year ?? '去'}年的报告，其中 ${count - run.same} 句只改了数字`;
  return finding(textRules.repeated, {
    severity: run.same > 0 ? 'warning' : 'hint',
    message:
      `『${sectionName(format, reading.section)}』${quote(reading.original, place.start, place.end)}` +
      `${count > 1 ? `等 ${count} 句` : ''}${how}。请改写成当年的情况；确实没有变化的可以保留。`,
    cells: [],
    text: place,
  });
}
