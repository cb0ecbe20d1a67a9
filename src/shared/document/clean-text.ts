/** Format characters (zero-width spaces, soft hyphens, byte order marks), halves of characters, non-characters. */
const invisible = /[\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Every kind of line or paragraph end that pasted text brings along, a soft break of Word (\v) included. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const lineEnds = new RegExp(lineEnd, 'g');

/** A space beside Chinese punctuation, which has its own white inside the character. */
const spaceByPunctuation =
  / (?=[\u3001-\u3003\u3008-\u3011\u3014-\u301b“”！（），：；？])|(?<=[\u3001-\u3003\u3008-\u3011\u3014-\u301b“”！（），：；？]) /gu;

/** The space that automatic numbering leaves behind a number at the start of a paragraph: `1. 加强`. */
const spaceAfterNumber = /^(\d{1,2}[.．]) (?=\p{Script=Han})/u;

/**
 * One line of text as it is printed: no control or invisible characters, no indents or blanks at its ends, no
 * double spaces, no spaces beside Chinese punctuation. Cleaning a clean text changes nothing.
 */
export function cleanLine(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/ {2,}/g, ' ')
    .replace(spaceByPunctuation, '')
    .trim()
    .replace(spaceAfterNumber, '$1');
}

/** The paragraphs of a text as they are printed; empty ones are left out. */
export function printedParagraphs(text: string): readonly string[] {
  return text
    .split(lineEnd)
    .map(cleanLine)
    .filter(line => line !== '');
}

/** A paragraph as it is printed, and where in the text it comes from each of its characters (UTF-16) stands. */
export interface PlacedParagraph {
  readonly text: string;
  readonly from: readonly number[];
}

/** The paragraphs of a text as they are printed, with their characters' places in the text. */
export function placedParagraphs(text: string): readonly PlacedParagraph[] {
  const starts = [0, ...[...text.matchAll(lineEnds)].map(({ 0: end, index }) => index + end.length)];
  return text
    .split(lineEnd)
    .map((line, index) => placed(line, starts[index] ?? 0))
    .filter(paragraph => paragraph.text !== '');
}

/** Cleaning only takes characters out, or puts a space for another blank: the rest is found in order. */
function placed(line: string, start: number): PlacedParagraph {
  const text = cleanLine(line);
  const from: number[] = [];
  for (let at = 0; at < line.length && from.length < text.length; at += 1) {
    const wanted = text[from.length];
    if (line[at] === wanted || (wanted === ' ' && /[\s\u0085]/u.test(line[at] ?? ''))) from.push(start + at);
  }
  return { text, from };
}
