import type { Format } from '../../formats/compile.ts';
import { wholeKey, withoutNumber } from '../../formats/label-key.ts';
import { similarity } from '../../formats/similarity.ts';
import type { SourceBlock, SourceLooseRow, SourceMark, SourceParagraph } from '../source.ts';
import { findSections, longestHeading, sectionNames, sectionNumber } from './find-sections.ts';

/** The end of a sentence, or a gap, and the number of a section behind it. */
const numberInside =
  /(?<=[。；：:！!？?）)”\s])(?:[一二三四五六七八九]\s*[、.．]|第[一二三四五六七八九]部分)/g;

/** What follows a heading in a list of contents. */
const goesOn = /^\s*[；;、，,和及等与]/;

/**
 * The source with headings that share a paragraph with the words before them (…编制。一、总体情况) as paragraphs of
 * their own. Only what counts as a section's heading afterwards is split off: a list of contents stays a sentence.
 */
export function splitHeadings(source: readonly SourceBlock[], format: Format): readonly SourceBlock[] {
  const cuts = source.map(block => cutsOf(block, format));
  if (cuts.every(own => own.length === 0)) return source;
  const pieces = source.flatMap((block, index) => piecesOf(block, cuts[index] ?? []));
  const chosen = new Set(
    findSections(
      pieces.map(piece => piece.block),
      format,
    ).map(heading => heading.block),
  );
  const kept = new Map<SourceBlock, number[]>();
  pieces.forEach(({ from, cut }, index) => {
    if (cut > 0 && chosen.has(index)) kept.set(from, [...(kept.get(from) ?? []), cut]);
  });
  return source.flatMap(block => piecesOf(block, kept.get(block) ?? []).map(piece => piece.block));
}

interface PieceOfBlock {
  readonly block: SourceBlock;
  readonly from: SourceBlock;
  /** Where in the words of its block it begins. */
  readonly cut: number;
}

function piecesOf(block: SourceBlock, cuts: readonly number[]): readonly PieceOfBlock[] {
  if (block.kind === 'looseRow' && cuts.length > 0) return piecesOfRow(block, cuts);
  if (block.kind !== 'paragraph' || cuts.length === 0) return [{ block, from: block, cut: 0 }];
  const { continues, marks, ...rest } = block;
  return [0, ...cuts].map((cut, at) => {
    const words = block.text.slice(cut, cuts[at]);
    const piece: SourceParagraph = {
      ...rest,
      text: words.trim(),
      ...(at === 0 && continues ? { continues } : {}),
      ...(marks ? { marks: marksWithin(marks, cut, words) } : {}),
    };
    return { block: piece, from: block, cut };
  });
}

/** The marks among some words of a paragraph, as they stand in these without the blanks around them. */
function marksWithin(marks: readonly SourceMark[], cut: number, words: string): readonly SourceMark[] {
  const lead = words.length - words.trimStart().length;
  return marks
    .filter(({ at }) => cut <= at && at <= cut + words.length)
    .map(({ mark, at }) => ({ mark, at: Math.max(0, Math.min(words.trim().length, at - cut - lead)) }));
}

/** A run of cells with headings among them: the cells before each, the heading, the cells behind it. */
function piecesOfRow(block: SourceLooseRow, cuts: readonly number[]): readonly PieceOfBlock[] {
  const { where } = block;
  const ends = [...cuts, block.cells.length];
  const cellsBetween = (from: number, to: number): readonly PieceOfBlock[] => {
    const cells = block.cells.slice(from, to);
    if (cells.every(cell => cell === '')) return [];
    return [{ block: { kind: 'looseRow', cells, text: cells.join(' '), where }, from: block, cut: 0 }];
  };
  return [
    ...cellsBetween(0, cuts[0] ?? 0),
    ...cuts.flatMap((cut, at) => {
      const heading: SourceBlock = { kind: 'paragraph', text: block.cells[cut] ?? '', where };
      return [{ block: heading, from: block, cut }, ...cellsBetween(cut + 1, ends[at + 1] ?? cut)];
    }),
  ];
}

/** Where in a block headings may begin: in its words, or at which of its cells. */
function cutsOf(block: SourceBlock, format: Format): readonly number[] {
  if (block.kind === 'paragraph') return cutsIn(block.text, format);
  // A page's layout is read line by line; a heading there has its own.
  if (block.kind === 'table' || block.offsets) return [];
  if (block.cells.length < 2) return [];
  return block.cells.flatMap((cell, index) => (index > 0 && isHeading(cell, format) ? [index] : []));
}

/** Whether a cell is the heading of a section, with its number. */
function isHeading(cell: string, format: Format): boolean {
  if (cell.length < 6 || cell.length > longestHeading || sectionNumber(cell) === undefined) return false;
  const key = wholeKey(withoutNumber(cell));
  return format.sections.some(section => {
    const official = wholeKey(withoutNumber(section.heading));
    return key === official || (key.length > 5 && similarity(key, official) >= 0.75);
  });
}

/** Where in a paragraph headings may begin. */
function cutsIn(text: string, format: Format): readonly number[] {
  const cuts: number[] = [];
  for (const { 0: number, index } of text.matchAll(numberInside)) {
    const behind = text.slice(index + number.length, index + number.length + longestHeading * 2);
    const beginning = wholeKey(behind);
    const name = sectionNames(format).find(({ key }) => beginning.startsWith(key))?.key;
    if (name !== undefined && goesOn.test(behindName(behind, name))) return [];
    const isLast = index + longestHeading >= text.length && !/[。；，]./.test(text.slice(index));
    if (name !== undefined || isLast) cuts.push(index);
  }
  return cuts;
}

/** The words behind a name, whose key is known, however it is written. */
function behindName(words: string, name: string): string {
  let end = name.length;
  while (end < words.length && wholeKey(words.slice(0, end)).length < name.length) end += 1;
  return words.slice(end);
}
