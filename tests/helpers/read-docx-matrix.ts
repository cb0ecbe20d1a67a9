import { strFromU8, unzipSync } from 'fflate';

/**
 * A second, minimal reader of Word files, for tests only: it shares no code with the program's own, so that a
 * mistake made on both sides is not taken for agreement. It knows paragraphs, runs and tables, nothing else.
 */

/** An XML element; text is an element named #text. */
interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Xml[];
  readonly text: string;
}

export interface DocxRun {
  readonly text: string;
  /** The character style's id; empty where there is none. */
  readonly style: string;
}

export interface DocxParagraph {
  readonly kind: 'paragraph';
  readonly style: string;
  readonly text: string;
  readonly runs: readonly DocxRun[];
  readonly keepNext: boolean;
}

export interface DocxCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  /** The shading colour; empty where there is none. */
  readonly fill: string;
}

export interface DocxTable {
  readonly kind: 'table';
  readonly rowCount: number;
  readonly columnCount: number;
  readonly widths: readonly number[];
  readonly cells: readonly DocxCell[];
  /** For each row, whether it repeats as a header, may split over pages, and keeps with the next one. */
  readonly rows: readonly {
    readonly header: boolean;
    readonly cantSplit: boolean;
    readonly keepNext: boolean;
  }[];
  /** What is wrong with its grid: rows that do not cover it, merges that continue nothing. */
  readonly faults: readonly string[];
}

export type DocxBlock = DocxParagraph | DocxTable;

/** One part of a Word file as text. */
export function docxPart(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`no ${path} in the file`);
  return strFromU8(part);
}

/** The body of a Word file, in order. */
export function readDocxMatrix(bytes: Uint8Array): readonly DocxBlock[] {
  const body = first(parseXml(docxPart(bytes, 'word/document.xml')), 'w:body');
  return body.children.flatMap((node): readonly DocxBlock[] => {
    if (node.name === 'w:p') return [readParagraph(node)];
    return node.name === 'w:tbl' ? [readTable(node)] : [];
  });
}

/** Only the tables of a Word file. */
export function docxTables(bytes: Uint8Array): readonly DocxTable[] {
  return readDocxMatrix(bytes).filter(block => block.kind === 'table');
}

/** Only the paragraphs of a Word file outside tables. */
export function docxParagraphs(bytes: Uint8Array): readonly DocxParagraph[] {
  return readDocxMatrix(bytes).filter(block => block.kind === 'paragraph');
}

function readParagraph(node: Xml): DocxParagraph {
  const runs = all(node, 'w:r').map(run => ({ text: textIn(run), style: value(run, 'w:rStyle') }));
  return {
    kind: 'paragraph',
    style: value(node, 'w:pStyle'),
    text: runs.map(run => run.text).join(''),
    runs,
    keepNext: isOn(node, 'w:keepNext'),
  };
}

function readTable(table: Xml): DocxTable {
  const widths = all(table, 'w:gridCol').map(column => Number(column.attributes['w:w']));
  const rows = table.children.filter(node => node.name === 'w:tr');
  const cells: { -readonly [Key in keyof DocxCell]: DocxCell[Key] }[] = [];
  const faults: string[] = [];
  const open = new Map<number, (typeof cells)[number]>();
  rows.forEach((row, rowIndex) => {
    let column = Number(value(row, 'w:gridBefore') || 0);
    for (const node of row.children.filter(child => child.name === 'w:tc')) {
      const columnSpan = Number(value(node, 'w:gridSpan') || 1);
      const merge = all(node, 'w:vMerge')[0];
      const above = open.get(column);
      if (merge && merge.attributes['w:val'] !== 'restart') {
        if (above?.columnSpan !== columnSpan) faults.push(`row ${rowIndex} continues nothing at ${column}`);
        else above.rowSpan += 1;
        if (textIn(node) !== '') faults.push(`row ${rowIndex} hides text at ${column}`);
      } else {
        const fill = all(node, 'w:shd')[0]?.attributes['w:fill'] ?? '';
        const cell = { row: rowIndex, column, rowSpan: 1, columnSpan, text: textIn(node), fill };
        cells.push(cell);
        if (merge) open.set(column, cell);
        else open.delete(column);
      }
      column += columnSpan;
    }
    if (column !== widths.length) faults.push(`row ${rowIndex} has ${column} columns of ${widths.length}`);
  });
  return {
    kind: 'table',
    rowCount: rows.length,
    columnCount: widths.length,
    widths,
    cells,
    rows: rows.map(row => ({
      header: isOn(row, 'w:tblHeader'),
      cantSplit: isOn(row, 'w:cantSplit'),
      keepNext: all(row, 'w:p').every(paragraph => isOn(paragraph, 'w:keepNext')),
    })),
    faults,
  };
}

/** Text in reading order; line breaks as \n. */
function textIn(node: Xml): string {
  if (node.name === 'w:t') return node.children.map(child => child.text).join('');
  if (node.name === 'w:br') return '\n';
  return node.children.map(textIn).join('');
}

function all(node: Xml, name: string): readonly Xml[] {
  return node.children.flatMap(child => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

function first(node: Xml, name: string): Xml {
  const found = all(node, name)[0];
  if (!found) throw new Error(`no ${name}`);
  return found;
}

function value(node: Xml, name: string): string {
  return all(node, name)[0]?.attributes['w:val'] ?? '';
}

function isOn(node: Xml, name: string): boolean {
  const found = all(node, name)[0];
  return found !== undefined && !['0', 'false'].includes(found.attributes['w:val'] ?? '1');
}

const token = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|<[?!][^>]*>|([^<]+)/g;

function parseXml(xml: string): Xml {
  const root: Xml = { name: '#root', attributes: {}, children: [], text: '' };
  const stack = [root];
  for (const [, closing, name, attributes = '', empty, text] of xml.matchAll(token)) {
    const parent = stack.at(-1);
    if (!parent) throw new Error('too many end tags');
    if (text !== undefined) {
      parent.children.push({ name: '#text', attributes: {}, children: [], text: decode(text) });
    } else if (closing === '/') {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      stack.pop();
    } else if (name !== undefined) {
      const node: Xml = { name, attributes: readAttributes(attributes), children: [], text: '' };
      parent.children.push(node);
      if (empty !== '/') stack.push(node);
    }
  }
  if (stack.length !== 1) throw new Error('an element is not closed');
  return root;
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', given = '']) => [name, decode(given)]),
  );
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
