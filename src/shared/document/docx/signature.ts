import { LineRuleType, Paragraph } from 'docx';
import { type Block, linesOf } from '../outline.ts';
import { bodyCharacter, charactersRightOfDate, lineHeight, linesForSeal, textWidth } from '../page.ts';
import { widthWithSpaces } from '../text-width.ts';
import { chineseRun, lineBreak } from './runs.ts';
import { styleIds } from './styles-xml.ts';

/**
 * The organ's name above the date, both centred on one axis, the seal's. The axis follows from the date's place;
 * a name too long for it moves the axis to the left. Both are one paragraph, so that no program parts them.
 */
export function signatureParagraph(block: Extract<Block, { kind: 'signature' }>): Paragraph {
  return new Paragraph({
    style: styleIds.signature,
    indent: { left: textWidth - signatureWidth(block.organ, block.date), right: 0, firstLine: 0 },
    spacing: {
      before: linesForSeal * lineHeight,
      after: 0,
      line: lineHeight,
      lineRule: LineRuleType.EXACT,
    },
    children: linesOf(block).flatMap((line, index) => [
      ...(index > 0 ? [lineBreak()] : []),
      chineseRun(line),
    ]),
  });
}

/** The width of the box at the right margin in which the signature is centred, in twips. */
function signatureWidth(organ: string, date: string): number {
  const characters = Math.max(widthWithSpaces(organ), widthWithSpaces(date) + 2 * charactersRightOfDate);
  return Math.min(textWidth, Math.ceil(characters * bodyCharacter));
}
