import type { Edit } from './splice.ts';

/** What is done to a template, and what is said of it; all words are whole, in Chinese, for the user. */
export interface Filling {
  readonly edits: readonly Edit[];
  /** What of the report is in the template afterwards. */
  readonly placed: readonly string[];
  /** Words of the template that gave way to others. */
  readonly replaced: readonly string[];
  /** What of the report finds no place, and why. */
  readonly noPlace: readonly string[];
  /** What the template itself says that is not of this report and stays in it. */
  readonly left: readonly string[];
}

/** Nothing done, nothing to say. */
export const nothingFilled: Filling = { edits: [], placed: [], replaced: [], noPlace: [], left: [] };

/** Several fillings as one. */
export function allOf(fillings: readonly Filling[]): Filling {
  return {
    edits: fillings.flatMap(({ edits }) => edits),
    placed: fillings.flatMap(({ placed }) => placed),
    replaced: fillings.flatMap(({ replaced }) => replaced),
    noPlace: fillings.flatMap(({ noPlace }) => noPlace),
    left: fillings.flatMap(({ left }) => left),
  };
}

const longestExcerpt = 30;

/** The beginning of some words, in quotation marks. */
export function quoted(words: string): string {
  const line = words.replaceAll('\n', ' ');
  return line.length <= longestExcerpt ? `“${line}”` : `“${line.slice(0, longestExcerpt)}…”`;
}
