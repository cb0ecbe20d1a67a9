import { isValueLike } from '../tables/values.ts';
import type { TextLine } from './text-lines.ts';

/** A line of a text, or several that hold cells of one table. */
export interface TextItem {
  /** The line it starts on. */
  readonly number: number;
  readonly text: string;
  /** The cells, where bars part them. */
  readonly cells?: readonly string[];
}

const bars = /[|｜│┃]/;

/** How the cells of a text's tables stand. */
type BarStyle =
  | 'none'
  /** A row a line. */
  | 'rows'
  /** A cell a line with its bar behind it, blank cells as bars alone: what comes of saving a web page as text. */
  | 'cellsWithBar'
  /** A cell a line, a bar alone on the line between. */
  | 'barsBetween';

/** Fewer bars on lines of their own are no table. */
const fewestBars = 3;

/** Fewer lines with a bar do not tell how a table is written. */
const fewestLines = 6;

/** Cuts the lines that bars part into cells, whichever way the text is written. */
export function barRows(lines: readonly TextLine[]): readonly TextItem[] {
  switch (styleOf(lines)) {
    case 'none':
      return lines.map(({ number, text }) => ({ number, text }));
    case 'rows':
      return rowsOfCells(lines);
    case 'cellsWithBar':
      return runsOfCells(lines);
    case 'barsBetween':
      return joinBetweenBars(lines);
  }
}

function styleOf(lines: readonly TextLine[]): BarStyle {
  const barred = lines.filter(line => bars.test(line.text));
  const filled = barred.map(line => line.text.split(bars).filter(cell => cell.trim() !== '').length);
  const alone = filled.filter(count => count === 0).length;
  const single = filled.filter(count => count === 1).length;
  if (barred.length === 0) return 'none';
  if (alone >= fewestBars && alone * 5 >= barred.length * 4) return 'barsBetween';
  const cellwise = barred.length >= fewestLines && (alone + single) * 5 >= barred.length * 3;
  return cellwise ? 'cellsWithBar' : 'rows';
}

function trimmedCells(words: string): readonly string[] {
  return words.split(bars).map(cell => cell.trim());
}

function isBar(line: TextLine | undefined): boolean {
  return line !== undefined && bars.test(line.text) && line.text.replace(/[|｜│┃\s]/g, '') === '';
}

/** A row a line. Bars that begin or end all rows are the table's frame, and a bar left alone ends the row above. */
function rowsOfCells(lines: readonly TextLine[]): readonly TextItem[] {
  const rows = lines.map(line => line.text.trim()).filter(text => bars.test(text) && /[^|｜│┃\s]/.test(text));
  const begin = rows.every(text => bars.test(text[0] ?? ''));
  const end = rows.every(text => bars.test(text.at(-1) ?? ''));
  return lines.flatMap((line): readonly TextItem[] => {
    const { number, text } = line;
    if (isBar(line)) return [];
    if (!bars.test(text)) return [{ number, text }];
    const cells = trimmedCells(text.trim());
    const from = begin && cells[0] === '' ? 1 : 0;
    const to = end && cells.at(-1) === '' ? cells.length - 1 : cells.length;
    return [{ number, text, cells: cells.slice(from, to) }];
  });
}

/** A cell a line with its bar: lines that follow each other are one run of cells, row after row. */
function runsOfCells(lines: readonly TextLine[]): readonly TextItem[] {
  const items: TextItem[] = [];
  let run: { number: number; words: string } | undefined;
  const finish = (): void => {
    if (run) items.push({ number: run.number, text: run.words, cells: trimmedCells(run.words) });
    run = undefined;
  };
  for (const { number, text } of lines) {
    const words = text.trim();
    // The last cell of a row may lack its bar.
    const goesOn =
      bars.test(words) || (run !== undefined && bars.test(run.words.at(-1) ?? '') && isValueLike(words));
    if (goesOn && words !== '') {
      run = { number: run?.number ?? number, words: `${run?.words ?? ''}${words}` };
    } else if (words !== '') {
      finish();
      items.push({ number, text });
    }
  }
  finish();
  return items;
}

interface OpenRow {
  readonly number: number;
  readonly cells: string[];
  readonly words: string[];
}

/**
 * A cell a line, a bar on the line between. Blank lines do not end such a row where they stand around the bars
 * everywhere; a second line of words without a bar starts a new row.
 */
function joinBetweenBars(all: readonly TextLine[]): readonly TextItem[] {
  const isBlank = (index: number): boolean => (all[index]?.text ?? '').trim() === '';
  const at = all.flatMap((line, index) => (isBar(line) ? [index] : []));
  const spaced = at.filter(index => isBlank(index - 1) && isBlank(index + 1)).length * 2 > at.length;
  const lines = spaced ? all.filter(line => line.text.trim() !== '') : all;
  const items: TextItem[] = [];
  let row: OpenRow | undefined;
  /** Whether the last line was a bar, so that the next words are the next cell. */
  let afterBar = false;
  const finish = (): void => {
    if (row) items.push({ number: row.number, text: row.words.join(' '), cells: row.cells });
    row = undefined;
  };
  lines.forEach((line, index) => {
    const words = line.text.trim();
    const beforeBar = isBar(lines[index + 1]);
    // A blank line between two bars is the blank cell itself.
    if (row && afterBar && beforeBar && words === '') return;
    if (isBar(line)) {
      row ??= { number: line.number, cells: [''], words: [] };
      if (afterBar) row.cells.push('');
      row.words.push('|');
    } else if (row && afterBar && words !== '') {
      row.cells.push(words);
      row.words.push(words);
    } else {
      if (row && afterBar) row.cells.push('');
      finish();
      if (beforeBar && words !== '') row = { number: line.number, cells: [words], words: [words] };
      else items.push({ number: line.number, text: line.text });
    }
    afterBar = isBar(line);
  });
  finish();
  return items;
}
