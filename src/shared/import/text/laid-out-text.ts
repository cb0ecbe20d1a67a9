import type { SourceBlock } from '../source.ts';
import type { TextLine } from './text-lines.ts';

/** Two or more blanks (one full-width one) between words are a gap. */
const gap = /[ \u00a0]{2,}|\u3000+[ \u00a0\u3000]*/;

/** Three figures or more, parted by blanks, at the end of a line. */
const endsInFigures = /(?:^|\s)(?:[-+]?[\d.,]+\s+){2,}[-+]?[\d.,]+$/;

/** How much of a line's end is looked at. */
const longestRow = 400;

/** Rows of so many lines make a page. */
const fewestRows = 3;

/** Whether a text is a printed page laid out by spaces, as pdftotext writes it: lines that end in several figures. */
export function isLaidOut(lines: readonly TextLine[]): boolean {
  if (lines.some(line => /[\t|｜│┃]/.test(line.text.trim()))) return false;
  const rows = lines.filter(line =>
    /(?:^|\s)(?:[-+]?[\d.,]+\s+){2,}[-+]?[\d.,]+\s*$/.test(line.text.slice(-400)),
  );
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

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** How wide a line is on the page, in half-width characters. */
function widthOf(line: string): number {
  let width = 0;
  for (const character of line.trim())
    width += (character.codePointAt(0) ?? 0) < 0x2e80 && !/[“”‘’—…]/.test(character) ? 1 : 2;
  return width;
}

/** How the lines of a page are set. */
interface PageMeasure {
  /** The width of its type area: that of the widest lines, a stray one aside. */
  readonly width: number;
  /** How many blank lines stand between two lines of one paragraph. */
  readonly spacing: number;
}

function measurePage(lines: readonly TextLine[]): PageMeasure {
  const words = lines.filter(line => !gap.test(line.text.trim()));
  const widths = words.map(line => widthOf(line.text)).sort((a, b) => b - a);
  const width = widths.find((each, index) => (widths[index + 1] ?? 0) >= each - 6) ?? 0;
  // Full lines that break a sentence tell what stands between the lines of a paragraph.
  const followedByBlank = lines.flatMap((line, index) => {
    const breaks =
      widthOf(line.text) >= width - 4 && !gap.test(line.text.trim()) && !sentenceEnd.test(line.text);
    return breaks && lines[index + 1] ? [lines[index + 1]?.text.trim() === ''] : [];
  });
  const spaced = followedByBlank.filter(blank => blank).length * 2 > followedByBlank.length;
  return { width, spacing: spaced ? 1 : 0 };
}

/** Numbers that begin a paragraph. */
const beginning =
  /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)]|\d{1,2}[、.．)）]|[一二三四五六七八九十]是|第[一二三四五六七八九十]+[，、])/;

/** What ends a sentence. */
const sentenceEnd = /[。！？；：”）]$/;

/**
 * Whether a line goes on with the paragraph of the line before. A full line does; one that stops short by more
 * than a word that could not be broken does not. Blank lines end a paragraph, except at the turn of a page, and
 * except those that wide spacing puts between all lines.
 */
function goesOn(last: TextLine, line: TextLine, blanks: number, page: PageMeasure): boolean {
  const short = page.width - widthOf(last.text);
  if (page.width < 20 || short > 10) return false;
  if (blanks > page.spacing && !line.startsPage) return false;
  if (indentOf(line.text) >= indentOf(last.text) + 2) return false;
  const ended = sentenceEnd.test(last.text);
  return !ended || (!beginning.test(line.text.trim()) && short <= 3);
}

/** Joins two lines of a paragraph; only Latin words were parted by a space. */
function join(above: string, below: string): string {
  return /[A-Za-z,.;]$/.test(above) && /^[A-Za-z]/.test(below) ? `${above} ${below}` : above + below;
}
