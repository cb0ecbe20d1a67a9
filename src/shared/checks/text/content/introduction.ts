import { introductionId } from '../../../formats/types.ts';
import { textRules } from '../../../rules/text-rules.ts';
import { type Finding, finding } from '../../finding.ts';
import type { TextCheck } from '../text-check.ts';

const period = /统计(?:期限|时限|时间|期)|\d{4}年1月1日|数据.{0,6}(?:截至|截止|期限|时间)/;
const contact = /电话|联系|地址|邮编|邮箱|咨询/;

/**
 * `text.contact` and `text.period`: hints where an introduction that was written leaves out whom to ask, or neither
 * it nor another text says which period the figures cover. The format does not demand an introduction; most published reports have one.
 */
export const checkIntroduction: TextCheck = context => {
  const reading = context.texts.find(({ section }) => section === introductionId);
  if (!reading) return [];
  const { text } = reading.squeezed;
  const { year } = context.draft;
  const hint = (rule: typeof textRules.period | typeof textRules.contact, message: string): Finding =>
    finding(rule, {
      message,
      cells: [],
      text: { section: introductionId, start: 0, end: 0 },
    });
  return [
    ...(context.texts.some(each => period.test(each.squeezed.text))
      ? []
      : [
          hint(
            textRules.period,
            `引言没有写数据的统计期限，一般写“自${year}年1月1日起至${year}年12月31日止”。`,
          ),
        ]),
    ...(contact.test(text)
      ? []
      : [hint(textRules.contact, '引言没有写联系方式，一般写明地址、电话、邮编，方便公众询问。')]),
  ];
};
