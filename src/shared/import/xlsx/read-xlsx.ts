import { wholeKey, withoutNumber } from '../../formats/label-key.ts';
import { type FormatRegistry, officialFormats } from '../../formats/registry.ts';
import { columnLetters } from '../../spreadsheet/grid.ts';
import { BlockBuilder } from '../block-builder.ts';
import type { ImportNote } from '../import-result.ts';
import type { SourceReading } from '../source-reading.ts';
import { sectionNames } from '../words/find-sections.ts';
import { buildSheet } from './sheet-blocks.ts';
import { openWorkbook, type WorkbookSheet } from './workbook.ts';

/**
 * Reads an .xlsx workbook into blocks, sheet after sheet: the tables of a report on sheets of their own or below
 * each other. What cannot be taken as it stands (formulas without a result, dates, percentages) is told.
 * @throws ImportError where it is damaged, has a password, is empty or too large.
 */
export async function readXlsx(
  bytes: Uint8Array,
  formats: FormatRegistry = officialFormats,
): Promise<SourceReading> {
  const builder = new BlockBuilder();
  const headings = new Set(formats.all.flatMap(format => sectionNames(format).map(({ key }) => key)));
  const isHeading = (words: string): boolean => headings.has(wholeKey(withoutNumber(words)));
  const notes: ImportNote[] = [];
  for (const sheet of await openWorkbook(bytes)) {
    if (sheet.hidden) {
      if (sheet.rows.some(row => row.some(({ text }) => text !== ''))) notes.push(hiddenSheet(sheet));
      continue;
    }
    if (isHeading(sheet.name)) {
      builder.text(sheet.name);
      builder.endParagraph();
    }
    buildSheet(sheet, isHeading, builder);
    notes.push(...remarksOf(sheet));
  }
  return { blocks: builder.finish(), notes };
}

function hiddenSheet({ name }: WorkbookSheet): ImportNote {
  return { kind: 'layout', message: `工作表“${name}”是隐藏的，没有读入。` };
}

function remarksOf({ name, rows, hiddenRows, hiddenColumns }: WorkbookSheet): readonly ImportNote[] {
  return rows.flatMap((row, rowIndex) =>
    row.flatMap(({ remark }, column): readonly ImportNote[] => {
      if (remark === undefined || hiddenRows.has(rowIndex) || hiddenColumns.has(column)) return [];
      const place = `工作表“${name}”的 ${columnLetters(column)}${rowIndex + 1}`;
      return [{ kind: 'unit', message: `${place} ${remark}。` }];
    }),
  );
}
