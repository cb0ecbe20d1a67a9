import { escapeXml } from '../../document/docx/xml.ts';
import { type Edit, splice } from './splice.ts';
import { childOf, inside, type XmlNode } from './xml-tree.ts';

/** How a paragraph and the words in it look: its w:pPr and a run's w:rPr as they are written, or nothing. */
export interface Shape {
  readonly paragraph: string;
  readonly run: string;
}

const tracked = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange'];
/** What a figure or a sentence that is written must not take over: it would not be seen, or count as a change. */
const notForWords = new Set([...tracked, 'w:vanish', 'w:specVanish', 'w:webHidden']);
const notForParagraphs = new Set(tracked);

/** The text of the runs of a paragraph, as it is written in the file: escaped, but telling words from none. */
export function rawText(xml: string, node: XmlNode): string {
  return inside(node)
    .filter(({ name }) => name === 'w:t')
    .map(({ inner, innerEnd }) => xml.slice(inner, innerEnd))
    .join('');
}

/** Whether a paragraph or cell shows no word. */
export function isBlank(xml: string, node: XmlNode): boolean {
  return rawText(xml, node).trim() === '' && inside(node).every(({ name }) => name !== 'w:sym');
}

/** The looks of a paragraph: its own, and of its words those of the longest run, else of the paragraph's mark. */
export function shapeOf(xml: string, paragraph: XmlNode): Shape {
  const properties = childOf(paragraph, 'w:pPr');
  const runs = paragraph.children.filter(({ name }) => name === 'w:r');
  const longest = runs.reduce<XmlNode | undefined>(
    (best, run) => (best && rawText(xml, best).length >= rawText(xml, run).length ? best : run),
    undefined,
  );
  const mark = properties && childOf(properties, 'w:rPr');
  const run = longest ? childOf(longest, 'w:rPr') : mark;
  return {
    paragraph: properties ? without(xml, properties, notForParagraphs) : '',
    run: run ? without(xml, run, notForWords) : '',
  };
}

/** An element as it is written, without some of what stands in it. */
function without(xml: string, node: XmlNode, names: ReadonlySet<string>): string {
  const cuts: Edit[] = inside(node)
    .filter(each => names.has(each.name) && !cutAbove(each, node, names))
    .map(({ start, end }) => ({ start: start - node.start, end: end - node.start, words: '' }));
  return splice(xml.slice(node.start, node.end), cuts);
}

function cutAbove(node: XmlNode, top: XmlNode, names: ReadonlySet<string>): boolean {
  for (let at = node.parent; at && at !== top; at = at.parent) if (names.has(at.name)) return true;
  return false;
}

/** A run with these words; of several lines each ends in a line break. */
function runXml(run: string, words: string): string {
  const lines = words
    .split('\n')
    .map(line => (line === '' ? '' : `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`));
  return `<w:r>${run}${lines.join('<w:br/>')}</w:r>`;
}

/** A paragraph of these words. */
export function paragraphXml({ paragraph, run }: Shape, words: string, first = ''): string {
  return `<w:p>${paragraph}${first}${words === '' ? '' : runXml(run, words)}</w:p>`;
}

/** What is done so that a paragraph says these words in its own looks: its runs give way to one. */
export function sayInstead(
  xml: string,
  paragraph: XmlNode,
  words: string,
  otherwise?: string,
): readonly Edit[] {
  const { run: own } = shapeOf(xml, paragraph);
  const run = runXml(own === '' ? (otherwise ?? '') : own, words);
  const runs = paragraph.children.filter(({ name }) => name === 'w:r');
  const [first, ...rest] = runs;
  if (first) {
    return [
      { start: first.start, end: first.end, words: run },
      ...rest.map(({ start, end }) => ({ start, end, words: '' })),
    ];
  }
  if (words === '') return [];
  const { start, inner, innerEnd, end } = paragraph;
  if (inner < end) return [{ start: innerEnd, end: innerEnd, words: run }];
  const opening = xml.slice(start, end).replace(/\s*\/>$/, '>');
  return [{ start, end, words: `${opening}${run}</w:p>` }];
}
