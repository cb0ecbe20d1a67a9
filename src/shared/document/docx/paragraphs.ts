import { LineRuleType, Paragraph, type TextRun } from 'docx';
import type { Block } from '../outline.ts';
import { gapAfterTable, titleLineHeight, titleSpacing } from '../page.ts';
import type { ParagraphLevel } from '../paragraph-level.ts';
import { chineseRun, lineBreak } from './runs.ts';
import { styleIds } from './styles-xml.ts';

/** The title as one paragraph with its lines broken; with the white around it, it is a whole number of lines. */
export function titleParagraph(lines: readonly string[]): Paragraph {
  const { before, after } = titleSpacing(lines.length);
  return new Paragraph({
    style: styleIds.title,
    spacing: { before, after, line: titleLineHeight, lineRule: LineRuleType.EXACT },
    children: lines.flatMap((line, index) => [...(index > 0 ? [lineBreak()] : []), ...titleLine(line)]),
  });
}

/** A line of the title: its digits are bold where they are Latin, to stand beside the heavy Chinese face. */
function titleLine(line: string): readonly TextRun[] {
  return line
    .split(/(\d+)/)
    .filter(piece => piece !== '')
    .map(piece => chineseRun(piece, /^\d/.test(piece) ? { style: styleIds.titleDigits } : {}));
}

/**
 * A section's heading: 一、总体情况. It stays with what follows. Before a table that fills a page this alone begins
 * a new one: a forced page break would make LibreOffice part later headings from their text.
 */
export function headingParagraph(text: string, afterTable: boolean): Paragraph {
  return new Paragraph({
    style: styleIds.heading,
    ...(afterTable ? { spacing: { before: gapAfterTable } } : {}),
    children: [chineseRun(text)],
  });
}

const leadStyles: Partial<Record<ParagraphLevel, string>> = {
  first: styleIds.firstLead,
  second: styleIds.secondLead,
};

/** A paragraph of a text; the heading it is, or starts with, is set in the face of its level. */
export function bodyParagraph(
  { text, heading }: Extract<Block, { kind: 'paragraph' }>,
  keepNext: boolean,
): Paragraph {
  const style = leadStyles[heading.level];
  const isHeading = style !== undefined && heading.length === text.length;
  return new Paragraph({
    style: isHeading ? styleIds.subheading : styleIds.body,
    ...(keepNext ? { keepNext } : {}),
    children: style === undefined ? [chineseRun(text)] : leadAndRest(text, heading.length, style),
  });
}

function leadAndRest(text: string, length: number, style: string): readonly TextRun[] {
  const lead = text.slice(0, length);
  const rest = text.slice(length);
  return [...(lead === '' ? [] : [chineseRun(lead, { style })]), ...(rest === '' ? [] : [chineseRun(rest)])];
}
