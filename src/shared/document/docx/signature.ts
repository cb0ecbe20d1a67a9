import { type Block, linesOf } from '../outline.ts';
import {
  bodyCharacter,
  charactersRightOfDate,
  lineHeight,
  linesForSeal,
  signatureSlack,
  textWidth,
} from '../page.ts';
import { widthWithSpaces } from '../text-width.ts';
import { paragraph } from './paragraphs.ts';
import { lineBreak, type WriteRuns } from './runs.ts';
import { styleIds } from './styles-xml.ts';

/**
 * The organ's name above the date, both centred on one axis, the seal's. The axis follows from the date's place;
 * a name too long for it moves the axis to the left. Both are one paragraph, so that no program parts them.
 */
export function signatureParagraph(block: Extract<Block, { kind: 'signature' }>, write: WriteRuns): string {
  const left = textWidth - signatureWidth(block);
  return paragraph(
    styleIds.signature,
    `<w:spacing w:before="${linesForSeal * lineHeight}" w:after="0" w:line="${lineHeight}" w:lineRule="exact"/><w:ind w:left="${left}" w:right="0" w:firstLine="0"/>`,
    linesOf(block)
      .map(line => write(line, { role: 'body' }))
      .join(lineBreak),
  );
}

/** The width of the box at the right margin in which the signature is centred, in twips. */
function signatureWidth({ organLines, date }: Extract<Block, { kind: 'signature' }>): number {
  const characters = Math.max(
    ...organLines.map(widthWithSpaces),
    widthWithSpaces(date) + (date === '' ? 0 : 2 * charactersRightOfDate),
  );
  return Math.min(textWidth, Math.ceil(characters * bodyCharacter) + signatureSlack);
}
