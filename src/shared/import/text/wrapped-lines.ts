import { isValueLike } from '../tables/values.ts';
import type { TextLine } from './text-lines.ts';

/** Two or more blanks (one full-width one) between words are a gap. */
const gap = /[ \u00a0]{2,}|\u3000+[ \u00a0\u3000]*/;

/** How far a line is indented, in characters. */
export function indentOf(line: string): number {
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

/** Measures the page from its lines of words. */
export function measurePage(lines: readonly TextLine[]): PageMeasure {
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

/** The end of the report's title, which nothing goes on with. */
const title = /(?:信息公开|信息公開|年度|工作)(?:工作|年度|情况)*[报報]告\s*$/;

/** The heading of a section, which nothing goes on with either: 五、存在的主要问题及改进情况. */
const heading =
  /^\s*[一二三四五六七八九十]+\s*[、.．][^。，,；：:！？]{2,40}(?:情况|情況|事项|事項|措施|问题|問題|概述|概况)\s*$/;

/** What ends a sentence, and what may also stand inside one. */
const sentenceEnd = /[。！？；：”）]$/;
const softEnd = /[^。！？：][；”）]$/;

/**
 * Whether a line goes on with the paragraph of the line before. A full line does; one that stops short by more
 * than a word that could not be broken does not. Blank lines end a paragraph, except at the turn of a page, and
 * except those that wide spacing puts between all lines.
 */
export function goesOn(last: TextLine, line: TextLine, blanks: number, page: PageMeasure): boolean {
  const short = page.width - widthOf(last.text);
  if (page.width < 20 || short > 10) return false;
  if (blanks > page.spacing && !line.startsPage) return false;
  if (indentOf(line.text) >= indentOf(last.text) + 2) return false;
  if (title.test(last.text) || heading.test(last.text)) return false;
  const ended = sentenceEnd.test(last.text);
  const longest = softEnd.test(last.text.trim()) ? 10 : 3;
  if (!ended) return true;
  const words = line.text.trim();
  // Short words without any mark below a whole sentence are a name: who signs.
  const isName = widthOf(words) * 2 < page.width && !/[，。；：！？]/.test(words);
  return !beginning.test(words) && !isName && short <= longest;
}

/** Joins two lines of a paragraph; only Latin words were parted by a space. */
export function join(above: string, below: string): string {
  return /[A-Za-z,.;]$/.test(above) && /^[A-Za-z]/.test(below) ? `${above} ${below}` : above + below;
}

/** Fewer full lines do not show that a text is wrapped, and no page is wider. */
const fewestFull = 4;
const widestPage = 120;

/**
 * The lines of a text that was wrapped at the edge of a page, its paragraphs joined again; the lines as they are
 * where nothing shows that. Lines that are cells of a table stay: those with figures, tabs or bars.
 */
export function joinWrapped(lines: readonly TextLine[]): readonly TextLine[] {
  const words = lines.filter(line => isProse(line.text));
  const page = measurePage(words);
  const full = words.filter(line => widthOf(line.text) >= page.width - 6);
  const broken = full.filter(line => !sentenceEnd.test(line.text.trim()));
  if (page.width > widestPage || broken.length < fewestFull || broken.length * 2 < full.length) return lines;
  const joined: TextLine[] = [];
  let last: TextLine | undefined;
  for (const line of lines) {
    const before = joined.at(-1);
    const continues = last !== undefined && isProse(line.text) && isFurther(last, line, page);
    if (before && continues) {
      joined[joined.length - 1] = { ...before, text: join(before.text.trimEnd(), line.text.trim()) };
    } else joined.push(line);
    last = isProse(line.text) ? line : undefined;
  }
  return joined;
}

function isProse(line: string): boolean {
  const words = line.trim();
  return words !== '' && !/[\t|｜│┃]/.test(words) && !isValueLike(words);
}

/** A number begins a paragraph, unless 第 stands before it. */
function isFurther(last: TextLine, line: TextLine, page: PageMeasure): boolean {
  const begins = beginning.test(line.text.trim()) && !/第$/.test(last.text.trim());
  return !begins && goesOn(last, line, 0, page);
}
