import type { SourceBlock, SourceTable } from '../import/source.ts';
import { linesOf, type Outline } from './outline.ts';
import type { PrintedCell, PrintedTable } from './printed-table.ts';

/** What a written file should hold: a paragraph of words, or a table under a heading. */
export type ExpectedBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly heading: string; readonly table: PrintedTable };

/**
 * What a written file of this report should hold, in order; a line of the title is a paragraph.
 * @param lines how the file breaks its words into lines
 */
export function expectedBlocks(outline: Outline, lines = linesOf): readonly ExpectedBlock[] {
  const blocks: ExpectedBlock[] = [];
  let heading = '';
  for (const block of outline) {
    if (block.kind === 'heading') heading = block.text;
    if (block.kind === 'table') blocks.push({ kind: 'table', heading, table: block.table });
    else blocks.push(...lines(block).map(text => ({ kind: 'paragraph' as const, text })));
  }
  return blocks;
}

/**
 * What is different in the written blocks, one Chinese sentence each. A paragraph or table that is missing, or
 * one too many, is named once; what follows it is compared with its own counterpart.
 * @param placeOf names a cell as the printed table does
 */
export function differences(
  expected: readonly ExpectedBlock[],
  written: readonly SourceBlock[],
  placeOf: (cell: PrintedCell) => string,
): readonly string[] {
  const found: string[] = [];
  let at = 0;
  for (const [index, block] of expected.entries()) {
    const same = indexOfSame(written, block, at);
    if (same < 0) {
      const instead = written[at];
      const isLater = instead && expected.slice(index + 1).some(later => isSame(later, instead));
      const replaces = block.kind === 'paragraph' && instead?.kind === 'paragraph' && !isLater;
      found.push(replaces ? changed(block.text, instead.text) : missing(block));
      if (replaces) at += 1;
      continue;
    }
    found.push(...written.slice(at, same).map(surplus));
    at = same + 1;
    const table = written[same];
    if (block.kind === 'table' && table?.kind === 'table')
      found.push(...tableDifferences(block, table, placeOf));
  }
  return [...found, ...written.slice(at).map(surplus)];
}

function indexOfSame(written: readonly SourceBlock[], block: ExpectedBlock, from: number): number {
  return written.findIndex((other, index) => index >= from && isSame(block, other));
}

/** Whether a written block is the counterpart of an expected one: the same words, or a table of the same size. */
function isSame(expected: ExpectedBlock, written: SourceBlock): boolean {
  if (expected.kind === 'paragraph') return written.kind === 'paragraph' && written.text === expected.text;
  const { rowCount, columnCount } = expected.table;
  return written.kind === 'table' && written.rows === rowCount && written.columns === columnCount;
}

function changed(expected: string, written: string): string {
  return `文字应为“${excerpt(expected)}”，写出的文件中是“${excerpt(written)}”。`;
}

function missing(block: ExpectedBlock): string {
  return block.kind === 'paragraph'
    ? `写出的文件中缺少“${excerpt(block.text)}”。`
    : `写出的文件中缺少“${block.heading}”的表格，或表格的行列数不对。`;
}

function surplus(block: SourceBlock): string {
  return block.kind === 'table' ? '写出的文件中多出一个表格。' : `写出的文件中多出“${excerpt(block.text)}”。`;
}

function tableDifferences(
  { heading, table }: Extract<ExpectedBlock, { kind: 'table' }>,
  written: SourceTable,
  placeOf: (cell: PrintedCell) => string,
): readonly string[] {
  const at = new Map(written.cells.map(cell => [`${cell.row},${cell.column}`, cell]));
  return table.cells.flatMap(cell => {
    const actual = at.get(`${cell.row},${cell.column}`);
    const place = `“${heading}”${placeOf(cell)}`;
    if (!actual || actual.rowSpan !== cell.rowSpan || actual.columnSpan !== cell.columnSpan) {
      return [`${place}：这一格的合并方式与报告格式不同。`];
    }
    if (actual.text === cell.text) return [];
    return [`${place}：应为“${excerpt(cell.text)}”，写出的文件中是“${excerpt(actual.text)}”。`];
  });
}

const longestExcerpt = 40;

function excerpt(text: string): string {
  return text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt)}…`;
}
