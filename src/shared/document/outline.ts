import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { introductionId, type TableId, type TextId } from '../formats/types.ts';
import { chineseDate } from '../report/calendar-date.ts';
import { type Draft, reportTitle, textOf } from '../report/draft.ts';
import { computeValues } from '../report/values.ts';
import { cleanLine, printedParagraphs } from './clean-text.ts';
import { nameLines } from './name-lines.ts';
import { signatureCharacters, titleCharacters } from './page.ts';
import { leadingHeading, type ParagraphHeading } from './paragraph-level.ts';
import { type PrintedTable, printTable } from './printed-table.ts';
import { titleLines } from './title-lines.ts';

/** Where in the report a block belongs. */
export type PrintedSection = 'title' | TextId | TableId | 'signature';

/** One block of the printed report. */
export type Block =
  | { readonly kind: 'title'; readonly section: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly section: PrintedSection; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly section: TextId;
      readonly text: string;
      /** The heading that the paragraph is, or starts with. */
      readonly heading: ParagraphHeading;
    }
  | { readonly kind: 'table'; readonly section: TableId; readonly table: PrintedTable }
  | {
      readonly kind: 'signature';
      readonly section: 'signature';
      /** Empty where the draft has none. */
      readonly organ: string;
      /** The organ's name as it is printed below the text: one line, more where it is longer than a line. */
      readonly organLines: readonly string[];
      readonly date: string;
    };

/** The printed report from its title to its signature, in order, free of any file format. */
export type Outline = readonly Block[];

/** The report as every output prints it: Word, web page, plain text, preview and the check of a written file. */
export function outlineOf(draft: Draft, formats: FormatRegistry = officialFormats): Outline {
  const format = formats.byId(draft.format);
  const values = computeValues(format, draft.cells);
  const sections = format.sections.flatMap((section): readonly Block[] => {
    const heading: Block = { kind: 'heading', section: section.id, text: section.heading };
    if (section.kind === 'text') return [heading, ...paragraphsOf(draft, section.id)];
    const grid = format.grids.get(section.id);
    if (!grid) return [heading];
    return [heading, { kind: 'table', section: section.id, table: printTable(grid, values) }];
  });
  return [titleOf(draft), ...paragraphsOf(draft, introductionId), ...sections, ...signatureOf(draft)];
}

function titleOf(draft: Draft): Block {
  const unit = cleanLine(draft.unit);
  const ending = reportTitle({ unit: '', year: draft.year }).slice(String(draft.year).length);
  return {
    kind: 'title',
    section: 'title',
    lines: titleLines({ unit, year: draft.year, ending }, titleCharacters),
  };
}

function paragraphsOf(draft: Draft, section: TextId): readonly Block[] {
  return printedParagraphs(textOf(draft, section)).map(text => ({
    kind: 'paragraph',
    section,
    text,
    heading: leadingHeading(text),
  }));
}

function signatureOf(draft: Draft): readonly Block[] {
  const organ = cleanLine(draft.signature?.organ ?? '');
  const date = cleanLine(chineseDate(draft.signature?.date ?? ''));
  if (organ === '' && date === '') return [];
  const organLines = nameLines(organ, signatureCharacters);
  return [{ kind: 'signature', section: 'signature', organ, organLines, date }];
}

/** The lines of words in a block that is not a table, as they are printed one below the other. */
export function linesOf(block: Exclude<Block, { kind: 'table' }>): readonly string[] {
  switch (block.kind) {
    case 'title':
      return block.lines;
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'signature':
      return [...block.organLines, block.date].filter(line => line !== '');
  }
}

/** The same where lines are as long as they like, as on a web page or in plain text: names are not broken. */
export function unbrokenLinesOf(block: Exclude<Block, { kind: 'table' }>): readonly string[] {
  return block.kind === 'signature' ? [block.organ, block.date].filter(line => line !== '') : linesOf(block);
}

/** The title in one line. */
export function titleText(outline: Outline): string {
  return outline.flatMap(block => (block.kind === 'title' ? block.lines : [])).join('');
}
