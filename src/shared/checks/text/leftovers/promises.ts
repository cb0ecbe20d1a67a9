import type { TextSection } from '../../../formats/types.ts';
import { pieces } from '../../../prose/text/pieces.ts';
import type { SplitText } from '../../../prose/text/split-text.ts';
import { squeeze } from '../../../prose/text/squeezed.ts';
import { textOf } from '../../../report/draft.ts';
import { textRules } from '../../../rules/text-rules.ts';
import type { CheckedReport } from '../../context.ts';
import { type Finding, finding } from '../../finding.ts';
import { sectionName } from '../../wording.ts';
import type { TextCheck } from '../text-check.ts';

/** Opens the part that says what will be done. */
const opening =
  /(?:改进|整改|工作)(?:措施|情况|方向|打算|计划)|下一步|下步|今后|接下来|新的一年|下一年|针对(?:以上|上述|存在)/;
/** Opens or is the part that says what is wrong. */
const problem =
  /(?:存在|主要|突出)的?(?:主要)?(?:问题|不足)|有待|不够|不足|不强|不高|不及时|不规范|薄弱|欠缺|差距|滞后|短板/;
/** Number or word in front of an item. */
const item =
  /^(?:（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十]{1,2}(?:是|、)|\d{1,2}[.、]|第[一二三四五六七八九十]，?|首先，?|其次，?|最后，?)/;
const label =
  /^(?:改进|整改|工作)?(?:措施|情况|方向|打算)：?|^针对[^，：]{0,20}[，：]|^(?:下一步|下步|今后|接下来)(?:，|：|我[一-龥]{1,2}(?:将|要)?，?)/;
/** Nothing but the heading of the measures. */
const heading = /^(?:下一步|下步|今后)?的?.{0,8}(?:打算|方向|计划|措施|安排|举措|情况)$/;

/** Told as done, which is no promise: 组织了两次培训, 已建成, 全年开展. */
const told =
  /(?<![为除])了(?![解然如却])|^(?:我[一-龥]{1,2}|本年度?|今年|全年|一年来)?.{0,6}已经?(?!有的?|知|公开|发布|公示)|^(?:全年|今年以来|一年来|本年度?)|取得[了较明]|得到[了有明]|[加增提]强了|完成了/;
const toCome = /将(?!信息|政府)|下一步|下步|今后|接下来|继续|进一步|不断|计划|拟|要(?!点|求|素|闻)|力争/;

/** Shorter than this is a heading or a scrap. */
const shortest = 6;

/**
 * 去年的承诺: the measures that last year's text (五) promised, one each, in its words without numbers in front, so
 * that this year's can answer them.
 */
export function promisesOf(lastText: string): readonly string[] {
  const { text } = squeeze(lastText);
  const promises: string[] = [];
  let inMeasures = false;
  for (const { start, end } of pieces(text, 0, text.length, '。！？；\n')) {
    const whole = text.slice(start, end);
    for (const part of splitAtMeasures(whole)) {
      const words = part.replace(item, '');
      if (opening.test(words)) inMeasures = true;
      else if (problem.test(words)) inMeasures = false;
      const said = words
        .replace(label, '')
        .replace(item, '')
        .replace(/^[，：]/, '');
      if (
        inMeasures &&
        said.length >= shortest &&
        !heading.test(said) &&
        !problem.test(said) &&
        !isTold(said)
      )
        promises.push(said);
    }
  }
  return [...new Set(promises)];
}

function isTold(words: string): boolean {
  return told.test(words) && !toCome.test(words);
}

/** …还没意识到重要性，改进措施：加强培训: what follows 改进措施 is the promise. */
function splitAtMeasures(words: string): readonly string[] {
  const at = words.search(/(?:改进|整改)措施[：是为]|下一步[，将]/);
  return at > 0 ? [words.slice(0, at), words.slice(at)] : [words];
}

/** Shows that a text answers last year's report. */
const answered = /上年|上一年|去年|往年|上年度|已整改|整改(?:到位|完成|落实|情况)/;

/**
 * `text.promise`: a hint that lists last year's promises while this year's text does not come back to them. The
 * format asks 五 for 改进情况, what became of them included.
 */
export const checkPromises: TextCheck = ({ format, last, texts }) =>
  format.sections.flatMap(section => {
    const reading = texts.find(each => each.section === section.id);
    if (section.kind !== 'text' || !section.answersLastYear || !last || !reading) return [];
    return unanswered(section, reading, last);
  });

function unanswered(
  { id, heading }: TextSection,
  { squeezed: { text } }: SplitText,
  { draft: last, format }: CheckedReport,
): readonly Finding[] {
  const promises = promisesOf(textOf(last, id));
  if (promises.length === 0 || answered.test(text) || text.includes(`${last.year}年`)) return [];
  const listed = promises.slice(0, 3).map((words, index) => `${index + 1}. ${shorten(words)}`);
  const more = promises.length > listed.length ? `等 ${promises.length} 项` : '';
  return [
    finding(textRules.promise, {
      message:
        `${last.year}年报告在『${sectionName(format, id)}』里提出要做：${listed.join('；')}${more}。` +
        `本年${numberOf(heading)}里没有写这些措施的落实情况，请补充。`,
      cells: [],
      text: { section: id, start: 0, end: 0 },
    }),
  ];
}

/** 五 of 五、存在的主要问题及改进情况. */
function numberOf(heading: string): string {
  return heading.split('、')[0] ?? heading;
}

function shorten(words: string): string {
  return words.length > 30 ? `${words.slice(0, 30)}…` : words;
}
