import type { TextSection } from '../../../formats/types.ts';
import { textRules } from '../../../rules/text-rules.ts';
import { type Finding, finding } from '../../finding.ts';
import type { TextCheck } from '../text-check.ts';

/** `text.length`: a hint where a text (一、总体情况) is much longer than counties ask for; blanks do not count. */
export const checkLength: TextCheck = ({ format, texts }) =>
  format.sections.flatMap(section => {
    const reading = texts.find(each => each.section === section.id);
    return section.kind === 'text' && reading ? tooLong(section, reading.original) : [];
  });

function tooLong({ id, heading, length }: TextSection, text: string): readonly Finding[] {
  const count = text.replace(/\s+/g, '').length;
  if (!length || count <= length.tolerated) return [];
  return [
    finding(textRules.length, {
      message: `『${heading}』有 ${count} 字，各地一般要求 ${length.asked} 字左右（如武政办发〔2025〕54号，不是全国统一的规定）。请删去与政府信息公开无关的内容。`,
      cells: [],
      text: { section: id, start: 0, end: 0 },
      expected: String(length.asked),
      actual: String(count),
    }),
  ];
}
