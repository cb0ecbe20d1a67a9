import { textRules } from '../../../rules/text-rules.ts';
import { finding } from '../../finding.ts';
import type { TextCheck } from '../text-check.ts';

/** Says something about fees for information: charged, not charged, notices sent or not. */
const aboutFees =
  /信息处理费|处理费|收费通知|收费|收取.{0,8}费用|费用.{0,6}(?:收取|减免)|(?:未|没有|无).{0,10}费用/;

/** Says only that there is nothing to report. */
const nothing =
  /^(?:[一二三四五六七八九十]+、)?(?:其他需要报告的事项[：。]?)?(?:(?:我|本)[一-龥]{1,4})?(?:暂)?(?:无|没有|不存在)(?:其[他它])?(?:需要|应当|要)?(?:报告|说明)?的?(?:事项|情况)?[。；]?$/;

/**
 * `text.fee`: a section that the format asks for 信息处理费 must state it, even where nothing was charged
 * (国办公开办函〔2021〕30号; 国办函〔2020〕109号 regulates the charging, not the report); 无 alone is not enough.
 * An empty section is missingTexts' matter.
 */
export const checkFeeStatement: TextCheck = context => {
  const section = context.format.sections.find(
    candidate => candidate.kind === 'text' && candidate.statements?.includes('fees'),
  );
  const reading = context.texts.find(candidate => candidate.section === section?.id);
  if (!section || !reading || aboutFees.test(reading.squeezed.text)) return [];
  const saysNothing = nothing.test(reading.squeezed.text);
  const end = reading.original.trimEnd().length;
  const place = saysNothing ? { start: 0, end: reading.original.length } : { start: end, end };
  return [
    finding(textRules.fee, {
      message:
        `『${section.heading}』${saysNothing ? '只写“无”不够：' : ''}没有写明收取信息处理费的情况。2021年起每年都要在这里写明` +
        `发出收费通知的件数和总金额、实际收取的总金额，没有收取也要写明（国办公开办函〔2021〕30号所附格式）。`,
      cells: [],
      text: { section: reading.section, start: 0, end },
      fix: {
        label: '写明没有收费',
        sentence: {
          section: reading.section,
          ...place,
          says: 'noFees',
          ...(saysNothing ? {} : { ownParagraph: true }),
        },
      },
    }),
  ];
};
