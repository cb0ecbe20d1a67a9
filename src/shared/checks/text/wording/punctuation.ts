import { textRules } from '../../../rules/text-rules.ts';
import { type Finding, finding } from '../../finding.ts';
import { sectionName } from '../../wording.ts';
import { quote } from '../quote.ts';
import { replacedBy } from '../replaced-by.ts';
import type { TextCheck } from '../text-check.ts';

/** Half-width marks between Chinese characters, each with the one that is meant. */
const halfWidth = /(?<=[一-龥）》”])[,;:?!](?=[一-龥（《“])/g;
const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

/** Brackets of two kinds around one stretch: (试行）. */
const mixed = /\(([^()（）\n]{1,60})）|（([^()（）\n]{1,60})\)/g;

/** Straight quotation marks around Chinese words. */
const straight = /"([^"“”\n]{0,20}[一-龥][^"“”\n]{0,20})"/g;

const closing: Readonly<Record<string, string>> = { '（': '）', '《': '》', '“': '”', '〔': '〕' };
const anyPaired = /[（）《》“”〔〕]/;
const paired = /[（）《》“”〔〕]/g;
/** 1）, 一） and the like number an item, and open nothing. */
const itemMark = /(?:^|[，。；：、\s])[\d一二三四五六七八九十]{1,3}）/g;

/** `text.punctuation`: marks in another width than the Chinese around them, and brackets without a partner. */
export const checkPunctuation: TextCheck = ({ format, texts }) =>
  texts.flatMap(({ section, original }) => {
    const name = sectionName(format, section);
    const at = (start: number, end: number) => ({ section, start, end });
    const found = (start: number, end: number, why: string, instead?: string): Finding =>
      finding(textRules.punctuation, {
        message: `『${name}』${quote(original, start, end)}${why}。`,
        cells: [],
        text: at(start, end),
        ...(instead === undefined ? {} : { fix: replacedBy(at(start, end), instead) }),
      });
    return paragraphsOf(original).flatMap(({ start, words }) => [
      ...(anyHalf.test(words) ? halfMarks(words, start, found) : []),
      ...unpaired(words)
        .slice(0, mostUnpaired)
        .map(({ mark, index }) =>
          found(start + index, start + index + 1, `里的“${mark}”没有配对，请补上或删去`),
        ),
    ]);
  });
/** How many marks of a paragraph are told at once; where more have no partner, it is no report's text. */
const mostUnpaired = 20;
/** What a paragraph holds where it has any mark of another width. */
const anyHalf = /[,;:?!()"]/;

type Found = (start: number, end: number, why: string, instead?: string) => Finding;

/** Marks of another width than the Chinese around them. */
function halfMarks(words: string, start: number, found: Found): readonly Finding[] {
  return [
    ...halfWidthIn(words, start, found),
    ...[...words.matchAll(mixed)].map(match => {
      const from = start + match.index;
      const instead = `（${match[1] ?? match[2] ?? ''}）`;
      return found(from, from + match[0].length, '的括号一半是全角、一半是半角，请改成一样的', instead);
    }),
    ...[...words.matchAll(straight)].map(match => {
      const from = start + match.index;
      return found(from, from + match[0].length, '用的是英文引号，中文里用“”', `“${match[1] ?? ''}”`);
    }),
  ];
}

/** One finding for all half-width marks of a paragraph: where there is one there are often many. */
function halfWidthIn(words: string, start: number, found: Found): readonly Finding[] {
  const marks = [...words.matchAll(halfWidth)];
  const [first] = marks;
  const last = marks.at(-1);
  if (!first || !last) return [];
  const stretch = words.slice(first.index, last.index + 1);
  const instead = words
    .replace(halfWidth, mark => fullWidth[mark] ?? mark)
    .slice(first.index, last.index + 1);
  const many = marks.length === 1 ? '' : `等 ${marks.length} 处`;
  return [
    found(
      start + first.index,
      start + first.index + stretch.length,
      `${many}用了半角标点，中文里用全角的`,
      instead,
    ),
  ];
}

function paragraphsOf(text: string): readonly { readonly start: number; readonly words: string }[] {
  const paragraphs: { start: number; words: string }[] = [];
  let start = 0;
  for (const words of text.split('\n')) {
    if (words !== '') paragraphs.push({ start, words });
    start += words.length + 1;
  }
  return paragraphs;
}

/** Marks of a pair whose other one is not in the paragraph; half-width brackets are the other rule's matter. */
function unpaired(words: string): readonly { readonly mark: string; readonly index: number }[] {
  if (!anyPaired.test(words)) return [];
  const even = words.replace(mixed, whole => '　'.repeat(whole.length));
  const open = new Map<string, number[]>(Object.values(closing).map(mark => [mark, []]));
  const lonely: number[] = [];
  for (const { 0: mark, index } of even.matchAll(paired)) {
    const closes = closing[mark];
    if (closes !== undefined) open.get(closes)?.push(index);
    else if (open.get(mark)?.pop() === undefined) lonely.push(index);
  }
  const items = lonely.length === 0 ? undefined : new Set(itemMarks(words));
  const unclosed = [...open.values()].flat().sort((one, other) => one - other);
  return [...unclosed, ...lonely.filter(index => !items?.has(index))].map(index => ({
    mark: even.charAt(index),
    index,
  }));
}

function itemMarks(words: string): readonly number[] {
  return [...words.matchAll(itemMark)].map(match => match.index + match[0].length - 1);
}
