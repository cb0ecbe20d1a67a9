import { wholeKey, withoutRemark } from '../../formats/label-key.ts';
import { type FormatRegistry, officialFormats } from '../../formats/registry.ts';
import { ImportError } from '../import-error.ts';
import type { ImportNote } from '../import-result.ts';
import type { SourceBlock, SourcePlace } from '../source.ts';
import type { SourceReading } from '../source-reading.ts';
import { laidOutBlocks } from '../text/laid-out-text.ts';
import { readText } from '../text/read-text.ts';
import { textLines } from '../text/text-lines.ts';
import { goesOnWith, joinTables, layOutTable } from './joined-table.ts';
import { laidOutText, type PlacedItem, tableOfLine } from './laid-out-pages.ts';
import { openPdf } from './open-pdf.ts';
import { type PageItem, pageContent } from './page-content.ts';
import type { PageMarks } from './page-marks.ts';
import type { PageTable } from './ruled-table.ts';

/** A page of a report has hundreds of characters; a scanned one has a page number at most. */
const fewestCharacters = 40;

/**
 * Reads a PDF with a text layer into blocks: tables by the lines that are drawn, joined over pages; everything else
 * as text laid out by spaces, as the text of a page is read elsewhere.
 * @throws ImportError where it is damaged, scanned, has a password, or is too long.
 */
export async function readPdf(
  bytes: Uint8Array,
  formats: FormatRegistry = officialFormats,
): Promise<SourceReading> {
  const pages = await openPdf(bytes);
  refuseUnreadable(pages);
  const { placed, tables } = placeTables(pages.map(pageContent), labelsOf(formats));
  const text = laidOutText(placed);
  // Tables without lines may be written in any way that a text has: a cell a line, with bars.
  const blocks = tables.length === 0 ? readText(text) : laidOutBlocks(textLines(text));
  return {
    blocks: numbered(blocks, tables),
    notes: pages.some(page => page.unseenWords) ? [scannedNote] : [],
  };
}

const scannedNote: ImportNote = {
  kind: 'layout',
  message: '这个 PDF 是扫描件，文字是别的程序识别出来的，可能有错字错数，请与原件逐格核对。',
};

function refuseUnreadable(pages: readonly PageMarks[]): void {
  const glyphs = pages.flatMap(page => page.glyphs).filter(({ text }) => text !== ' ');
  if (glyphs.length < fewestCharacters) {
    throw new ImportError(
      'pdf',
      '这个 PDF 里没有文字，像是扫描件或图片，读不出内容。请找到原来的 Word 文件；没有的话，用 WPS 把 PDF 识别文字、转成 .docx 再导入。',
    );
  }
  const unknown = glyphs.filter(({ text }) => text === '□').length;
  if (unknown * 5 > glyphs.length) {
    throw new ImportError(
      'pdf',
      '这个 PDF 的字体没有带文字对照表，文字读不出来。请找到原来的 Word 文件；没有的话，用 WPS 把 PDF 转成 .docx 再导入。',
    );
  }
}

/** Whether words are a label that a format prints, with or without its remark. */
function labelsOf(formats: FormatRegistry): (words: string) => boolean {
  const labels = formats.all.flatMap(format =>
    [...format.grids.values()].flatMap(grid =>
      grid.cells.flatMap(cell => (cell.role === 'value' ? [] : [cell.label, withoutRemark(cell.label)])),
    ),
  );
  const keys = new Set(labels.map(wholeKey));
  return words => keys.has(wholeKey(words));
}

/** Joins each table with its part on the page before, where nothing but page numbers stands between. */
function placeTables(
  pages: readonly (readonly PageItem[])[],
  isLabel: (words: string) => boolean,
): { readonly placed: readonly (readonly PlacedItem[])[]; readonly tables: readonly PageTable[] } {
  const tables: PageTable[] = [];
  let endsWithTable = false;
  const placed = pages.map(items => {
    const first = items.findIndex(item => !isMargin(item));
    const page = items.map((item, index): PlacedItem => {
      if (item.kind === 'line') return { item };
      const above = tables.at(-1);
      if (above && endsWithTable && index === first && goesOnWith(above, item.table)) {
        tables[tables.length - 1] = joinTables(above, item.table, isLabel);
        return { item };
      }
      tables.push(item.table);
      return { item, table: tables.length - 1 };
    });
    endsWithTable = items.findLast(item => !isMargin(item))?.kind === 'table';
    return page;
  });
  return { placed, tables };
}

/** Whether an item is a page's number. */
function isMargin(item: PageItem): boolean {
  if (item.kind === 'table') return false;
  const words = item.line.stretches.map(({ text }) => text).join('');
  return /^[-–—―\s]*(?:第?\s*\d{1,3}\s*页?)[-–—―\s/，,共\d页]*$/.test(words);
}

/** Puts the tables in their places among the words, and counts both. */
function numbered(blocks: readonly SourceBlock[], tables: readonly PageTable[]): readonly SourceBlock[] {
  let paragraph = 0;
  let count = 0;
  return blocks.flatMap((block): readonly SourceBlock[] => {
    const table = block.kind === 'looseRow' ? tables[tableOfLine(block.text) ?? -1] : undefined;
    if (table) {
      count += 1;
      return [{ kind: 'table', ...layOutTable(table), where: { kind: 'table', table: count } }];
    }
    paragraph += 1;
    const where: SourcePlace = { kind: 'paragraph', paragraph };
    return [{ ...block, where }];
  });
}
