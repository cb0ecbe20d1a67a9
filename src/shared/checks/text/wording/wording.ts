import { stretchOf } from '../../../prose/text/pieces.ts';
import { placeOf, type SplitText } from '../../../prose/text/split-text.ts';
import { textRules } from '../../../rules/text-rules.ts';
import { type Finding, finding } from '../../finding.ts';
import { sectionName } from '../../wording.ts';
import { quote } from '../quote.ts';
import { replacedBy } from '../replaced-by.ts';
import type { TextCheck } from '../text-check.ts';
import { slips } from './slips.ts';

/** The same two to four characters twice: 资金资金. */
const doubled = /([一-龥]{2,4})\1(?!\1)/g;
/** 一件一件, 逐项逐项 repeat on purpose; a classifier or a verb may, too: 研究研究. */
const onPurpose =
  /^(?:[一逐每层步点件条项]|研究|讨论|学习|商量|了解|考虑|多多|好好|大大|常常|时时|处处|事事|人人|天天)/;
/** Verbs and nouns in one: 充分公开公开事项, 人民政府政府信息, 依法行政行政执法 join two words that are both meant. */
const verbAndNoun =
  /^(?:政府|行政|公开|公示|公布|发布|服务|会议|审核|审查|推进|落实|宣传|自查|检查|调查|评议|评价|培训|监督|管理|治理|梳理|清理|申请|答复|各村|各镇|社区)$/;
/** 信息信息化: the second one begins another word. */
const compound =
  /^(?:栏|化|员|网|部|性|度|率|法|处|期|会|室|台账|平台|目录|指南|年报|条例|制度|机构|大厅|中心|人员|系统|对象|事项|结果|内容|意见|专区|材料)/;

/** `text.wording`: slips of the pen that a reader sees at once; each with the word that is meant. */
export const checkWording: TextCheck = ({ format, texts }) =>
  texts.flatMap(reading => {
    const name = sectionName(format, reading.section);
    return [...doubledWords(reading, name), ...slipsIn(reading, name)];
  });

function doubledWords(reading: SplitText, name: string): readonly Finding[] {
  const { text } = reading.squeezed;
  return [...text.matchAll(doubled)].flatMap(match => {
    const [whole, once = ''] = match;
    const end = match.index + whole.length;
    if (onPurpose.test(once) || verbAndNoun.test(once) || compound.test(text.slice(end, end + 2))) return [];
    const place = placeOf(reading, { start: match.index, end });
    // 政务公开“公开专区”: of two words that a quotation mark parts none is too many.
    if (place.end - place.start !== whole.length) return [];
    return [
      finding(textRules.wording, {
        message: `『${name}』${quote(reading.original, place.start, place.end)}重复了，请删去一个“${once}”。`,
        cells: [],
        text: place,
        fix: replacedBy(place, once),
      }),
    ];
  });
}

function slipsIn(reading: SplitText, name: string): readonly Finding[] {
  return slips.flatMap(({ words, instead, why }) =>
    [...reading.squeezed.text.matchAll(words)].map(match => {
      const place = placeOf(reading, stretchOf(match));
      const right = instead.replace('$1', match[1] ?? '');
      return finding(textRules.wording, {
        message: `『${name}』“${match[0]}”应为“${right}”：${why}。`,
        cells: [],
        text: place,
        fix: replacedBy(place, right),
      });
    }),
  );
}
