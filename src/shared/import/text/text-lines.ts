import { limits, tooLarge } from '../limits.ts';

/** A line of a text file. */
export interface TextLine {
  /** From 1, as an editor counts. */
  readonly number: number;
  /** Without its line end. */
  readonly text: string;
  /** Whether a new page starts with it. */
  readonly startsPage: boolean;
}

/** `— 3 —`, `- 3 -`, 第 3 页 共 5 页: the page number alone on its line. */
const pageNumber =
  /^\s*(?:[-–—―]+\s*\d{1,3}\s*[-–—―]+|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?)\s*$/;

/** The lines of a text, without page numbers. Every kind of line end is one; a form feed starts a page. */
export function textLines(text: string): readonly TextLine[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|[\u0085\u2028\u2029\v]/g, '\n')
    .split('\n');
  if (lines.length > limits.lines) throw tooLarge('行数太多');
  const bare = barePageNumbers(lines);
  return lines.flatMap((line, index) => {
    const words = line.replaceAll('\f', '');
    if (pageNumber.test(words) || bare.has(index)) return [];
    return [{ number: index + 1, text: withoutMarks(words), startsPage: line.includes('\f') }];
  });
}

/** Headings are short. */
const longestMarked = 200;

/** Markdown's marks of a heading, or around a whole line. */
const marked =
  /^\s{0,3}(?:#{1,6}\s+(?<heading>.*?)(?:\s+#+)?|(?<marks>\*\*|__)(?<whole>[^*_]+)\k<marks>)\s*$/;

function withoutMarks(line: string): string {
  if (line.length > longestMarked || !/^\s{0,3}[#*_]/.test(line)) return line;
  const { heading, whole } = marked.exec(line)?.groups ?? {};
  const words = heading ?? whole;
  return words === undefined ? line : withoutMarks(words);
}

/** Page numbers without dashes: the last words of every page, counting up one by one. */
function barePageNumbers(lines: readonly string[]): ReadonlySet<number> {
  const ends: number[] = [];
  let last = -1;
  lines.forEach((line, index) => {
    if (line.includes('\f') && last >= 0) ends.push(last);
    if (line.replaceAll('\f', '').trim() !== '') last = index;
  });
  const numbers = ends.map(index => /^\s*(\d{1,3})\s*$/.exec(lines[index] ?? '')?.[1]);
  const first = Number(numbers[0]);
  const counting = numbers.length >= 2 && numbers.every((number, page) => Number(number) === first + page);
  return new Set(counting ? ends : []);
}
