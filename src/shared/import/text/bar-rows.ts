import type { TextLine } from './text-lines.ts';

/** A line of a text, or several that are one row with a cell on each. */
export interface TextItem {
  /** The line it starts on. */
  readonly number: number;
  readonly text: string;
  /** The cells, where it is a row written over several lines. */
  readonly cells?: readonly string[];
}

const bar = /^\s*[|｜│┃]\s*$/;

/** Fewer bars on lines of their own are no table. */
const fewestBars = 3;

/**
 * Puts together rows that are written a cell a line with a bar on the line between. Blank lines do not end such a
 * row where they stand around the bars everywhere; a second line of words without a bar starts a new row.
 */
export function barRows(lines: readonly TextLine[]): readonly TextItem[] {
  const bars = lines.flatMap((line, index) => (bar.test(line.text) ? [index] : []));
  if (bars.length < fewestBars) return lines.map(({ number, text }) => ({ number, text }));
  const isBlank = (index: number): boolean => (lines[index]?.text ?? '').trim() === '';
  const spaced = bars.filter(index => isBlank(index - 1) && isBlank(index + 1)).length * 2 > bars.length;
  const relevant = spaced ? lines.filter(line => line.text.trim() !== '') : lines;
  return joinRows(relevant);
}

interface OpenRow {
  readonly number: number;
  readonly cells: string[];
  readonly words: string[];
}

function joinRows(lines: readonly TextLine[]): readonly TextItem[] {
  const items: TextItem[] = [];
  let row: OpenRow | undefined;
  /** Whether the last line was a bar, so that the next words are the next cell. */
  let afterBar = false;
  const finish = (): void => {
    if (row) items.push({ number: row.number, text: row.words.join(' '), cells: row.cells });
    row = undefined;
  };
  lines.forEach((line, index) => {
    const isBar = bar.test(line.text);
    const beforeBar = bar.test(lines[index + 1]?.text ?? '');
    // A blank line between two bars is the blank cell itself.
    if (row && afterBar && beforeBar && line.text.trim() === '') return;
    if (isBar) {
      // Two bars with nothing between them hold a blank cell.
      if (!row) row = { number: line.number, cells: [''], words: [] };
      else if (afterBar) row.cells.push('');
      row.words.push('|');
    } else if (row && afterBar && line.text.trim() !== '') {
      row.cells.push(line.text.trim());
      row.words.push(line.text.trim());
    } else {
      if (row && afterBar) row.cells.push('');
      finish();
      if (beforeBar && line.text.trim() !== '')
        row = { number: line.number, cells: [line.text.trim()], words: [line.text.trim()] };
      else items.push({ number: line.number, text: line.text });
    }
    afterBar = isBar;
  });
  finish();
  return items;
}
