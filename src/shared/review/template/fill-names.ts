import { cleanLine } from '../../document/clean-text.ts';
import { blockText } from '../../import/source.ts';
import { chineseDate, readDate } from '../../report/calendar-date.ts';
import type { Draft } from '../../report/draft.ts';
import { reportTitle } from '../../report/draft.ts';
import { allOf, type Filling, nothingFilled, quoted } from './filling.ts';
import { obstacleIn } from './obstacles.ts';
import { type Owners, ownersOf } from './owners.ts';
import { type Template, wordsOf } from './read-template.ts';
import { sayInstead } from './shapes.ts';
import type { XmlNode } from './xml-tree.ts';

/** What of the title and the signature a template took in, and what is to be said of it. */
export interface FilledNames extends Filling {
  readonly title: boolean;
  readonly organ: boolean;
  readonly date: boolean;
}

/** Puts unit and year into the title, and organ and date below the text, where the template has them for certain. */
export function fillNames(template: Template, draft: Draft): FilledNames {
  const owners = ownersOf(template);
  const title = fillTitle(template, owners, draft);
  const [organ, date] = fillSignature(template, owners, draft);
  return {
    ...allOf([title, organ, date]),
    title: title.placed.length > 0,
    organ: organ.placed.length > 0,
    date: date.placed.length > 0,
  };
}

function fillTitle(template: Template, owners: Owners, draft: Draft): Filling {
  const { title, result } = template;
  const unit = cleanLine(draft.unit);
  const whole = reportTitle({ unit, year: draft.year });
  if (unit === '') {
    const left = title ? [`标题：报告里没有单位名称，模板里的${quoted(title.title)}没有动。`] : [];
    return { ...nothingFilled, left };
  }
  const refused = (why: string): Filling => ({
    ...nothingFilled,
    noPlace: [`标题“${whole}”没有写进去，${why}。`],
  });
  if (!title) return refused('模板里没有认出报告标题');
  if (title.title === whole) return { ...nothingFilled, placed: ['标题'] };
  const blocks = Array.from({ length: title.last - title.first + 1 }, (_, at) => title.first + at);
  const nodes = nodesOf(owners, blocks);
  if (typeof nodes === 'string') return refused(nodes);
  const ending = whole.slice(unit.length);
  const last = result.source[title.last];
  if (nodes.length > 2 || (blocks.length > 1 && !(last && /报告|年报/.test(blockText(last)))))
    return refused('模板里的标题分成好几段');
  const lines = blocks.length === 1 ? [whole] : nodes.length === 1 ? [`${unit}\n${ending}`] : [unit, ending];
  return said(template, nodes, lines, '标题', title.title);
}

function fillSignature(template: Template, owners: Owners, draft: Draft): readonly [Filling, Filling] {
  const organ = cleanLine(draft.signature?.organ ?? '');
  const typed = cleanLine(draft.signature?.date ?? '');
  const date = cleanLine(chineseDate(typed));
  const { result } = template;
  const blocks = signatureBlocks(template);
  const dated = result.signature?.date === undefined ? [] : blocks.slice(-1);
  const named = result.signature?.organ === undefined ? [] : blocks.slice(0, blocks.length - dated.length);
  const torn = named.length === 0 && result.signature?.organ !== undefined;
  const why = torn ? '模板里落款和日期写在同一段' : undefined;
  return [
    fillLine(template, owners, {
      name: '落款',
      blocks: named,
      words: organ,
      old: result.signature?.organ,
      why,
    }),
    typed !== '' && !readDate(typed)
      ? { ...nothingFilled, noPlace: [`成文日期${quoted(typed)}没有写进去，它不是一个日期。`] }
      : fillLine(template, owners, {
          name: '成文日期',
          blocks: dated,
          words: date,
          old: result.signature?.date,
          why,
        }),
  ];
}

interface Line {
  readonly name: string;
  readonly blocks: readonly number[];
  readonly words: string;
  /** What the template has there, as it was recognised. */
  readonly old: string | undefined;
  /** Why it cannot be written, where that is known. */
  readonly why: string | undefined;
}

function fillLine(template: Template, owners: Owners, { name, blocks, words, old, why }: Line): Filling {
  if (words === '') {
    const left = old === undefined ? [] : [`${name}：报告里没有填，模板里的${quoted(old)}没有动。`];
    return { ...nothingFilled, left };
  }
  const refused = (reason: string): Filling => ({
    ...nothingFilled,
    noPlace: [`${name}${quoted(words)}没有写进去，${reason}。`],
  });
  const written = blocks.map(block => wordsOf(template, block)).join('');
  if (written === words) return { ...nothingFilled, placed: [name] };
  if (why !== undefined) return refused(why);
  if (old === undefined || blocks.length === 0) return refused(`模板里没有认出${name}`);
  const nodes = nodesOf(owners, blocks);
  if (typeof nodes === 'string') return refused(nodes);
  if (nodes.length > 1) return refused('模板里分成好几段');
  return said(template, nodes, [words], name, written);
}

function said(
  { xml }: Template,
  nodes: readonly XmlNode[],
  lines: readonly string[],
  name: string,
  old: string,
): Filling {
  return {
    ...nothingFilled,
    edits: nodes.flatMap((node, index) => sayInstead(xml, node, lines[index] ?? '')),
    placed: [name],
    replaced: [`${name}：${quoted(old)}`],
  };
}

/** The paragraphs of some blocks, where they hold nothing else; else why they are not written in. */
function nodesOf(owners: Owners, blocks: readonly number[]): readonly XmlNode[] | string {
  const nodes = [...new Set(blocks.map(owners.of))];
  const known = nodes.filter(node => node !== undefined);
  if (known.length < nodes.length) return '模板里它在文本框里，或带着修订';
  const shared = known.some(node => owners.blocksOf(node).some(block => !blocks.includes(block)));
  if (shared) return '模板里它和别的内容写在同一段';
  const obstacle = known.map(obstacleIn).find(found => found !== undefined);
  return obstacle === undefined ? known : `模板里那一段有${obstacle}`;
}

/** The blocks of the signature: the last ones of the last section that are neither its text nor put nowhere. */
function signatureBlocks({ result, headings }: Template): readonly number[] {
  if (!result.signature) return [];
  const { recognised, unrecognised } = result.account;
  const known = new Set([
    ...recognised.texts.flatMap(({ blocks }) => blocks),
    ...unrecognised.map(({ block }) => block),
  ]);
  const last = headings.at(-1)?.block ?? result.source.length;
  return result.source.flatMap((block, index) =>
    index > last && block.kind === 'paragraph' && block.where.kind !== 'note' && !known.has(index)
      ? [index]
      : [],
  );
}
