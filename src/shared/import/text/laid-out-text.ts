import type { SourceBlock } from '../source.ts';
import type { TextLine } from './text-lines.ts';

/** Two or more blanks (one full-width one) between words are a gap. */
const gap = /[ \u00a0]{2,}|\u3000+[ \u00a0\u3000]*/;

/** Whether a text is a printed page laid out by spaces, as pdftotext -layout writes it. */
export function isLaidOut(lines: readonly TextLine[]): boolean {
  if (lines.some(line => /[\t|｜│┃]/.test(line.text.trim()))) return false;
  const rows = lines.filter(line => {
    const cells = line.text.trim().split(gap);
    return cells.length >= 3 && cells.filter(cell => /^[-+]?[\d.,]+$/.test(cell)).length >= 2;
  });
  return rows.length >= 3;
}

/** The lines as blocks, with where words stand; the lines of a paragraph joined again. */
export function laidOutBlocks(lines: readonly TextLine[]): readonly SourceBlock[] {
  const widest = widestLine(lines);
  const blocks: SourceBlock[] = [];
  let paragraph: { line: TextLine; words: string; last: TextLine } | undefined;
  let blankBefore = false;
  const finish = (): void => {
    if (!paragraph) return;
    const { line, words } = paragraph;
    const where = { kind: 'line', line: line.number } as const;
    blocks.push({ kind: 'paragraph', text: words, indent: indentOf(line.text), where });
    paragraph = undefined;
  };
  for (const line of lines) {
    const words = line.text.trim();
    if (words === '') {
      blankBefore = true;
      continue;
    }
    const cells = cellsOf(line.text);
    if (cells.length > 1) {
      finish();
      blocks.push({
        kind: 'looseRow',
        cells: cells.map(cell => cell.text),
        offsets: cells.map(cell => cell.offset),
        text: words,
        where: { kind: 'line', line: line.number },
      });
    } else if (paragraph && goesOn(paragraph.last, line, blankBefore, widest)) {
      paragraph = { ...paragraph, words: join(paragraph.words, words), last: line };
    } else {
      finish();
      paragraph = { line, words, last: line };
    }
    blankBefore = false;
  }
  finish();
  return blocks;
}

function cellsOf(line: string): readonly { readonly text: string; readonly offset: number }[] {
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

/** The width of the type area: that of the widest lines, a few stray ones aside. */
function widestLine(lines: readonly TextLine[]): number {
  const widths = lines
    .filter(line => !gap.test(line.text.trim()))
    .map(line => widthOf(line.text))
    .sort((a, b) => b - a);
  return widths[Math.floor(widths.length / 50)] ?? 0;
}

/** Numbers that begin a paragraph. */
const beginning =
  /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)]|\d{1,2}[、.．)）]|[一二三四五六七八九十]是|第[一二三四五六七八九十]+[，、])/;

/** What ends a sentence. */
const sentenceEnd = /[。！？；：”）]$/;

/**
 * Whether a line goes on with the paragraph of the line before. A full line does; one that stops short by more
 * than a word that could not be broken does not. A blank line ends a paragraph, but not at the turn of a page.
 */
function goesOn(last: TextLine, line: TextLine, blankBefore: boolean, widest: number): boolean {
  const short = widest - widthOf(last.text);
  if (widest < 20 || short > 10) return false;
  if (blankBefore && !line.startsPage) return false;
  if (indentOf(line.text) >= indentOf(last.text) + 2) return false;
  const ended = sentenceEnd.test(last.text);
  if (ended && (beginning.test(line.text.trim()) || short > 3)) return false;
  return true;
}

/** Joins two lines of a paragraph; only Latin words were parted by a space. */
function join(above: string, below: string): string {
  return /[A-Za-z,.;]$/.test(above) && /^[A-Za-z]/.test(below) ? `${above} ${below}` : above + below;
}
