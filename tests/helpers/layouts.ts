import { strToU8 } from 'fflate';
import type { Outline } from '../../src/shared/document/outline.ts';
import type { PrintedTable } from '../../src/shared/document/printed-table.ts';
import { importReport } from '../../src/shared/import/import-report.ts';
import type { ImportResult } from '../../src/shared/import/import-result.ts';
import { recognise } from '../../src/shared/import/recognise.ts';
import type { SourceBlock } from '../../src/shared/import/source.ts';
import { withoutSpans } from './import-table-shapes.ts';
import { textAuthors } from './import-text-authors.ts';
import { webAuthors } from './import-web-authors.ts';
import { wordAuthors } from './import-word-authors.ts';

function text(write: (outline: Outline) => string) {
  return (outline: Outline): ImportResult => importReport({ name: 'a.txt', bytes: strToU8(write(outline)) });
}

/** The ways in which a report's tables are published, each written and read back. */
export const layouts: Readonly<Record<string, (outline: Outline) => ImportResult>> = {
  pipes: text(textAuthors.bars),
  barsBetweenLines: text(textAuthors.barLines),
  cellLines: text(textAuthors.cellLines),
  tabs: text(textAuthors.tabs),
  raggedTabs: text(textAuthors.ragged),
  laidOut: text(outline => laidOutPage(outline)),
  markdown: text(textAuthors.markdown),
  webWithOtherSpans: outline =>
    importReport({ name: 'a.html', bytes: strToU8(webAuthors.cms(withoutSpans(outline))) }),
  web: outline => importReport({ name: 'a.html', bytes: strToU8(webAuthors.unclosed(outline)) }),
  word: outline => importReport({ name: 'a.docx', bytes: wordAuthors.wps(outline) }),
  sheet: outline => recognise(sheetBlocks(outline)),
};

/** Half-width characters that words take on a page. */
function widthOf(words: string): number {
  return [...words].reduce((sum, each) => sum + (each.charCodeAt(0) < 0x2e80 ? 1 : 2), 0);
}

function padded(words: string, width: number): string {
  return words + ' '.repeat(Math.max(0, width - widthOf(words)));
}

/** A page laid out by spaces, as a PDF's text is: every column at its place, figures in the middle of theirs. */
export function laidOutPage(outline: Outline): string {
  const tables = { write: (printed: PrintedTable): string => laidOutTable(printed) };
  return outline
    .map(block => {
      if (block.kind === 'table') return tables.write(block.table);
      if (block.kind === 'title') return block.lines.join('');
      if (block.kind === 'signature') return [block.organ, block.date].filter(line => line !== '').join('\n');
      return block.text;
    })
    .join('\n');
}

function laidOutTable(printed: PrintedTable): string {
  const starts: number[] = [0];
  for (let column = 0; column < printed.columnCount; column += 1) {
    const own = printed.cells.filter(cell => cell.column === column && cell.columnSpan === 1);
    const width = Math.max(8, ...own.map(cell => Math.min(widthOf(cell.text), 44) + 3));
    starts.push((starts[column] ?? 0) + width);
  }
  return Array.from({ length: printed.rowCount }, (_, row) => {
    let line = '';
    for (const cell of printed.cells.filter(each => each.row === row)) {
      const at = starts[cell.column] ?? 0;
      line = `${padded(line, Math.max(at, widthOf(line) === 0 ? 0 : widthOf(line) + 2))}${cell.text}`;
    }
    return line;
  }).join('\n');
}

/** A spreadsheet's sheet: a grid of cells without spans, the words of merged ones in their first. */
function sheetBlocks(outline: Outline): readonly SourceBlock[] {
  let tables = 0;
  let paragraphs = 0;
  return outline.flatMap((block): readonly SourceBlock[] => {
    if (block.kind === 'table') {
      tables += 1;
      const { rowCount, columnCount, cells } = block.table;
      const grid = Array.from({ length: rowCount * columnCount }, (_, at) => {
        const row = Math.floor(at / columnCount);
        const column = at % columnCount;
        const own = cells.find(cell => cell.row === row && cell.column === column);
        return { row, column, rowSpan: 1, columnSpan: 1, text: own?.text ?? '' };
      });
      const where = { kind: 'table', table: tables } as const;
      return [{ kind: 'table', rows: rowCount, columns: columnCount, cells: grid, where }];
    }
    const lines =
      block.kind === 'title'
        ? [block.lines.join('')]
        : block.kind === 'signature'
          ? [block.organ, block.date]
          : [block.text];
    return lines
      .filter(line => line !== '')
      .map(line => {
        paragraphs += 1;
        return { kind: 'paragraph', text: line, where: { kind: 'paragraph', paragraph: paragraphs } };
      });
  });
}
