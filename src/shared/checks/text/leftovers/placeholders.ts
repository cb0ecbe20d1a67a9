import { stretchOf } from '../../../prose/text/pieces.ts';
import { placeOf } from '../../../prose/text/split-text.ts';
import { textRules } from '../../../rules/text-rules.ts';
import { finding } from '../../finding.ts';
import { sectionName } from '../../wording.ts';
import { quote } from '../quote.ts';
import type { TextCheck } from '../text-check.ts';

/**
 * What stands in templates for words to be filled in: XX, ××, ****, ____, ？？, ○○, 某某, （文字描述）, 【填写电话】.
 * xx in a web or mail address (xxgk@…) is none.
 */
const placeholders =
  /(?<![A-Za-z0-9@._/-])[XxＸｘ×✕]{2,}(?:-[XxＸｘ×✕]{2,})*(?![A-Za-z0-9@._/]|-[A-Za-z0-9])|[*＊]{2,}|_{2,}|？{2,}|○{2,}|△{2,}|(?<![一-龥])某某|某某(?=[镇乡县区市村局办街路公司单])|（[^（）]{0,12}(?:文字描述|请填写|此处|待补充|待填|在此填写)[^（）]{0,12}）|（略）|（(?:(?:具体|详细|填写)(?:网址|地址|电话|联系方式|时间|日期|数字|数量|内容|名称)|网址|地址|联系方式|联系电话|邮箱|邮编|(?:单位|机关|部门)名称)）(?![：:]?[\dA-Za-z]|：)|【(?:请|待)?填[^【】]{0,20}】|\{\{[^{}]{0,20}\}\}/g;

/** `text.placeholder`: words of a template that were never filled in. */
export const checkPlaceholders: TextCheck = context => {
  // A unit that is itself called 某某镇 is named by identity; its own name is no placeholder again.
  const isUnnamed = context.draft.unit.includes('某某');
  return context.texts.flatMap(reading =>
    [...reading.squeezed.text.matchAll(placeholders)].flatMap(match => {
      if (isUnnamed && match[0] === '某某') return [];
      const place = placeOf(reading, stretchOf(match));
      const around = placeOf(reading, {
        start: Math.max(0, match.index - 8),
        end: Math.min(reading.squeezed.text.length, match.index + match[0].length + 8),
      });
      return [
        finding(textRules.placeholder, {
          message: `『${sectionName(context.format, reading.section)}』${quote(reading.original, around.start, around.end)}里的“${match[0]}”还没有填，请填写或删去。`,
          cells: [],
          text: place,
        }),
      ];
    }),
  );
};
