import type { Format } from '../../formats/compile.ts';
import type { SectionDeclaration } from '../../formats/types.ts';
import { wholeKey, withoutNumber } from '../labels/label-key.ts';
import type { SourceBlock } from '../source.ts';
import { similarity } from './similarity.ts';

/** The heading of a section, found in the source. */
export interface FoundHeading {
  readonly section: SectionDeclaration;
  readonly block: number;
  /** Words that follow the heading in the same paragraph. */
  readonly rest: string;
}

interface Candidate {
  readonly section: number;
  readonly block: number;
  readonly points: number;
  readonly rest: string;
}

interface Chain {
  readonly points: number;
  readonly candidate: Candidate;
  readonly before: Chain | undefined;
}

/** The longest a paragraph may be that is a heading and nothing else. */
const longestHeading = 48;

/**
 * Finds the headings of the format's sections: those that, in their order, match best in words and numbering.
 * A table of contents loses against the sections themselves, since of two equal matches the later one counts.
 */
export function findSections(source: readonly SourceBlock[], format: Format): readonly FoundHeading[] {
  const usual = findChain(source, format, false);
  if (usual.length >= 3) return usual;
  // Hardly any section: they may be numbered （一）, as sub-headings usually are.
  const unusual = findChain(source, format, true);
  return unusual.length >= 4 ? unusual : usual;
}

function findChain(
  source: readonly SourceBlock[],
  format: Format,
  subLevel: boolean,
): readonly FoundHeading[] {
  const sections = format.sections.map(section => ({
    number: /^[一二三四五六七八九十]+/.exec(section.heading)?.[0] ?? '',
    key: wholeKey(withoutNumber(section.heading)),
  }));
  const best: (Chain | undefined)[] = sections.map(() => undefined);
  source.forEach((block, index) => {
    if (block.kind === 'table') return;
    const found = sections.flatMap((section, at) => {
      const match = matchHeading(block.text, section, subLevel);
      return match ? [{ section: at, block: index, ...match }] : [];
    });
    // Later sections first: a block is the heading of one section only.
    for (const candidate of found.reverse()) extend(best, candidate);
  });
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

/** 一、 一. 第一部分 (level of sections), and the levels below, which sections rarely use. */
const numbering =
  /^\s*(?:(?<section>[一二三四五六七八九十]+)\s*[、.．,，:：]|第(?<part>[一二三四五六七八九十]+)(?:部分|章|节)|(?<sub>[（(][一二三四五六七八九十]+[）)][、.．]?)|(?<digit>\d{1,2})\s*[、.．])\s*/;

type Match = Pick<Candidate, 'points' | 'rest'>;

/** How well words are this section's heading; undefined where they are not. */
function matchHeading(
  text: string,
  section: { readonly number: string; readonly key: string },
  subLevel: boolean,
): Match | undefined {
  const number = numbering.exec(text);
  const groups = number?.groups ?? {};
  if (groups.sub !== undefined && !subLevel) return undefined;
  const ordinal = groups.section ?? groups.part;
  const body = text.slice(number?.[0].length ?? 0);
  const run = headingThenRest(body, section.key);
  const bonus = ordinal === section.number ? 30 : ordinal !== undefined ? 15 : number ? 0 : 10;
  if (run) {
    // Words may follow a heading in its own paragraph only where its number shows it is one.
    return run.rest === '' || ordinal !== undefined ? { points: 100 + bonus, rest: run.rest } : undefined;
  }
  if (text.length > longestHeading || /[。！？；]./.test(text)) return undefined;
  const key = wholeKey(body);
  if (!sharesHalf(key, section.key)) return undefined;
  const alike = similarity(key, section.key);
  return alike >= (ordinal === undefined ? 0.85 : 0.6) ? { points: alike * 80 + bonus, rest: '' } : undefined;
}

/** A quick look before the thorough one: half of the characters must be there at all. */
function sharesHalf(key: string, heading: string): boolean {
  let shared = 0;
  for (const character of heading) if (key.includes(character)) shared += 1;
  return shared * 2 >= heading.length;
}

/** The words behind the heading, where the paragraph starts with it; the heading must end there visibly. */
function headingThenRest(body: string, key: string): { readonly rest: string } | undefined {
  if (!wholeKey(body.slice(0, 80)).startsWith(key)) return undefined;
  for (let end = key.length; end <= body.length; end += 1) {
    if (wholeKey(body.slice(0, end)) !== key) continue;
    const rest = body.slice(end);
    if (rest.trim() === '') return { rest: '' };
    const gap = /^(?:[\s:：。，,—-]+|(?=[（(\d]))/.exec(rest);
    return gap ? { rest: rest.slice(gap[0].length).trim() } : undefined;
  }
  return undefined;
}
