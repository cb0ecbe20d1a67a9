import { introductionId } from '../../../formats/types.ts';
import type { ReadText } from '../../../prose/report-texts.ts';
import type { Statement } from '../../../prose/statement.ts';
import type { Stretch } from '../../../prose/text/pieces.ts';
import { numberlessKey, sentenceKey, yearlessKey } from '../../../prose/text/sentence-keys.ts';
import { placeOf, type SplitText, wordsOf } from '../../../prose/text/split-text.ts';
import { textRules } from '../../../rules/text-rules.ts';
import type { CheckContext } from '../../context.ts';
import { type Finding, finding } from '../../finding.ts';
import { sectionName } from '../../wording.ts';
import { quote } from '../quote.ts';
import type { TextCheck } from '../text-check.ts';
import { isBoilerplate } from './boilerplate.ts';

/**
 * How a sentence is in last year's report: word for word, the year put right or not; with other numbers; or word for
 * word with figures of the tables, told as last year's.
 */
type Likeness = 'same' | 'otherNumbers' | 'stale';

interface Known {
  readonly same: ReadonlySet<string>;
  /** Every sentence, official ones included. */
  readonly all: ReadonlySet<string>;
  readonly otherNumbers: ReadonlySet<string>;
}

/**
 * `text.repeated`: sentences taken over from last year's report, word for word or with only the numbers changed;
 * one finding for each run of them. The introduction and official sentences are the same every year and are
 * left out, and so are sentences that state figures of the tables, unless these are told as last year's: however
 * such a sentence is marked (2023年, 截至2023年底), its numbers agree with last year's report only.
 */
export const checkRepeated: TextCheck = context => {
  if (!context.last) return [];
  const known = sentencesOf(context.lastTexts);
  if (known.all.size === 0) return [];
  return context.texts
    .filter(({ section }) => section !== introductionId)
    .flatMap(reading => runsIn(context, reading, known).map(run => findingOf(context, reading, run)));
};

function sentencesOf(texts: readonly SplitText[]): Known {
  const sentences = texts
    .filter(({ section }) => section !== introductionId)
    .flatMap(reading => reading.sentences.map(sentence => wordsOf(reading, sentence)));
  const keys = sentences.filter(words => !isBoilerplate(words)).map(sentenceKey);
  return {
    same: new Set(keys.map(yearlessKey)),
    all: new Set(sentences.map(sentenceKey)),
    otherNumbers: new Set(keys.map(numberlessKey)),
  };
}

interface Run {
  readonly sentences: readonly Stretch[];
  readonly same: number;
  readonly stale: boolean;
}

/** The runs of repeated sentences; headings and official sentences between them do not end a run. */
function runsIn(context: CheckContext, reading: ReadText, known: Known): readonly Run[] {
  const runs: Run[] = [];
  let open = false;
  for (const sentence of reading.sentences) {
    const likeness = likenessOf(context, reading, sentence, known);
    const stale = likeness === 'stale';
    if (!stale && isBoilerplate(wordsOf(reading, sentence))) continue;
    const last = runs.at(-1);
    const same = likeness === 'otherNumbers' ? 0 : 1;
    if (!likeness) open = false;
    else if (open && last && last.stale === stale) {
      runs[runs.length - 1] = { sentences: [...last.sentences, sentence], same: last.same + same, stale };
    } else {
      runs.push({ sentences: [sentence], same, stale });
      open = true;
    }
  }
  return runs;
}

function likenessOf(
  { draft }: CheckContext,
  reading: ReadText,
  sentence: Stretch,
  known: Known,
): Likeness | undefined {
  const key = sentenceKey(wordsOf(reading, sentence));
  const stated = statementsIn(reading, sentence);
  if (stated.length > 0)
    return known.all.has(key) && stated.some(each => isOfBefore(draft.year, each)) ? 'stale' : undefined;
  if (known.same.has(yearlessKey(key))) return 'same';
  return known.otherNumbers.has(numberlessKey(key)) ? 'otherNumbers' : undefined;
}

/** Whether a number, not none, is told as one of a year before. */
function isOfBefore(year: number, statement: Statement): boolean {
  return statement.kind === 'figure' && statement.year < year && statement.value.units !== 0n;
}

function statementsIn(reading: ReadText, sentence: Stretch): readonly Statement[] {
  const { start, end } = placeOf(reading, sentence);
  return reading.statements.filter(({ place }) => start <= place.start && place.end <= end);
}

function findingOf({ format, last }: CheckContext, reading: SplitText, run: Run): Finding {
  const [first] = run.sentences;
  const place = placeOf(reading, { start: first?.start ?? 0, end: run.sentences.at(-1)?.end ?? 0 });
  const advice = run.stale
    ? '请改成本年的数；确是要说往年的事就保留。'
    : '请改写成当年的情况；确实没有变化的可以保留。';
  const count = run.sentences.length;
  const how = run.stale
    ? `与${last?.draft.year ?? '去'}年的报告一字不差，数也是${last?.draft.year ?? '去'}年的`
    : run.same === count
      ? `与${last?.draft.year ?? '去'}年的报告一字不差`
      : run.same === 0
        ? `与${last?.draft.year ?? '去'}年的报告相比只改了数字`
        : `照抄${last?.draft.year ?? '去'}年的报告，其中 ${count - run.same} 句只改了数字`;
  return finding(textRules.repeated, {
    severity: run.same > 0 ? 'warning' : 'hint',
    message:
      `『${sectionName(format, reading.section)}』${quote(reading.original, place.start, place.end)}` +
      `${count > 1 ? `等 ${count} 句` : ''}${how}。${advice}`,
    cells: [],
    text: place,
  });
}
