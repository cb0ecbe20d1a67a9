import { simplified } from '../../formats/traditional.ts';
import { readYear, yearCharacters } from '../../report/date-numbers.ts';
import type { SourceBlock } from '../source.ts';
import { isBody } from './body-name.ts';

/** The title of the report with what it says. */
export interface FoundTitle {
  /** Its lines joined. */
  readonly title: string;
  readonly unit: string;
  readonly year: number | undefined;
  /** The blocks it stands in. */
  readonly first: number;
  readonly last: number;
}

/** How many lines a title may be broken into. */
const mostLines = 6;

/** What it costs a title to begin or end inside a paragraph: one paragraph is one title. */
const tornParagraph = 15;

/** What a title gains whose unit signs the report (more for the longer name), and how many lines at the end are looked at for it. */
const asSigned = 10;
const signatureLines = 12;

/** What a title gains that is the document's own, as its properties have it. */
const asDeclared = 25;

const longestTitle = 80;
const longestUnit = 40;

/** How far down the page a title is looked for. */
const farthest = 400;

/**
 * Finds the title: a paragraph or a few short ones that end in 政府信息公开…报告 and hold no sentence. Of several
 * (a web page repeats it) the fullest counts, and of equals the last one before the first section.
 * @param declared the title that the file's properties name
 */
export function findTitle(
  source: readonly SourceBlock[],
  before: number,
  declared?: string,
): FoundTitle | undefined {
  const wholeTitle = declared?.replace(/\s+/g, '');
  const signing = namesAtEnd(source);
  let best: { found: FoundTitle; points: number } | undefined;
  const end = Math.min(before, source.length, farthest);
  const texts = source.slice(0, end).map(titleWords);
  for (let last = 0; last < end; last += 1) {
    if (!lastLine.test(texts[last] ?? '')) continue;
    for (let lines = 1; lines <= mostLines && lines <= last + 1; lines += 1) {
      const first = last - lines + 1;
      const words = texts.slice(first, last + 1);
      const oneParagraph = !continues(source[first]) && source.slice(first + 1, last + 1).every(continues);
      const found = words.includes('') ? undefined : readTitle(words, oneParagraph);
      if (!found) continue;
      const torn = (continues(source[first]) ? 1 : 0) + (continues(source[last + 1]) ? 1 : 0);
      // A unit and a year outweigh a line more; a title complete in fewer lines is preferred.
      const points =
        (found.unit === '' ? 0 : 20) +
        (found.year === undefined ? 0 : 20) +
        (found.title === wholeTitle ? asDeclared : 0) +
        (signing.has(found.unit) ? asSigned + found.unit.length : 0) -
        torn * tornParagraph -
        lines;
      if (!best || points >= best.points || isRepetition(found, last, best.found))
        best = { found: { ...found, first, last }, points };
    }
  }
  return best && withRepetition(withUnitBelow(best.found, source), source, end);
}

/** A title that names no unit, with the unit on the line below it. */
function withUnitBelow(found: FoundTitle, source: readonly SourceBlock[]): FoundTitle {
  const below = source[found.last + 1];
  const name = below?.kind === 'paragraph' ? below.text.replace(/\s+/g, '') : '';
  if (found.unit !== '' || name.length > longestUnit || !isBody(name)) return found;
  return { ...found, unit: name, last: found.last + 1 };
}

/** Whether the same title stands further down, if in more lines: what stands between is the site's. */
function isRepetition(found: Omit<FoundTitle, 'first' | 'last'>, last: number, best: FoundTitle): boolean {
  return last > best.last && found.unit !== '' && found.unit === best.unit && found.year === best.year;
}

/** The last lines of the source, and those of one paragraph joined: the unit's name may be among them. */
function namesAtEnd(source: readonly SourceBlock[]): ReadonlySet<string> {
  const names = new Set<string>();
  let joined = '';
  for (const block of source.slice(-signatureLines)) {
    if (block.kind !== 'paragraph') continue;
    const text = block.text.replace(/\s+/g, '');
    joined = continues(block) ? joined + text : text;
    if (text !== '') names.add(text).add(joined);
  }
  return names;
}

/** Whether a block is a further line of the paragraph before it. */
function continues(block: SourceBlock | undefined): boolean {
  return block?.kind === 'paragraph' && block.continues === true;
}

/** A title that is printed again right below itself, as many websites do, is one title. */
function withRepetition(found: FoundTitle, source: readonly SourceBlock[], end: number): FoundTitle {
  const from = found.last + 1;
  for (let last = Math.min(from + mostLines, end) - 1; last >= from; last -= 1) {
    const words = source.slice(from, last + 1).map(titleWords);
    const again = words.includes('') ? undefined : readTitle(words);
    if (again && again.year === found.year && (again.unit === found.unit || again.unit === ''))
      return { ...found, last };
  }
  return found;
}

/** What a block may add to a title; nothing where it is a table or too long. */
function titleWords(block: SourceBlock): string {
  return block.kind === 'table' || block.text.length > longestTitle * 2 ? '' : block.text.replace(debris, '');
}

/** What a converter left before a title: the marks of Markdown, the number of a page. */
const debris =
  /^\s*(?:#{1,6}|[*_]{2,}|Page\s*\d{1,3}(?:\s*of\s*\d{1,3})?(?:\s*[-–—:|]|\s)|第\s*\d{1,3}\s*页\s*[-–—:|]?)\s*|[*_]{2,}\s*$/gi;

/** How the last line of a title ends: …报告, or a year in brackets. */
const lastLine = /(?:[告）)]|年[报報])\s*$/;

const ending =
  /(?:政府信息公开|信息公开|政务公开)(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:报告|年报)$/;

/** A word in brackets that a site puts before a title: 【年报】. */
const mark = /^(?:【[^】]{1,10}】|\[[^\]]{1,10}\])/;
const yearAtEnd = new RegExp(`[（(]([${yearCharacters}]{4})年?度?[)）]$`);
const yearInside = new RegExp(`(?:关于)?([${yearCharacters}]{4})年?度?(?:的)?`);

/**
 * What a title says; undefined where the lines are none. A title is what such a report is called, and no sentence.
 * @param oneParagraph whether the lines are one paragraph, so that the first need not look like a beginning
 */
export function readTitle(
  lines: readonly string[],
  oneParagraph = false,
): Omit<FoundTitle, 'first' | 'last'> | undefined {
  const title = lines
    .map(line => line.replace(/\s+/g, ''))
    .join('')
    .replace(mark, '');
  if (!/[报報]告|年[报報]/.test(title)) return undefined;
  const plain = simplified(title);
  if (title.length > longestTitle || /[。，；：:！？>＞»|《]/.test(title)) return undefined;
  const behind = yearAtEnd.exec(title);
  const trunk = plain.slice(0, behind?.index);
  const end = ending.exec(trunk);
  if (!end) return undefined;
  const head = title.slice(0, end.index);
  const inside = yearInside.exec(head);
  const year = readYear((behind ?? inside)?.[1] ?? '');
  const withoutYear = inside && !behind ? head.replace(inside[0], '') : head;
  const unit = withoutYear.replace(/^关于/, '').replace(/[-—（(]+$/, '');
  if (lines.length > 1 && !oneParagraph && !isTitleStart(lines[0] ?? '')) return undefined;
  return { title, unit, year };
}

/** The first line of a broken title names a body or a year; a paragraph above the title does not belong to it. */
function isTitleStart(line: string): boolean {
  return (
    line.length <= 40 &&
    /(?:政府信息|信息公开|信息公开工作|信息公开工作年度|政府|办事处|委员会|局|办公室|办|厅|委|院|中心|会|镇|乡|街道|区|县|市|省|厂|公司|学校|医院|\d{4}年?度?)\s*$/.test(
      simplified(line),
    )
  );
}
