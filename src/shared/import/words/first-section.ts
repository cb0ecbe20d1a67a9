import type { Format } from '../../formats/compile.ts';
import { wholeKey } from '../../formats/label-key.ts';
import { rowKeysOf } from '../labels/label-book.ts';
import type { SourceBlock } from '../source.ts';
import { type FoundHeading, sectionNumber } from './find-sections.ts';

/** A heading of section 一 in words of its author's own is no longer, and no sentence. */
const longestName = 30;

/** （一）主动公开, as the first part of section 一 is called. */
const firstPart = /^\s*[（(]一[）)][、.．]?\s*主动公开/;

/**
 * The headings with section 一 told by its place where no heading has its name: a short line numbered 一、 above
 * the next section; where there is none, the section begins with its first part, （一）主动公开….
 * @param from the first block behind the title, where there is one
 */
export function withFirstSection(
  headings: readonly FoundHeading[],
  source: readonly SourceBlock[],
  format: Format,
  from: number | undefined,
): readonly FoundHeading[] {
  const [section] = format.sections;
  if (!section || headings.some(heading => heading.section === section)) return headings;
  if (headings.length === 0 && from === undefined) return headings;
  const end = headings[0]?.block ?? source.length;
  const start = from ?? 0;
  const above = source.slice(start, Math.max(start, end));
  const rows = rowKeysOf(format);
  const named = above.findLastIndex(block => isNamed(block) && !rows.has(wholeKey(block.text)));
  if (named >= 0 && headings.length > 0)
    return [{ section, block: start + named, rest: '', toldBy: 'number' }, ...headings];
  const part = above.findIndex(block => block.kind === 'paragraph' && firstPart.test(block.text));
  const block = above[part];
  if (block?.kind !== 'paragraph') return headings;
  return [{ section, block: start + part, rest: block.text, toldBy: 'firstWords' }, ...headings];
}

function isNamed(block: SourceBlock): block is Extract<SourceBlock, { kind: 'paragraph' }> {
  if (block.kind !== 'paragraph' || block.text.length > longestName) return false;
  return (
    sectionNumber(block.text) === '一' &&
    !/[。；，,;？！]|[：:]\s*\S/.test(block.text.replace(/[。：:]$/, ''))
  );
}
