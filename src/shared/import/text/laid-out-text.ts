import type { SourceBlock } from '../source.ts';
import type { TextLine } from './text-lines.ts';
import { goesOn, indentOf, join, measurePage } from './wrapped-lines.ts';

/** Three figures or more, parted by blanks, at the end of a line. */
const endsInFigures = /(?:^|\s)(?:[-+]?[\d０-９.,]+\s+){2,}[-+]?[\d０-９.,]+\s*$/;

/** How much of a line's end is looked at. */
const longestRow = 400;

/** Rows of so many lines make a page. */
const fewestRows = 3;

/** Whether a text is a printed page laid out by spaces, as pdftotext writes it: lines that end in several figures. */
export function isLaidOut(lines: readonly TextLine[]): boolean {
  if (lines.some(line => /[\t|｜│┃]/.test(line.text.trim()))) return false;
  const rows = lines.filter(line => endsInFigures.test(line.text.slice(-longestRow)));
  return rows.length >= fewestRows;
}

/** A paragraph being put together from its lines. */
interface OpenParagraph {
  readonly first: TextLine;
  readonly last: TextLine;
  readonly words: string;
}

/** The lines as blocks, with where words stand; the lines of a paragraph joined again. */
export function laidOutBlocks(lines: readonly TextLine[]): readonly SourceBlock[] {
  const page = measurePage(lines);
  const blocks: SourceBlock[] = [];
  let paragraph: OpenParagraph | undefined;
  let blanks = 0;
  const finish = (): void => {
    if (paragraph) blocks.push(paragraphBlock(paragraph));
    paragraph = undefined;
  };
  for (const line of lines) {
    const words = line.text.trim();
    if (words === '') {
      blanks += 1;
      continue;
    }
    const cells = cellsOf(line.text);
    if (cells.length > 1 || endsInFigures.test(words.slice(-longestRow))) {
      finish();
      blocks.push(rowBlock(line, cells));
    } else if (paragraph && goesOn(paragraph.last, line, blanks, page)) {
      paragraph = { ...paragraph, words: join(paragraph.words, words), last: line };
    } else {
      finish();
      paragraph = { first: line, words, last: line };
    }
    blanks = 0;
  }
  finish();
  return blocks;
}

function paragraphBlock({ first, words }: OpenParagraph): SourceBlock {
  const where = { kind: 'line', line: first.number } as const;
  return { kind: 'paragraph', text: words, indent: indentOf(first.text), where };
}

function rowBlock(line: TextLine, cells: readonly Cell[]): SourceBlock {
  return {
    kind: 'looseRow',
    cells: cells.map(cell => cell.text),
    offsets: cells.map(cell => cell.offset),
    text: line.text.trim(),
    where: { kind: 'line', line: line.number },
  };
}

interface Cell {
  readonly text: string;
  readonly offset: number;
}

function cellsOf(line: string): readonly Cell[] {
  return [...line.matchAll(/[^\s\u3000]+(?:[ \u00a0][^\s\u3000]+)*/g)].map(match => ({
    text: match[0],
    offset: match.index,
  }));
}
