import type { Glyph } from './page-marks.ts';

/** Words that stand together on a line. */
export interface Stretch {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A line of words; points from the page's top left corner. */
export interface PrintedLine {
  readonly stretches: readonly Stretch[];
  readonly base: number;
  readonly size: number;
}

/** Characters farther apart than this share of their size stand apart as cells do, a written space aside. */
const apart = 0.45;
/** A space as it is written is no wider; what is farther apart was laid out with spaces. */
const widestSpace = 1.1;
/** Latin words are parted by this share of their size. */
const spaceWidth = 0.2;

/** The lines that characters make, from above; each with its stretches from left to right. */
export function printedLines(glyphs: readonly Glyph[]): readonly PrintedLine[] {
  const lines: Glyph[][] = [];
  const ordered = glyphs.toSorted((a, b) => a.base - b.base || a.left - b.left);
  let line: Glyph[] = [];
  let base = Number.NEGATIVE_INFINITY;
  for (const glyph of ordered) {
    if (line.length > 0 && glyph.base - base > glyph.size * 0.45) {
      lines.push(line);
      line = [];
    }
    if (line.length === 0) base = glyph.base;
    line.push(glyph);
  }
  if (line.length > 0) lines.push(line);
  return lines
    .filter(each => each.some(({ text }) => text !== ' '))
    .map(each => ({
      stretches: stretchesOf(once(each.toSorted((a, b) => a.left - b.left))),
      base: each[0]?.base ?? 0,
      size: each.reduce((most, { size }) => Math.max(most, size), 0),
    }));
}

/** Bold is also made by drawing a character twice, a little aside. */
function once(glyphs: readonly Glyph[]): readonly Glyph[] {
  return glyphs.filter((glyph, index) => {
    for (let at = index - 1; at >= 0 && at > index - 4; at -= 1) {
      const before = glyphs[at];
      if (glyph.text !== ' ' && before?.text === glyph.text && glyph.left - before.left < glyph.size * 0.18)
        return false;
    }
    return true;
  });
}

function stretchesOf(glyphs: readonly Glyph[]): readonly Stretch[] {
  const stretches: { text: string; left: number; right: number }[] = [];
  const usual = usualGap(glyphs);
  let spaces = 0;
  for (const glyph of glyphs) {
    if (glyph.text === ' ') {
      spaces += 1;
      continue;
    }
    const last = stretches.at(-1);
    const gap = last ? (glyph.left - last.right) / (glyph.size || 1) : Number.POSITIVE_INFINITY;
    const most = spaces === 1 ? widestSpace : apart + usual * 2;
    if (!last || gap > most) stretches.push({ text: glyph.text, left: glyph.left, right: glyph.right });
    else {
      const parted =
        spaces > 0 || (gap > spaceWidth && isNarrow(last.text.at(-1)) && isNarrow(glyph.text[0]));
      last.text += (parted ? ' ' : '') + glyph.text;
      last.right = Math.max(last.right, glyph.right);
    }
    spaces = 0;
  }
  return stretches;
}

/** How far apart the characters of a line usually are, as a share of their size: justified lines are spaced. */
function usualGap(glyphs: readonly Glyph[]): number {
  const words = glyphs.filter(({ text }) => text !== ' ');
  const gaps = words
    .slice(1)
    .map((glyph, index) => (glyph.left - (words[index]?.right ?? 0)) / (glyph.size || 1));
  return Math.max(0, gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0);
}

function isNarrow(character: string | undefined): boolean {
  return character !== undefined && /[\x21-\x7e]/.test(character);
}

/**
 * The words of a cell, its lines joined as they were before they were broken; figures on lines of their own stay
 * on them, since nobody can tell whether they are one.
 */
export function wordsOfCell(glyphs: readonly Glyph[]): string {
  return printedLines(glyphs)
    .map(({ stretches }) => stretches.map(({ text }) => text).join(' '))
    .reduce((words, line) => {
      if (words === '') return line;
      return words + (/[\d.,-]$/.test(words) && /^[\d.,-]/.test(line) ? '\n' : '') + line;
    }, '');
}
