/**
 * The level that a paragraph's own number gives it, by GB/T 9704-2012, 7.3.3: 一、 first, （一） second, 1. third,
 * （1） fourth; anything else, 一是… included, is body text.
 */
export type ParagraphLevel = 'first' | 'second' | 'third' | 'fourth' | 'body';

export interface ParagraphHeading {
  readonly level: ParagraphLevel;
  /** How many UTF-16 units at the start are the heading; 0 where there is none. */
  readonly length: number;
}

const levels: readonly (readonly [ParagraphLevel, RegExp])[] = [
  ['first', /^[一二三四五六七八九十]{1,3}、/],
  ['second', /^[（(][一二三四五六七八九十]{1,3}[）)]/],
  ['third', /^\d{1,2}(?:、|[.．](?!\d))/],
  ['fourth', /^[（(]\d{1,2}[）)]/],
];

/** Two printed lines: a first sentence longer than this is a sentence, not a heading. */
const longestHeading = 54;

/**
 * Where a paragraph's heading ends. A heading that runs into its paragraph ends with the first 。; a paragraph
 * without one is a heading as a whole, unless it is an item of a list (…；) or too long for a heading.
 */
export function leadingHeading(paragraph: string): ParagraphHeading {
  const level = levels.find(([, number]) => number.test(paragraph))?.[0] ?? 'body';
  if (level === 'body') return { level, length: 0 };
  const stop = paragraph.indexOf('。');
  const length = stop < 0 ? paragraph.length : stop + 1;
  const isItem = stop < 0 && /[；，、！？]$/.test(paragraph);
  return { level, length: isItem || length > longestHeading ? 0 : length };
}
