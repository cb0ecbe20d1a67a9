import type { FoundTitle } from './find-title.ts';
import { readTitle } from './find-title.ts';
import { isAboveReport } from './page-furniture.ts';

/** A field without its value, which then stands on the next line: 来源： */
const openField = /[:：]\s*$/;

/** A value is no sentence and no longer. */
const longestValue = 30;

/** The day of a report below its title: （2024年1月15日）, 2024年1月. */
const day = /^[（(]?\s*[12]\d{3}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?\s*[）)]?$/;

/** As many characters of a title may be lost where a site prints it again. */
const mostLost = 3;

/**
 * Which of the lines between title and first section are the site's: date, source, type size, the value of such a
 * field on a line of its own, and the title printed again, on however many lines.
 */
export function siteLines(
  lines: readonly { readonly text: string }[],
  title: FoundTitle | undefined,
): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach(({ text }, at) => {
    const above = lines[at - 1];
    const isValue =
      above !== undefined &&
      found.has(at - 1) &&
      openField.test(above.text) &&
      text.length <= longestValue &&
      !/[。，；：:]/.test(text);
    if (isAboveReport(text) || day.test(text.trim()) || isValue) found.add(at);
  });
  if (title) for (const at of repeatedTitle(lines, title, found)) found.add(at);
  return found;
}

/** The lines that print the title again, behind nothing but lines of the site. */
function repeatedTitle(
  lines: readonly { readonly text: string }[],
  title: FoundTitle,
  site: ReadonlySet<number>,
): readonly number[] {
  const own: number[] = [];
  let words = '';
  for (let at = 0; at < lines.length; at += 1) {
    if (site.has(at)) continue;
    const longer = words + (lines[at]?.text ?? '').replace(/\s+/g, '');
    if (!title.title.startsWith(longer) && !isBare(longer)) break;
    words = longer;
    own.push(at);
  }
  return title.title.length - words.length <= mostLost || isBare(words) ? own : [];
}

/** Whether words are a title without unit and year: 政府信息公开工作年度报告. */
function isBare(words: string): boolean {
  const title = readTitle([words]);
  return title?.unit === '' && title.year === undefined;
}
