import { queryWords } from '../query-words.ts';
import type { Chapter } from './manual-chapters.ts';

/** A line of the manual that holds what is looked for. */
export interface ManualHit {
  readonly chapter: string;
  /** The line's words, as they are read. */
  readonly line: string;
}

/** More hits are no help: other words are. */
const most = 30;

/** The lines that hold every word, in any order; chapters whose heading does come first. */
export function searchManual(chapters: readonly Chapter[], query: string): readonly ManualHit[] {
  const words = queryWords(query.toLowerCase());
  if (words.length === 0) return [];
  const holds = (text: string) => words.every(word => text.toLowerCase().includes(word));
  const hits = chapters.flatMap(({ id, text }) =>
    text
      .split('\n')
      .map(plain)
      .filter(line => line !== '')
      .filter(holds)
      .map(line => ({ chapter: id, line })),
  );
  const headed = chapters.filter(({ id }) => holds(id)).map(({ id }) => ({ chapter: id, line: id }));
  return [...headed, ...hits].slice(0, most);
}

/** A line of Markdown as it is read: without its marks, pictures and the rules of tables. */
function plain(line: string): string {
  if (/^\s*[|:\s-]+$/.test(line)) return '';
  return line
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#+|[-*>]|\d+\.)\s+/, '')
    .replace(/[*`]/g, '')
    .replace(/^\s*\||\|\s*$/g, '')
    .replace(/\|/g, '　')
    .trim();
}
