import type { Format } from '../../formats/compile.ts';
import { introductionId, type TableId, type TextId } from '../../formats/types.ts';
import type { RecognisedText, Unrecognised } from '../import-result.ts';
import { blockText, describePlace, type SourceBlock } from '../source.ts';
import type { FoundHeading } from './find-sections.ts';
import { type FoundSignature, findSignature } from './find-signature.ts';
import type { FoundTitle } from './find-title.ts';
import { isAttachment, isBelowReport } from './page-furniture.ts';
import { siteLines } from './site-lines.ts';
import { tighten } from './tighten.ts';

/** What stands around the tables. */
export interface Words {
  readonly texts: Readonly<Record<TextId, string>>;
  readonly recognised: readonly RecognisedText[];
  readonly signature: Omit<FoundSignature, 'paragraphs'> | undefined;
  /** The blocks the signature stands in. */
  readonly signatureBlocks: readonly number[];
  readonly unrecognised: readonly Unrecognised[];
}

/** What the words are cut by. */
export interface Landmarks {
  readonly title: FoundTitle | undefined;
  readonly headings: readonly FoundHeading[];
  /** Blocks that belong to tables. */
  readonly taken: ReadonlySet<number>;
  readonly webPage: boolean;
}

interface Paragraph {
  readonly block: number;
  readonly text: string;
  readonly continues?: true;
}

/**
 * Reads the introduction and the texts, paragraph by paragraph, and the signature. Every paragraph outside the
 * tables is in a text or reported.
 */
export function readWords(source: readonly SourceBlock[], format: Format, marks: Landmarks): Words {
  const found = new Map<TextId, readonly Paragraph[]>();
  const unrecognised: Unrecognised[] = [];
  const report = (paragraph: Paragraph, why: string, below?: TableId): void => {
    const where = source[paragraph.block]?.where ?? { kind: 'line', line: 0 };
    const reason = `${describePlace(where)}${why}`;
    unrecognised.push({ ...paragraph, where, reason, ...(below === undefined ? {} : { below }) });
  };
  const first = marks.headings[0]?.block ?? source.length;
  const start = marks.title ? marks.title.last + 1 : 0;
  const between = (from: number, to: number): readonly Paragraph[] =>
    paragraphsIn(source, from, to, marks.taken);
  for (const each of between(0, marks.title?.first ?? 0)) report(each, '在报告标题之前，没有放进报告');
  const beforeFirst = between(start, first);
  if (marks.headings.length === 0) {
    for (const each of beforeFirst) report(each, '没有章节标题，不知道属于哪一部分，没有放进报告');
  } else {
    const site = marks.webPage ? siteLines(beforeFirst, marks.title) : new Set<number>();
    for (const at of site) {
      const each = beforeFirst[at];
      if (each) report(each, '像是网页上的说明，没有放进报告');
    }
    found.set(
      introductionId,
      beforeFirst.filter((_, at) => !site.has(at)),
    );
  }
  marks.headings.forEach((heading, index) => {
    const next = marks.headings[index + 1]?.block ?? source.length;
    const own = heading.rest === '' ? [] : [{ block: heading.block, text: heading.rest }];
    const paragraphs = [...own, ...between(heading.block + 1, next)];
    found.set(heading.section.id, paragraphs);
  });
  const ending = readEnding(found, marks);
  for (const { paragraph, why } of ending.left) report(paragraph, why);
  for (const { kind, id, heading } of format.sections) {
    if (kind === 'text') continue;
    for (const each of found.get(id) ?? [])
      report(each, `在“${heading}”部分，官方格式这里只有表格，没有放进报告`, id);
    found.delete(id);
  }
  return {
    ...textsOf(found, source, format),
    signature: ending.signature,
    signatureBlocks: ending.blocks,
    unrecognised,
  };
}

function paragraphsIn(
  source: readonly SourceBlock[],
  from: number,
  to: number,
  taken: ReadonlySet<number>,
): readonly Paragraph[] {
  return source.slice(from, Math.max(from, to)).flatMap((block, offset) => {
    const index = from + offset;
    return taken.has(index) || block.kind === 'table' || block.where.kind === 'note'
      ? []
      : [{ block: index, text: wordsOf(block), ...(isFurther(block) ? { continues: true } : {}) }];
  });
}

function isFurther(block: SourceBlock): boolean {
  return block.kind === 'paragraph' && block.continues === true;
}

function wordsOf(block: SourceBlock): string {
  const words = blockText(block).trim();
  return block.kind === 'paragraph' && block.indent !== undefined ? tighten(words) : words;
}

interface Ending {
  readonly signature: Words['signature'];
  readonly blocks: readonly number[];
  readonly left: readonly { readonly paragraph: Paragraph; readonly why: string }[];
}

/** Takes the signature, and what a web page prints below the report, off the last section, be it words or a table. */
function readEnding(found: Map<TextId, readonly Paragraph[]>, marks: Landmarks): Ending {
  const last = marks.headings.at(-1)?.section;
  if (!last) return { signature: undefined, blocks: [], left: [] };
  const whole = found.get(last.id) ?? [];
  const attached = marks.webPage ? whole.filter(each => isAttachment(each.text)) : [];
  const all = whole.filter(each => !attached.includes(each));
  const site = marks.webPage ? all.findIndex(each => isBelowReport(each.text)) : -1;
  const report = site < 0 ? all : all.slice(0, site);
  const left = [...attached, ...all.slice(report.length)].map(paragraph => ({
    paragraph,
    why: '像是网页下方的说明，没有放进报告',
  }));
  const signature = findSignature(report, marks.title?.unit);
  if (!signature) {
    found.set(last.id, report);
    return { signature: undefined, blocks: [], left };
  }
  const { paragraphs, ...rest } = signature;
  const text = report.slice(0, report.length - paragraphs);
  found.set(last.id, text);
  return { signature: rest, blocks: report.slice(text.length).map(each => each.block), left };
}

function textsOf(
  found: ReadonlyMap<TextId, readonly Paragraph[]>,
  source: readonly SourceBlock[],
  format: Format,
): Pick<Words, 'texts' | 'recognised'> {
  const texts: Record<TextId, string> = {};
  const recognised: RecognisedText[] = [];
  for (const [id, paragraphs] of found) {
    texts[id] = paragraphs.map(each => each.text).join('\n');
    const [first] = paragraphs;
    const where = source[first?.block ?? -1]?.where;
    if (!first || !where) continue;
    const blocks = paragraphs.map(each => each.block);
    recognised.push({
      text: id,
      heading: headingOf(id, format),
      where,
      paragraphs: paragraphs.length,
      blocks,
    });
  }
  return { texts, recognised };
}

function headingOf(id: TextId, format: Format): string {
  return format.sections.find(section => section.id === id)?.heading ?? '引言';
}
