import type { Block } from '../outline.ts';
import { gapAfterTable, titleLineHeight, titleSpacing } from '../page.ts';
import { breaksLatin } from '../text-width.ts';
import { leadRole } from './faces.ts';
import { lineBreak, type WriteRuns } from './runs.ts';
import { bodyStyleOf, headingLevels, headingStyle, leadStyle, styleIds } from './styles-xml.ts';
import { valued } from './xml.ts';

/** A paragraph of a style; `properties` are in the order the schema asks for, `runs` are what it says. */
export function paragraph(style: string, properties: string, runs: string): string {
  return `<w:p><w:pPr>${valued('w:pStyle', style)}${properties}</w:pPr>${runs}</w:p>`;
}

/** The title as one paragraph with its lines broken; with the white around it, it is a whole number of lines. */
export function titleParagraph(lines: readonly string[], write: WriteRuns): string {
  const { before, after } = titleSpacing(lines.length);
  return paragraph(
    styleIds.title,
    `<w:spacing w:before="${before}" w:after="${after}" w:line="${titleLineHeight}" w:lineRule="exact"/>`,
    lines.map(line => titleLine(line, write)).join(lineBreak),
  );
}

/** A line of the title: its digits are bold where they are Latin, to stand beside the heavy Chinese face. */
function titleLine(line: string, write: WriteRuns): string {
  return line
    .split(/(\d+)/)
    .filter(piece => piece !== '')
    .map(piece =>
      write(piece, { role: 'title', ...(/^\d/.test(piece) ? { style: styleIds.titleDigits } : {}) }),
    )
    .join('');
}

/**
 * A section's heading: 一、总体情况. It stays with what follows. Before a table that fills a page this alone begins
 * a new one: a forced page break would make LibreOffice part later headings from their text.
 */
export function headingParagraph(text: string, afterTable: boolean, write: WriteRuns): string {
  const gap = afterTable ? `<w:spacing w:before="${gapAfterTable}"/>` : '';
  return paragraph(headingStyle(1), gap, write(text, { role: 'first' }));
}

/**
 * A paragraph of a text; the heading it is, or starts with, is set in the style of its level. A long Latin word may
 * be broken, where there is one: kept whole, it would stretch the line before it. Numbers elsewhere stay whole.
 */
export function bodyParagraph(
  { text, heading }: Extract<Block, { kind: 'paragraph' }>,
  keepNext: boolean,
  write: WriteRuns,
): string {
  const properties = `${keepNext ? '<w:keepNext/>' : ''}${breaksLatin(text) ? '<w:wordWrap w:val="0"/>' : ''}`;
  const style = bodyStyleOf({ text, heading });
  const role = leadRole(heading.level);
  if (heading.level === 'body' || heading.length === 0 || heading.length === text.length) {
    return paragraph(style, properties, write(text, { role: heading.length === 0 ? 'body' : role }));
  }
  return paragraph(
    style,
    properties,
    write(text.slice(0, heading.length), { role, style: leadStyle(headingLevels[heading.level]) }) +
      write(text.slice(heading.length), { role: 'body' }),
  );
}
