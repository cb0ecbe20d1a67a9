import { leadingHeading } from '../../document/paragraph-level.ts';
import { introductionId, type TextId } from '../../formats/types.ts';
import { allOf, type Filling, nothingFilled, quoted } from './filling.ts';
import { obstacleIn } from './obstacles.ts';
import { type Owners, ownersOf } from './owners.ts';
import { type Template, wordsOf } from './read-template.ts';
import { isBlank, paragraphXml, rawText, type Shape, shapeOf } from './shapes.ts';
import type { Edit } from './splice.ts';
import { inside, type XmlNode } from './xml-tree.ts';

/** A text of the report, by the name of its section, as paragraphs. */
export interface PrintedText {
  readonly id: TextId;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The texts that a template took in, and what is to be said of them. */
export interface FilledTexts extends Filling {
  readonly texts: ReadonlySet<TextId>;
}

/** Puts a report's texts below their headings, in the place of what stands there between one heading and the next. */
export function fillTexts(template: Template, printed: readonly PrintedText[]): FilledTexts {
  const owners = ownersOf(template);
  const each = printed.map(text => ({ id: text.id, filling: fillText(template, owners, text) }));
  const filled = each.filter(({ filling }) => filling.noPlace.length + filling.left.length === 0);
  return { ...allOf(each.map(({ filling }) => filling)), texts: new Set(filled.map(({ id }) => id)) };
}

function fillText(template: Template, owners: Owners, text: PrintedText): Filling {
  const { heading, paragraphs } = text;
  const blocks = blocksOf(template, text.id);
  const old = blocks.map(block => wordsOf(template, block));
  const count = `“${heading}”${paragraphs.length} 段`;
  if (old.join('\n') === paragraphs.join('\n')) {
    return paragraphs.length === 0 ? nothingFilled : { ...nothingFilled, placed: [count] };
  }
  const place =
    blocks.length > 0 ? over(template, owners, text.id, blocks) : below(template, owners, text.id);
  const placed = paragraphs.length === 0 ? [] : [count];
  if ('edits' in place) {
    const edits = place.edits(paragraphs);
    const replaced = old.length > 0 ? [`“${heading}”原有的 ${old.length} 段：${quoted(old.join(''))}`] : [];
    return { ...nothingFilled, edits, placed, replaced };
  }
  return paragraphs.length > 0
    ? { ...nothingFilled, noPlace: [`“${heading}”的文字没有放进去，${place.why}。`] }
    : {
        ...nothingFilled,
        left: [`“${heading}”：报告里没有文字，模板里的${quoted(old.join(''))}没有动，${place.why}。`],
      };
}

function blocksOf({ result }: Template, id: TextId): readonly number[] {
  return result.account.recognised.texts.find(({ text }) => text === id)?.blocks ?? [];
}

type Place =
  | { readonly edits: (paragraphs: readonly string[]) => readonly Edit[] }
  | { readonly why: string };

/** Where a text takes the place of the template's. */
function over(template: Template, owners: Owners, id: TextId, blocks: readonly number[]): Place {
  const nodes = [...new Set(blocks.map(owners.of))];
  const known = nodes.filter(node => node !== undefined);
  const [first, ...rest] = known;
  const own = new Set(blocks);
  if (!template.title && id === introductionId)
    return { why: '模板里没有认出报告标题，分不清引言从哪里开始' };
  if (!first || known.length < nodes.length) return { why: '模板里这一部分在文本框里，或带着修订' };
  if (known.some(node => owners.blocksOf(node).some(block => !own.has(block))))
    return { why: '模板里标题和正文写在同一段' };
  const obstacle = known.map(obstacleIn).find(found => found !== undefined);
  if (obstacle !== undefined) return { why: `模板里这一部分有${obstacle}` };
  if (rest.some(node => node.parent !== first.parent)) return { why: '模板里这一部分分在几个格里' };
  return {
    edits: paragraphs => [
      { start: first.start, end: first.end, words: likeThese(template.xml, known, paragraphs) },
      ...rest.map(node => ({ start: node.start, end: node.end, words: bookmarks(template.xml, [node]) })),
    ],
  };
}

/** Paragraphs that look like the template's: headings of a level like one of that level, the rest like the longest. */
function likeThese(xml: string, nodes: readonly XmlNode[], paragraphs: readonly string[]): string {
  const models = nodes.map(node => ({ node, text: rawText(xml, node).trim() }));
  const isHeading = (text: string): boolean => leadingHeading(text).length === text.length && text !== '';
  const bodies = models.filter(({ text }) => !isHeading(text));
  const body = (bodies.length > 0 ? bodies : models).reduce((a, b) =>
    b.text.length > a.text.length ? b : a,
  );
  const shapes = paragraphs.map(text => {
    const level = leadingHeading(text).level;
    const same = isHeading(text)
      ? models.find(model => isHeading(model.text) && leadingHeading(model.text).level === level)
      : undefined;
    return shapeOf(xml, (same ?? body).node);
  });
  const kept = bookmarks(xml, nodes.slice(0, 1));
  if (paragraphs.length === 0) return paragraphXml(shapeOf(xml, body.node), '', kept);
  return paragraphs
    .map((text, index) => paragraphXml(shapes[index] ?? emptyShape, text, index === 0 ? kept : ''))
    .join('');
}

/** The bookmarks in some paragraphs: others refer to them, and one may end elsewhere. */
function bookmarks(xml: string, nodes: readonly XmlNode[]): string {
  return nodes
    .flatMap(node => inside(node))
    .filter(({ name }) => name === 'w:bookmarkStart' || name === 'w:bookmarkEnd')
    .map(({ start, end }) => xml.slice(start, end))
    .join('');
}

const emptyShape: Shape = { paragraph: '', run: '' };

/** Where a text goes below a heading that nothing stands under: into the blank paragraph there, or a new one. */
function below(template: Template, owners: Owners, id: TextId): Place {
  const { title, headings, xml } = template;
  const isIntroduction = id === introductionId;
  const block = isIntroduction ? title?.last : headings.find(({ section }) => section.id === id)?.block;
  if (block === undefined) return { why: `模板里没有认出${isIntroduction ? '报告标题' : '这个标题'}` };
  const heading = owners.of(block);
  if (!heading) return { why: '模板里这个标题在文本框里，或带着修订' };
  if (Math.max(...owners.blocksOf(heading)) > block) return { why: '模板里这个标题和后面的内容写在同一段' };
  if (obstacleIn(heading) === '分节符') return { why: '模板里这个标题后面分了节' };
  const blank = blankBelow(xml, heading);
  const shape = bodyShape(template, owners) ?? (blank ? shapeOf(xml, blank) : indented);
  const { start, end } = blank ?? { start: heading.end, end: heading.end };
  return {
    edits: paragraphs =>
      paragraphs.length === 0
        ? []
        : [{ start, end, words: paragraphs.map(words => paragraphXml(shape, words)).join('') }],
  };
}

const indented: Shape = {
  paragraph: '<w:pPr><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>',
  run: '',
};

/** The blank paragraph right below another, where there is one that holds nothing. */
function blankBelow(xml: string, heading: XmlNode): XmlNode | undefined {
  const siblings = heading.parent?.children ?? [];
  const next = siblings[siblings.indexOf(heading) + 1];
  const isFree =
    next?.name === 'w:p' &&
    isBlank(xml, next) &&
    obstacleIn(next) === undefined &&
    bookmarks(xml, [next]) === '';
  return isFree ? next : undefined;
}

/** The looks of the longest paragraph of the template's own texts. */
function bodyShape({ result, xml }: Template, owners: Owners): Shape | undefined {
  const nodes = result.account.recognised.texts
    .filter(({ text }) => text !== introductionId)
    .flatMap(({ blocks }) => blocks.map(owners.of))
    .filter(node => node !== undefined && obstacleIn(node) === undefined);
  const [first, ...rest] = nodes.filter(node => node !== undefined);
  if (!first) return undefined;
  return shapeOf(
    xml,
    rest.reduce((a, b) => (rawText(xml, b).length > rawText(xml, a).length ? b : a), first),
  );
}
