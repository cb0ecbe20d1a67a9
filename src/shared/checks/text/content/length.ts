import { textRules } from '../../../rules/text-rules.ts';
import { finding } from '../../finding.ts';
import type { TextCheck } from '../text-check.ts';

/** Counties ask that 一、总体情况 stay within about this many characters. */
const asked = 1000;
/** About: a tenth more is let pass. */
const tolerated = 1100;

/** `text.length`: a hint where 一、总体情况 is much longer than counties ask for; blanks do not count. */
export const checkLength: TextCheck = context => {
  const reading = context.texts.find(({ section }) => section === 'overview');
  const section = context.format.sections.find(({ id }) => id === 'overview');
  if (!reading || !section) return [];
  const count = reading.original.replace(/\s+/g, '').length;
  if (count <= tolerated) return [];
  return [
    finding(textRules.length, {
      message: `『${section.heading}』有 ${count} 字，各县一般要求 ${asked} 字左右。请删去与政府信息公开无关的内容。`,
      cells: [],
      text: { section: 'overview', start: 0, end: 0 },
      expected: String(asked),
      actual: String(count),
    }),
  ];
};
