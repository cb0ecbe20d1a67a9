import { type Stretch, stretchOf } from '../../../prose/text/pieces.ts';
import { placeOf, type SplitText, sentenceAt, wordsOf } from '../../../prose/text/split-text.ts';
import { textRules } from '../../../rules/text-rules.ts';
import type { CheckContext } from '../../context.ts';
import { type Finding, finding } from '../../finding.ts';
import { sectionName } from '../../wording.ts';
import { quote } from '../quote.ts';
import { replacedBy } from '../replaced-by.ts';
import type { TextCheck } from '../text-check.ts';
import { isAnotherTime } from './year-mentions.ts';

/** 自2023年1月1日起至2023年12月31日止, in its usual forms. */
const periods = /(\d{4})年1月1日(?:起|始|开始)?，?(?:[至到]|-{1,2})(?:(\d{4})年)?12月31日/g;
const years = /(?<!\d)(?:19|20)\d{2}(?=年)/g;
/** A year's plan of work, of which there is a new one every year. */
const yearlyPlan =
  /(?<!\d)((?:19|20)\d{2})年?度?[^《》，。\d]{0,16}(?:政务公开|政府信息公开)(?:重点)?工作(?:要点|安排|任务)/g;

/** How far around a year its sentence is looked at, in characters: longer than any sentence should be. */
const nearby = 150;

/**
 * `text.year`: another year where this report's should stand. A period of another year is an error; another year
 * as the time of what is told (2023年，我镇…) is a warning, unless the words show that it is meant
 * (较2023年, 2025年工作打算, 文号, 《》).
 */
export const checkYears: TextCheck = context =>
  context.texts.flatMap(reading => {
    const found = periodsIn(context, reading);
    const taken = found.map(({ stretch }) => stretch);
    return [
      ...found.flatMap(({ finding }) => finding ?? []),
      ...plansIn(context, reading),
      ...mentionsIn(context, reading, taken),
    ];
  });

function periodsIn(
  { draft, format }: CheckContext,
  reading: SplitText,
): readonly { readonly stretch: Stretch; readonly finding?: Finding }[] {
  return [...reading.squeezed.text.matchAll(periods)].map(match => {
    const stretch = stretchOf(match);
    const named = [match[1], match[2]].filter(year => year !== undefined);
    if (named.every(year => Number(year) === draft.year)) return { stretch };
    const place = placeOf(reading, stretch);
    const original = reading.original.slice(place.start, place.end);
    const replacement = inYear(original, draft.year);
    return {
      stretch,
      finding: finding(textRules.year, {
        severity: 'error',
        message:
          `『${sectionName(format, reading.section)}』写的统计期限是${quote(reading.original, place.start, place.end)}，` +
          `这是${draft.year}年的报告，应是${draft.year}年1月1日至12月31日。`,
        cells: [],
        text: place,
        expected: String(draft.year),
        actual: named.find(year => Number(year) !== draft.year) ?? '',
        fix: { label: `改为 ${draft.year}年`, text: { ...place, replacement } },
      }),
    };
  });
}

/** The same words with every year in them replaced. */
function inYear(words: string, year: number): string {
  return words.replace(/[0-9０-９]{4}(?=\s*年)/g, String(year));
}

function plansIn({ draft, format }: CheckContext, reading: SplitText): readonly Finding[] {
  return [...reading.squeezed.text.matchAll(yearlyPlan)].flatMap(match => {
    const year = Number(match[1]);
    if (year >= draft.year) return [];
    const place = placeOf(reading, { start: match.index, end: match.index + 4 });
    const whole = placeOf(reading, stretchOf(match));
    return [
      finding(textRules.year, {
        severity: 'hint',
        message:
          `『${sectionName(format, reading.section)}』提到${quote(reading.original, whole.start, whole.end)}，` +
          `这是${draft.year}年的报告，请核对是不是${draft.year}年的文件。`,
        cells: [],
        text: place,
        expected: String(draft.year),
        actual: String(year),
        fix: replacedBy(place, String(draft.year)),
      }),
    ];
  });
}

function mentionsIn(
  { draft, format }: CheckContext,
  reading: SplitText,
  taken: readonly Stretch[],
): readonly Finding[] {
  const { text } = reading.squeezed;
  const answersLastYear = format.sections.some(
    section => section.id === reading.section && section.kind === 'text' && section.answersLastYear,
  );
  return [...text.matchAll(years)].flatMap(match => {
    const at = match.index;
    const year = Number(match[0]);
    if (year >= draft.year || taken.some(({ start, end }) => start <= at && at < end)) return [];
    const sentence = sentenceAt(reading, at);
    if (!sentence) return [];
    const start = Math.max(sentence.start, at - nearby);
    const words = wordsOf(reading, { start, end: Math.min(sentence.end, at + nearby) });
    if (isAnotherTime(words, at - start, year, draft.year, answersLastYear)) return [];
    const place = placeOf(reading, { start: at, end: at + 4 });
    const around = placeOf(reading, { start: at, end: Math.min(sentence.end, at + nearby) });
    return [
      finding(textRules.year, {
        message:
          `『${sectionName(format, reading.section)}』写${quote(reading.original, around.start, around.end)}，` +
          `这是${draft.year}年的报告。如果是往年文字没有改，请改为${draft.year}年；确是说${year}年的事就保留。`,
        cells: [],
        text: place,
        expected: String(draft.year),
        actual: String(year),
        fix: { label: `改为 ${draft.year}年`, text: { ...place, replacement: String(draft.year) } },
      }),
    ];
  });
}
