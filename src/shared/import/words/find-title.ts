import type { SourceBlock } from '../source.ts';
import { readYear, yearCharacters } from './chinese-numbers.ts';

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

/** How many paragraphs a title may be broken into. */
const mostLines = 4;

const longestTitle = 80;

/** How far down the page a title is looked for. */
const farthest = 400;

/**
 * Finds the title: a paragraph or a few short ones that end in 政府信息公开…报告 and hold no sentence. Of several
 * (a web page repeats it) the fullest counts, and of equals the last one before the first section.
 */
export function findTitle(source: readonly SourceBlock[], before: number): FoundTitle | undefined {
  let best: { found: FoundTitle; points: number } | undefined;
  const end = Math.min(before, source.length, farthest);
  for (let last = 0; last < end; last += 1) {
    for (let lines = 1; lines <= mostLines && lines <= last + 1; lines += 1) {
      const first = last - lines + 1;
      const words = source.slice(first, last + 1).map(titleWords);
      const found = words.includes('') ? undefined : readTitle(words);
      if (!found) continue;
      // A unit and a year outweigh a line more; a title complete in fewer lines is preferred.
      const points = (found.unit === '' ? 0 : 20) + (found.year === undefined ? 0 : 20) - lines;
      if (!best || points >= best.points) best = { found: { ...found, first, last }, points };
    }
  }
  return best && withRepetition(best.found, source, end);
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
  return block.kind === 'table' || block.text.length > longestTitle * 2 ? '' : block.text;
}

const ending = /(?:政府)?信息公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:的)?报告$/;
const yearAtEnd = new RegExp(`[（(]([${yearCharacters}]{4})年?度?[)）]$`);
const yearInside = new RegExp(`(?:关于)?([${yearCharacters}]{4})年?度?(?:的)?`);

function readTitle(lines: readonly string[]): Omit<FoundTitle, 'first' | 'last'> | undefined {
  const title = lines.map(line => line.replace(/\s+/g, '')).join('');
  if (title.length > longestTitle || /[。，；：:！？>＞»|《]/.test(title)) return undefined;
  const behind = yearAtEnd.exec(title);
  const trunk = behind ? title.slice(0, behind.index) : title;
  const end = ending.exec(trunk);
  if (!end) return undefined;
  const head = trunk.slice(0, end.index);
  const inside = yearInside.exec(head);
  const year = readYear((behind ?? inside)?.[1] ?? '');
  const withoutYear = inside && !behind ? head.replace(inside[0], '') : head;
  const unit = withoutYear.replace(/^关于/, '').replace(/[-—（(]+$/, '');
  if (lines.length > 1 && !isTitleStart(lines[0] ?? '')) return undefined;
  return { title, unit, year };
}

/** The first line of a broken title names a body or a year; a paragraph above the title does not belong to it. */
function isTitleStart(line: string): boolean {
  return (
    line.length <= 40 &&
    /(?:政府|办事处|委员会|局|办公室|办|厅|委|院|中心|会|镇|乡|街道|区|县|市|省|厂|公司|学校|医院|\d{4}年?度?)\s*$/.test(
      line,
    )
  );
}
