import type { TextSection } from '../../../formats/types.ts';
import type { SplitText } from '../../../prose/text/split-text.ts';
import { parseUnitName } from '../../../report/unit-name.ts';
import { textRules } from '../../../rules/text-rules.ts';
import type { CheckContext } from '../../context.ts';
import { type Finding, finding } from '../../finding.ts';
import type { TextCheck } from '../text-check.ts';

/**
 * Words by which a text shows that it covers a topic of the format, in its heading or in its sentences. A topic
 * of a later format that is not listed is looked for by its own name.
 */
const wordsOfTopic: Readonly<Record<string, RegExp>> = {
  主动公开:
    /主动公开|主动发布|公开政府信息|公示(?![栏板牌屏])|公布(?![栏板])|公开[各类]*信息|信息公开数量|发布[各类政府]*信息/,
  依申请公开: /依申请|申请公开|公开申请|政府信息申请|信息公开申请/,
  政府信息管理:
    /信息管理|信息发布审核|保密审查|[三3]审|公开属性|动态调整|规范性文件.{0,8}(?:清理|管理|审[核查])|源头管理|先审/,
  政府信息公开平台建设:
    /平台建设|公开平台|平台管理|信息平台|政府网站|门户网站|公众号|新媒体|公开栏|公示栏|公开专[区栏]|查阅点|公开网/,
  监督保障: /监督(?!权)|工作保障|保障机制|考核|评议|培训|领导小组|组织领导|责任追究/,
  存在的问题: /问题|不足|不够|有待|短板|薄弱|欠缺|差距|滞后|困难|不强|不高|不及时|不规范|不全面|单一|有限/,
  改进情况:
    /改进|整改|措施|下一步|下步|今后|接下来|针对(?:以上|上述|这些|存在)|[着入]手|着力|下大力|力争|努力|从以下.{0,4}方面|将(?:进一步|继续|不断|持续|积极|着力|加强|加大|完善)|进一步|加强|提升|完善|健全|强化|拓[宽展]/,
};

/** `text.topic`: whether a section covers what the format asks it for; `format.sections[].topics` says what. */
export const checkTopics: TextCheck = context => {
  const readings = context.texts;
  return context.format.sections.flatMap(section => {
    if (section.kind !== 'text') return [];
    const reading = readings.find(candidate => candidate.section === section.id);
    return reading
      ? [...missingTopics(section, reading), ...missingSupervision(context, section, reading)]
      : [];
  });
};

function missingTopics(section: TextSection, reading: SplitText): readonly Finding[] {
  const missing = section.topics.filter(topic => !covers(reading.squeezed.text, topic));
  if (missing.length === 0) return [];
  return [
    atStart(
      reading,
      `『${section.heading}』没有写到${missing.map(topic => `“${topic}”`).join('、')}。${section.prompt}`,
    ),
  ];
}

/** 有待加强, 还需完善: the words of measures, but of a problem. */
const wanting =
  /(?:有待|亟待|亟需|需要?|还需|仍需|尚需)(?:进一步|继续|不断)?(?:加强|提升|提高|完善|健全|强化|拓[宽展]|改进)/g;

function covers(text: string, topic: string): boolean {
  if (text.includes(topic)) return true;
  const told = topic === '改进情况' ? text.replace(wanting, '') : text;
  return wordsOfTopic[topic]?.test(told) === true;
}

/** The three results that Article 50(4) of the 条例 asks every level of government to report. */
const supervision: readonly (readonly [name: string, words: RegExp])[] = [
  ['工作考核', /考核|考评|绩效/],
  ['社会评议', /评议|满意度|测评|评价|问卷/],
  ['责任追究', /责任追究|追责|问责|追究责任|追究.{0,6}责任|责任.{0,4}追究/],
];

/**
 * The first section of a government's report that has a topic 监督保障 also tells 工作考核、社会评议和责任追究结果情况
 * (《政府信息公开条例》第五十条第（四）项); departments need not.
 */
function missingSupervision(
  { draft }: CheckContext,
  section: TextSection,
  reading: SplitText,
): readonly Finding[] {
  if (!section.topics.includes('监督保障') || !parseUnitName(draft.unit).isGovernment) return [];
  const missing = supervision.filter(([, words]) => !words.test(reading.squeezed.text)).map(([name]) => name);
  if (missing.length === 0) return [];
  return [
    atStart(
      reading,
      `『${section.heading}』没有写${missing.join('、')}的结果情况。《政府信息公开条例》第五十条第（四）项要求` +
        `各级人民政府报告工作考核、社会评议和责任追究结果情况，没有的也要写明“未发生责任追究情形”之类。`,
    ),
  ];
}

function atStart(reading: SplitText, message: string): Finding {
  return finding(textRules.topic, {
    message,
    cells: [],
    text: { section: reading.section, start: 0, end: 0 },
  });
}
