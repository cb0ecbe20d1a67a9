import { lengths } from '../words/lengths.ts';

/** A line that begins with a number of its own: 一、 一是 （二） 3. */
const numbered =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．](?!\d))/;
/** A line that begins so goes on with the one before. */
const continues = /^\s*(?:[0-9０-９]+\s*[件起份个条项宗例]|[，。；、）])/;
const sentenceEnd = /[。！？；：:;!?）)】」”]$/;

/** A line that ends like this goes on in the next one, however short it is. */
const unfinished = /(?:收到|受理|接到|新收|办结|答复|予以|[的和及与或共为对将在是了、])$/;

/**
 * Whether the line break at `at` ends a paragraph. Text pasted from PDF or mail is broken in the middle of
 * sentences; there the line before neither ends a sentence nor is a heading.
 */
export function endsParagraph(original: string, at: number): boolean {
  const before = original.slice(original.lastIndexOf('\n', at - 1) + 1, at).trim();
  const next = original.indexOf('\n', at + 1);
  const after = original.slice(
    at + 1,
    next < 0 ? Math.min(original.length, at + lengths.lineLookedAt) : next,
  );
  if (before === '' || after.trim() === '' || sentenceEnd.test(before) || numbered.test(after)) return true;
  if (continues.test(after) || unfinished.test(before)) return false;
  return (
    (before.length <= lengths.bareHeading && !/[，。；、0-9０-９]/.test(before)) ||
    (numbered.test(before) && before.length <= lengths.numberedHeading && !/[，。]/.test(before))
  );
}
