import { endsParagraph } from './line-breaks.ts';

/**
 * A text without what typists put between characters, so that 收到 １６ 件 and 收到16件 read the same. Every
 * character keeps its way back: `offsets[i]` is where character i stood in the original.
 */
export interface Squeezed {
  readonly text: string;
  /** UTF-16 offset in the original of every UTF-16 unit of `text`; one more entry holds the original's length. */
  readonly offsets: Int32Array;
}

/** Blanks, zero-width marks and quotation marks, none of which changes what a phrase says. */
const ignored = new Set([...' \t\r\u00a0\u2002\u2003\u2009\u200b\ufeff\u3000“”‘’"\'「」『』']);

/** Characters that are written in several widths or shapes, each as the grammar knows it. */
const narrowed = new Map<string, string>([
  ...Array.from({ length: 10 }, (_, digit) => [String.fromCharCode(0xff10 + digit), String(digit)] as const),
  ['％', '%'],
  ['．', '.'],
  ['－', '-'],
  ['—', '-'],
  ['–', '-'],
  ['~', '-'],
  ['～', '-'],
  [';', '；'],
  [':', '：'],
  ['(', '（'],
  [')', '）'],
  ['?', '？'],
  ['!', '！'],
  ['［', '〔'],
  ['[', '〔'],
  ['］', '〕'],
  [']', '〕'],
]);

const digit = /[0-9０-９]/;

/** Squeezes a text. A line break inside a sentence goes; one that ends a paragraph stays as `\n`. */
export function squeeze(original: string): Squeezed {
  const offsets = new Int32Array(original.length + 1);
  let text = '';
  let length = 0;
  for (let at = 0; at < original.length; at += 1) {
    let character = original.charAt(at);
    // Most of a text is Chinese characters, which stand for themselves.
    if (character < '\u4e00' || character > '\u9fff') {
      if (ignored.has(character) || (character === '\n' && !endsParagraph(original, at))) continue;
      character =
        character === ',' || character === '，'
          ? comma(original, at)
          : (narrowed.get(character) ?? character);
    }
    text += character;
    offsets[length] = at;
    length += 1;
  }
  offsets[length] = original.length;
  return { text, offsets: offsets.subarray(0, length + 1) };
}

/** The stretch of the original that a stretch of the squeezed text came from. */
export function originalRange(
  squeezed: Squeezed,
  start: number,
  end: number,
): { start: number; end: number } {
  const from = squeezed.offsets[start] ?? 0;
  const last = end > start ? (squeezed.offsets[end - 1] ?? from) + 1 : from;
  return { start: from, end: last };
}

/** A comma with three digits behind it; a full-width one only among full-width digits. */
const thousands = /^(?:[0-9０-９],[0-9０-９]{3}|[０-９]，[０-９]{3})(?![0-9０-９])/;

/** A comma between digits groups thousands (1,234); any other one ends a clause. */
function comma(original: string, at: number): string {
  const isGroup = digit.test(original.charAt(at - 1)) && thousands.test(original.slice(at - 1, at + 5));
  return isGroup ? ',' : '，';
}
