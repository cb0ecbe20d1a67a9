import { rangeOf } from './drawn-rules.ts';
import type { PageItem } from './page-content.ts';
import type { PrintedLine } from './text-lines.ts';

/** Stands for a table among the lines of words; two cells, so that it is never taken for words. */
const tableSign = '\ue000';

/** A page, and which table each of its tables belongs to. */
export interface PlacedItem {
  readonly item: PageItem;
  /** Index of the table; undefined where it goes on with one of a page before. */
  readonly table?: number;
}

/**
 * Pages as text laid out by spaces, as a page's text is read elsewhere: a line a line, words where they stand, a
 * blank line where there is room for one, a form feed where a page begins. A table is a line of its own.
 */
export function laidOutText(pages: readonly (readonly PlacedItem[])[]): string {
  const lines = pages.flat().flatMap(({ item }) => (item.kind === 'line' ? [item.line] : []));
  const unit = (medianOf(lines.map(({ size }) => size)) || 12) / 2;
  const [left] = rangeOf(lines.map(({ stretches }) => stretches[0]?.left ?? 0));
  return pages.map(items => pageText(items, { unit, left, room: commonStep(items) * 1.6 })).join('\n\f');
}

/** The line that stands for a table. */
function lineOfTable(index: number): string {
  return `${tableSign}${index}  ${tableSign}`;
}

/** Which table a line stands for; undefined for words. */
export function tableOfLine(text: string): number | undefined {
  const match = new RegExp(`^${tableSign}(\\d+)\\s+${tableSign}$`).exec(text.trim());
  return match ? Number(match[1]) : undefined;
}

interface PageMeasures {
  /** Points a character. */
  readonly unit: number;
  /** Where the text begins. */
  readonly left: number;
  /** Lines farther apart than this have a blank line between them. */
  readonly room: number;
}

function pageText(items: readonly PlacedItem[], measures: PageMeasures): string {
  const lines: string[] = [];
  let above: PrintedLine | undefined;
  for (const { item, table } of items) {
    if (item.kind === 'table') {
      if (table !== undefined) lines.push(lineOfTable(table));
      above = undefined;
      continue;
    }
    if (above && item.line.base - above.base > measures.room) lines.push('');
    lines.push(lineText(item.line, measures));
    above = item.line;
  }
  return lines.join('\n');
}

function lineText({ stretches }: PrintedLine, { unit, left }: PageMeasures): string {
  let text = '';
  for (const stretch of stretches) {
    const column = Math.round((stretch.left - left) / unit);
    text = (text === '' ? '' : `${text}  `).padEnd(column) + stretch.text;
  }
  return text;
}

/** How far apart the lines of a page's paragraphs are. */
function commonStep(items: readonly PlacedItem[]): number {
  const bases = items.flatMap(({ item }) => (item.kind === 'line' ? [item.line.base] : []));
  return medianOf(bases.slice(1).map((base, index) => base - (bases[index] ?? base))) || 20;
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
