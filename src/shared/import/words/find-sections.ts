import type { Format } from '../../formats/compile.ts';
import { wholeKey, withoutNumber } from '../../formats/label-key.ts';
import { similarity } from '../../formats/similarity.ts';
import type { SectionDeclaration } from '../../formats/types.ts';
import { oncePer } from '../../once.ts';
import { rowKeysOf } from '../labels/label-book.ts';
import type { SourceBlock, SourceLooseRow, SourceParagraph } from '../source.ts';
import { isNumber } from '../tables/values.ts';

/** The heading of a section, found in the source. */
export interface FoundHeading {
  readonly section: SectionDeclaration;
  readonly block: number;
  /** Words that follow the heading in the same paragraph. */
  readonly rest: string;
  /** Whether it was told by its place: by its number alone, or as the first words of its text. */
  readonly toldBy?: 'number' | 'firstWords';
}

interface Candidate {
  readonly section: number;
  readonly block: number;
  readonly points: number;
  readonly rest: string;
  /** Whether it is numbered as sub-headings are. */
  readonly subLevel: boolean;
}

interface Chain {
  readonly points: number;
  readonly candidate: Candidate;
  readonly before: Chain | undefined;
}

/** The longest a paragraph may be that is a heading and nothing else. */
export const longestHeading = 48;

/**
 * Finds the headings of the format's sections: those that, in their order, match best in words and numbering.
 * A table of contents loses against the sections themselves, since of two equal matches the later one counts.
 */
export function findSections(source: readonly SourceBlock[], format: Format): readonly FoundHeading[] {
  const candidates = findCandidates(source, format);
  const usual = bestChain(
    candidates.filter(each => !each.subLevel),
    format,
  );
  if (usual.length >= 3) return usual;
  // Hardly any section: they may be numbered （一）, as sub-headings usually are.
  const unusual = bestChain(candidates, format);
  return unusual.length >= 4 ? unusual : usual;
}

/** A name of a section: its heading, or one that reports give it. */
interface SectionName {
  /** Where among the format's sections. */
  readonly section: number;
  /** The number of its heading, e.g. 一. */
  readonly number: string;
  /** The key of its words without the number. */
  readonly key: string;
}

/** Every name of every section of a format: a memory of immutable declarations. */
export const sectionNames = oncePer((format: Format): readonly SectionName[] =>
  format.sections.flatMap(({ heading, aliases = [] }, section) =>
    [heading, ...aliases].map(words => ({
      section,
      number: /^[一二三四五六七八九十]+/.exec(heading)?.[0] ?? '',
      key: wholeKey(withoutNumber(words)),
    })),
  ),
);

/** Every paragraph that may be a heading; of one paragraph the later sections first. */
function findCandidates(source: readonly SourceBlock[], format: Format): readonly Candidate[] {
  const names = sectionNames(format);
  const rowKeys = rowKeysOf(format);
  // A list repeats its words; each is compared with the headings once.
  const matchesIn = oncePer((text: string) => {
    // 一、本年新收… and its like are numbered as sections are.
    if (text.length <= longestHeading && rowKeys.has(wholeKey(text))) return [];
    const words = headingWords(text);
    return names.flatMap(name => matchHeading(words, name) ?? []).reverse();
  });
  return source.flatMap((block, index) =>
    mayBeHeading(block) ? matchesIn(block.text).map(match => ({ ...match, block: index })) : [],
  );
}

/** Words, not a row of a table: at most parted once by a gap, and without figures. */
function mayBeHeading(block: SourceBlock): block is SourceParagraph | SourceLooseRow {
  if (block.kind !== 'looseRow') return block.kind === 'paragraph';
  const cells = block.cells.filter(cell => cell.trim() !== '');
  return cells.length <= 2 && !cells.some(isNumber);
}

function bestChain(candidates: readonly Candidate[], format: Format): readonly FoundHeading[] {
  const best: (Chain | undefined)[] = format.sections.map(() => undefined);
  for (const candidate of candidates) extend(best, candidate);
  const end = best.reduce((a, b) => ((b?.points ?? 0) >= (a?.points ?? 0) ? (b ?? a) : a), undefined);
  const headings: FoundHeading[] = [];
  for (let chain = end; chain; chain = chain.before) {
    const { section, block, rest } = chain.candidate;
    const declared = format.sections[section];
    if (declared) headings.unshift({ section: declared, block, rest });
  }
  return headings;
}

function extend(best: (Chain | undefined)[], candidate: Candidate): void {
  let before: Chain | undefined;
  for (const chain of best.slice(0, candidate.section)) {
    if (chain && chain.points >= (before?.points ?? 0)) before = chain;
  }
  const points = candidate.points + (before?.points ?? 0);
  if (points >= (best[candidate.section]?.points ?? 0))
    best[candidate.section] = { points, candidate, before };
}

/** The number of a section that words begin with, e.g. 一; undefined where they begin otherwise. */
export function sectionNumber(words: string): string | undefined {
  const { section, part } = numbering.exec(words)?.groups ?? {};
  return section ?? part;
}

/** 一、 一. 第一部分 (level of sections), and the levels below, which sections rarely use. */
const numbering =
  /^\s*(?:(?<section>[一二三四五六七八九十]+)\s*[、.．,，:：]|第(?<part>[一二三四五六七八九十]+)(?:部分|章|节)|(?<sub>[（(][一二三四五六七八九十]+[）)][、.．]?)|(?<digit>\d{1,2})\s*[、.．])\s*/;

type Match = Omit<Candidate, 'block'>;

/** What of a paragraph is compared with every section's heading. */
interface HeadingWords {
  readonly isNumbered: boolean;
  /** The number as sections have them, where it has one. */
  readonly ordinal: string | undefined;
  readonly subLevel: boolean;
  /** The words behind the number, and the key of their beginning, which is as long as a heading may be. */
  readonly body: string;
  readonly startKey: string;
  /** The key of all of them, where they may be a heading and nothing else. */
  readonly key: string | undefined;
}

function headingWords(text: string): HeadingWords {
  const number = numbering.exec(text);
  const { section: digits, part, sub } = number?.groups ?? {};
  const body = text.slice(number?.[0].length ?? 0);
  const startKey = wholeKey(body.slice(0, 80));
  const isAlone = text.length <= longestHeading && !/[。！？；]./.test(text);
  return {
    isNumbered: number !== null,
    ordinal: digits ?? part,
    subLevel: sub !== undefined,
    body,
    startKey,
    key: isAlone ? startKey : undefined,
  };
}

/** How well words are this section's heading; undefined where they are not. */
function matchHeading(
  { isNumbered, ordinal, subLevel, body, startKey, key }: HeadingWords,
  { section, number, key: name }: SectionName,
): Match | undefined {
  const bonus = ordinal === number ? 30 : ordinal !== undefined ? 15 : isNumbered ? 0 : 10;
  const run = startKey.startsWith(name) ? headingThenRest(body, name) : undefined;
  if (run) {
    // Words may follow a heading in its own paragraph only where its number shows it is one.
    if (run.rest !== '' && ordinal === undefined) return undefined;
    return { section, points: 100 + bonus, rest: run.rest, subLevel };
  }
  if (key === undefined) return undefined;
  const least = ordinal === undefined ? 0.9 : 0.6;
  if (mostAlike(key, name) < least) return undefined;
  const alike = similarity(key, name);
  return alike >= least ? { section, points: alike * 80 + bonus, rest: '', subLevel } : undefined;
}

/** A bound of the similarity that is quick to tell: as if all shared characters stood in the same order. */
function mostAlike(key: string, heading: string): number {
  let shared = 0;
  for (const character of heading) if (key.includes(character)) shared += 1;
  return (2 * shared) / (key.length + heading.length);
}

/** The words behind a heading that the paragraph starts with; the heading must end there visibly. */
function headingThenRest(body: string, key: string): { readonly rest: string } | undefined {
  for (let end = key.length; end <= body.length; end += 1) {
    if (wholeKey(body.slice(0, end)) !== key) continue;
    const rest = body.slice(end);
    if (rest.trim() === '') return { rest: '' };
    const gap = /^(?:[\s:：。，,—-]+|(?=[（(\d]))/.exec(rest);
    return gap ? { rest: rest.slice(gap[0].length).trim() } : undefined;
  }
  return undefined;
}
