import type { Stretch } from '../../../prose/text/pieces.ts';
import { placeOf, type SplitText } from '../../../prose/text/split-text.ts';
import { parseUnitName, type UnitName } from '../../../report/unit-name.ts';
import { textRules } from '../../../rules/text-rules.ts';
import type { CheckContext } from '../../context.ts';
import { type Finding, finding } from '../../finding.ts';
import { sectionName } from '../../wording.ts';
import { quote } from '../quote.ts';
import type { TextCheck } from '../text-check.ts';

/** What bodies of one level call themselves; 我县, 我市 may be said by anyone below. */
const selfMentions =
  /(?<![自基根原成资样文日])([我本])(镇|乡|苏木|街道|局|委)(?![地土村本员托派屈任身就着势])/g;
const sameLevel = new Set(['镇', '乡', '苏木', '街道', '局', '委']);

/** A name of a town or street right after one of these, or at the start, and before one of those below. */
const named =
  /(?:^|[，。；：、\n]|[县区市旗]|现将|年度?|由|经)([一-龥]{2,4}?)(镇|乡|街道)(?=(?:人民)?政府|党委|党政|办事处|认真|严格|高度|积极|坚持|深入|按照|通过|主动|共|全[年面]|始终|结合|紧紧|紧扣|不断|20\d\d|围绕|持续|进一步|未|没有|收到|受理|扎实|切实|加强|政务公开|政府信息公开|信息公开)/g;
/** Words before a name that do not belong to it. */
const lead = /^(?:请?与|请?联系|现将|现就|为|由|经|和|向|据|是)/;
/** What stands before 镇, 乡, 街道 without being a name: 各乡镇, 督促街道. */
const general =
  /(?:[各城乡集全我本该两三四村]|每个|所有|上级|下级|周边|其他|兄弟|辖区|建制|重点|中心|特色)$|^(?:指导|督促|组织|要求|推动|联合|会同|依托|通过|结合|围绕|加强|深入|做好|确保|覆盖|包括|涉及|下辖|所属|面向|走进|选派|抽调|整合|发挥|带领|积极|全面|及时|认真|协调|配合|支持|提升|完善|健全|强化|规范|对于|关于|在|对)/;

/** Words of a sentence that end right before 镇, 乡, 街道: 凡涉及镇政府的, 维护街道政府信息, 按照镇政府要求. No name ends so. */
const wordBefore =
  /(?:涉及|维护|涵盖|监督|依托|按照|依照|遵照|参照|对照|依据|根据|围绕|服务|推进|推动|促进|优化|公开|公布|发布|宣传|管理|开展|落实|执行|贯彻|遵守|反映|展示|提高|增强|汇总|报送|上报|审核|负责|承担|协助|帮助|参与|了解|关注|关心|有关|相关|属于|不属|隶属|归属|掌握|通知|告知|来自|位于|立足|聚焦|紧贴|借助|利用|运用|使用|打造|构建|建立|拓展|延伸|纳入|列入|收集|征集|征求|提请|提交|报请|报经|印发|转发|修订|修改|清理|梳理|编制|更新|确定|认定|以及|或者|并由|均由|应由|成立|组建|调整|制定|出台|设立|设在|明确|召开|列席|形成|压实|强调|督办|通报|下发|目前|此外|其中|今年|去年|年来|同时|创建|农业|工业|文化|旅游|人口|卫生|生态|文明|得到|经过|接受|方便|便于|除了|截至|针对|对接|联系|畅通|保障|授权|代表|作为|成为|获得|收到|并经|报|向|与|或|由|受|属|被|把|对|为|到|在|于|至|往|大|时)$/;

/** A county's own government: 修武县人民政府网站. */
const county = /([一-龥]{2})([县旗])人民(?=政府)/g;
const generalCounty = /[各、，。；：（）市省本我全上级原该]/;

/**
 * `text.unit`: another body's name or voice in the text: 我局 in a town's report, the name of another town, the
 * government of another county.
 */
export const checkUnitNames: TextCheck = context => {
  const unit = parseUnitName(context.draft.unit);
  if (unit.own === '') return [];
  return context.texts.flatMap(reading => [
    ...otherVoices(context, unit, reading),
    ...otherNames(context, unit, reading),
    ...otherCounties(context, unit, reading),
  ]);
};

function otherVoices(context: CheckContext, unit: UnitName, reading: SplitText): readonly Finding[] {
  if (!sameLevel.has(unit.self)) return [];
  return [...reading.squeezed.text.matchAll(selfMentions)].flatMap(match => {
    const [mention, pronoun = '', self] = match;
    if (self === unit.self) return [];
    const stretch = { start: match.index, end: match.index + mention.length };
    return [unitFinding(context, reading, stretch, `${pronoun}${unit.self}`, `是“${unit.own}”的报告`)];
  });
}

function otherNames(context: CheckContext, unit: UnitName, reading: SplitText): readonly Finding[] {
  return [...reading.squeezed.text.matchAll(named)].flatMap(match => {
    const [whole, words = '', kind = ''] = match;
    const name = words.replace(lead, '');
    const mentioned = `${name}${kind}`;
    if (name.length < 2 || general.test(name) || wordBefore.test(name) || isOwn(unit, mentioned)) return [];
    const end = match.index + whole.length;
    const stretch = { start: end - mentioned.length, end };
    // 镇政府, 镇政务公开 stand behind any verb: there the words are replaced only behind a place, 青山县河口镇政府.
    const isSure =
      /^[县区市旗]/.test(whole) || !/^(?:政府|政务|信息|党)/.test(reading.squeezed.text.slice(end));
    const replacement = isSure ? unit.own : undefined;
    return [unitFinding(context, reading, stretch, replacement, `是“${unit.own}”的报告`)];
  });
}

/** 博爱孝敬镇, 孝敬镇 and a name that ends in the own one are not another's. */
function isOwn(unit: UnitName, mentioned: string): boolean {
  const { own, full } = unit;
  return own.endsWith(mentioned) || mentioned.endsWith(own) || full.includes(mentioned);
}

function otherCounties(context: CheckContext, unit: UnitName, reading: SplitText): readonly Finding[] {
  const counties = unit.superiors.filter(place => /[县旗]$/.test(place));
  const right = counties.at(-1) ?? (/[县旗]$/.test(unit.own) ? unit.own : undefined);
  if (right === undefined) return [];
  const { text } = reading.squeezed;
  return [...text.matchAll(county)].flatMap(match => {
    const [, name = '', kind = ''] = match;
    const end = match.index + name.length + kind.length;
    if (
      generalCounty.test(name) ||
      general.test(name) ||
      wordBefore.test(name) ||
      text.slice(0, end).endsWith(right)
    )
      return [];
    if (right.startsWith(name) || right.endsWith(`${name}${kind}`)) return [];
    return [unitFinding(context, reading, { start: match.index, end }, undefined, `属于${right}`)];
  });
}

function unitFinding(
  { format }: CheckContext,
  reading: SplitText,
  stretch: Stretch,
  replacement: string | undefined,
  truth: string,
): Finding {
  const place = placeOf(reading, stretch);
  return finding(textRules.unit, {
    message:
      `『${sectionName(format, reading.section)}』写${quote(reading.original, place.start, place.end)}，本报告${truth}。` +
      '请核对是不是从别处抄来没有改。',
    cells: [],
    text: place,
    ...(replacement === undefined
      ? {}
      : { expected: replacement, fix: { label: `改为“${replacement}”`, text: { ...place, replacement } } }),
  });
}
