import type { Format } from '../../formats/compile.ts';
import { wholeKey, withoutNumber } from '../../formats/label-key.ts';
import { similarity } from '../../formats/similarity.ts';
import type { SectionDeclaration, TextId } from '../../formats/types.ts';
import { oncePer } from '../../once.ts';

/** A section's heading at the beginning of a line. */
export interface HeadingWords {
  readonly section: SectionDeclaration;
  /** How far the heading reaches, in characters of the line: what follows it in the same line is text. */
  readonly length: number;
  readonly numbered: boolean;
  /** It is the heading, word by word; else it is only much like the one whose number it has. */
  readonly exact: boolean;
}

/** 一、 一. 第一部分: numbers of sections; （一） and 1. number what stands inside of one. */
const sectionNumber =
  /^[\s【〔[*#]*(?:(?<digits>[一二三四五六七八九十]{1,3})\s*(?<mark>[、.．,，:：])?|第(?<part>[一二三四五六七八九十]{1,3})(?:部分|章|节)\s*[、.．,，:：]?)\s*/;

/** The key of each section's words, without its number: a memory of immutable declarations. */
const headingKeys = oncePer(({ sections }: Format) =>
  sections.map(section => ({ section, key: wholeKey(withoutNumber(section.heading)) })),
);

/** The longest a line may be that is a heading and nothing else. */
const longestHeading = 48;

/** From what likeness on words with the section's own number are meant as its heading. */
const alikeFrom = 0.6;

/**
 * The heading that a line of a section's text is or begins with, as the report prints it by itself: numbered as
 * sections are or not numbered, in any punctuation. Words that only mention it are none. A heading of another
 * section must be numbered or stand alone; sub-headings （一） have their own right to the words.
 */
export function headingIn(line: string, own: TextId, format: Format): HeadingWords | undefined {
  const number = sectionNumber.exec(line);
  const ordinal = number?.groups?.digits ?? number?.groups?.part;
  const before = number?.[0].length ?? 0;
  const body = line.slice(before);
  if (body.trim() === '') return undefined;
  const beginning = wholeKey(body.slice(0, longestHeading * 2));
  for (const { section, key } of headingKeys(format)) {
    if (!beginning.startsWith(key)) continue;
    const behind = endOfHeading(body, key);
    if (behind === undefined) continue;
    const gap = gapBehind(body.slice(behind), ordinal !== undefined, section.id === own);
    if (gap === undefined) continue;
    return { section, length: before + behind + gap, numbered: ordinal !== undefined, exact: true };
  }
  const marked = number?.groups?.part ?? (number?.groups?.mark && ordinal);
  return marked ? likeOwnHeading(line, body, marked, own, format) : undefined;
}

/** Where the heading with this key ends, with which words begin; undefined where it ends inside a character. */
function endOfHeading(body: string, key: string): number | undefined {
  for (let end = key.length; end <= Math.min(body.length, longestHeading * 2); end += 1) {
    if (wholeKey(body.slice(0, end)) === key) return end;
  }
  return undefined;
}

/**
 * How much behind a heading parts it from the text of its line (all of it where nothing follows); undefined where
 * the words go on, so that they are no heading.
 */
function gapBehind(rest: string, numbered: boolean, own: boolean): number | undefined {
  if (/^[\s:：。.，,】〕\]*#—-]*$/.test(rest)) return rest.length;
  const parting = numbered
    ? /^(?:[\s:：。，,】〕\]—-]+|(?=[（(\d]))/
    : own
      ? /^(?:\s*[:：。]\s*|\s+(?=\d{4}))/
      : undefined;
  return parting?.exec(rest)?.[0].length;
}

function likeOwnHeading(
  line: string,
  body: string,
  ordinal: string,
  own: TextId,
  { sections }: Format,
): HeadingWords | undefined {
  const section = sections.find(({ id }) => id === own);
  if (!section?.heading.startsWith(`${ordinal}、`)) return undefined;
  if (line.length > longestHeading || /[。！？；，]./.test(line)) return undefined;
  const alike = similarity(wholeKey(body), wholeKey(withoutNumber(section.heading)));
  return alike < alikeFrom ? undefined : { section, length: line.length, numbered: true, exact: false };
}
