import { Parser } from 'htmlparser2';
import { BlockBuilder } from '../block-builder.ts';
import { limits, tooLarge } from '../limits.ts';
import type { SourceBlock } from '../source.ts';

/** Elements whose content is not on the page. */
const skipped = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'select',
  'button',
  'textarea',
  'del',
  'rt',
  'rp',
  'audio',
  'video',
  'canvas',
  'nav',
]);

/** Elements that end the paragraph before them and after them. */
const paragraphs = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'blockquote',
  'pre',
  'center',
  'form',
  'fieldset',
  'address',
  'figure',
  'figcaption',
  'hr',
  'caption',
  'body',
  'details',
  'summary',
]);

interface HtmlState {
  /** Open elements, innermost last; `skips` where the content of one is left out. */
  readonly open: { readonly name: string; readonly skips: boolean }[];
  skipping: number;
  pre: number;
  /** For every open table: whether one of its cells is open. */
  readonly tables: OpenTable[];
}

interface OpenTable {
  cell: boolean;
  row: boolean;
  /** How many columns have been declared, and where a group of them began that none was declared in yet. */
  columns: number;
  groupFrom?: number | undefined;
}

/**
 * Reads a web page, or a piece of one from the clipboard, into blocks: the words a visitor sees. Nothing in it is
 * run or fetched.
 * @throws ImportError where it is longer or deeper than any page.
 */
export function readHtml(html: string): readonly SourceBlock[] {
  if (html.length > limits.textBytes) throw tooLarge('太大');
  refuseClosingTags(html);
  const builder = new BlockBuilder();
  const state: HtmlState = { open: [], skipping: 0, pre: 0, tables: [] };
  let elements = 0;
  const parser = new Parser(
    {
      onattribute() {
        elements += 1;
        if (elements > limits.elements) throw tooLarge('里的部件太多');
      },
      onopentag: (name, attributes) => openTag(name, attributes, state, builder),
      onclosetag: name => closeTag(name, state, builder),
      ontext: words => {
        if (state.skipping === 0) builder.text(state.pre > 0 ? words : collapse(words));
      },
    },
    { decodeEntities: true },
  );
  parser.write(withoutClipboardHeader(html));
  parser.end();
  return builder.finish();
}

/** Closing tags without an opening one cost the parser a search each; no page has so many. */
function refuseClosingTags(html: string): void {
  let count = 0;
  for (let at = html.indexOf('</'); at >= 0; at = html.indexOf('</', at + 2)) {
    count += 1;
    if (count > limits.closingTags) throw tooLarge('里的部件太多');
  }
}

/** What Windows puts before copied HTML: Version:0.9 StartHTML:… */
function withoutClipboardHeader(html: string): string {
  return html.replace(/^\ufeff?Version:[\d.]+\s+(?:\w+:[^\r\n]*[\r\n]+)+/, '');
}

/** White space of the source is one space; the non-breaking one is a space like any other here. */
function collapse(words: string): string {
  return words.replace(/[\u200b\ufeff]/g, '').replace(/[ \t\r\n\f\u00a0]+/g, ' ');
}

function openTag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  state: HtmlState,
  builder: BlockBuilder,
): void {
  const isColumn = name === 'col' || name === 'colgroup';
  // A hidden column hides cells, which do not stand inside it.
  const skips = !isColumn && (skipped.has(name) || isHidden(attributes));
  state.open.push({ name, skips });
  if (state.open.length > limits.depth) throw tooLarge('里嵌套的层次太深');
  if (skips) state.skipping += 1;
  if (state.skipping > 0) return;
  if (name === 'br') builder.text('\n');
  if (name === 'pre') state.pre += 1;
  if (paragraphs.has(name)) builder.endParagraph();
  const table = state.tables.at(-1);
  if (isColumn && table) declareColumns(name, attributes, table, builder);
  if (name === 'table') {
    builder.openTable();
    state.tables.push({ cell: false, row: false, columns: 0 });
  } else if (name === 'tr' && table) {
    if (table.cell) builder.closeCell();
    builder.openRow(0);
    Object.assign(table, { cell: false, row: true });
  } else if ((name === 'td' || name === 'th') && table) {
    if (table.cell) builder.closeCell();
    builder.openCell({ columnSpan: span(attributes.colspan, 1), rowSpan: span(attributes.rowspan, 0) });
    table.cell = true;
  }
}

/** Counts the columns that are declared before the rows, and hides those that a reader does not see. */
function declareColumns(
  name: 'col' | 'colgroup',
  attributes: Readonly<Record<string, string>>,
  table: OpenTable,
  builder: BlockBuilder,
): void {
  const count = Math.min(span(attributes.span, 1), limits.columns);
  const hidden = isHidden(attributes) || hasNoWidth(attributes);
  if (name === 'colgroup') {
    table.groupFrom = table.columns;
  } else {
    // The first column declared inside a group begins where the group does, whose own count no longer matters.
    table.columns = table.groupFrom ?? table.columns;
    table.groupFrom = undefined;
  }
  if (hidden) builder.hideColumns(table.columns, count);
  table.columns += count;
}

function closeTag(name: string, state: HtmlState, builder: BlockBuilder): void {
  const element = state.open.pop();
  if (element?.skips) {
    state.skipping -= 1;
    return;
  }
  if (state.skipping > 0) return;
  if (name === 'pre') state.pre -= 1;
  if (paragraphs.has(name)) builder.endParagraph();
  const table = state.tables.at(-1);
  if (!table) return;
  if (name === 'td' || name === 'th') {
    if (table.cell) builder.closeCell();
    table.cell = false;
  } else if (name === 'table') {
    builder.closeTable();
    state.tables.pop();
  }
}

/** A span as written; `least` 0 where 0 has a meaning (rowspan to the table's end). */
function span(written: string | undefined, least: 0 | 1): number {
  const value = Number.parseInt(written ?? '1', 10);
  return Number.isNaN(value) || value < least ? 1 : value;
}

/** A column without width: how spreadsheets write one that was hidden. */
function hasNoWidth({ width, style }: Readonly<Record<string, string>>): boolean {
  const zero = /^\s*0+(?:\.0*)?\s*(?:px|pt|%)?\s*$/;
  const styled = /(?:^|;)\s*width\s*:([^;]*)/i.exec(style ?? '')?.[1];
  return zero.test(width ?? '') || zero.test(styled ?? '');
}

/** Hidden by its own style or attribute, and Word's fallback for what other programs should not show. */
function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes) return true;
  const style = attributes.style;
  return (
    style !== undefined &&
    /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all/i.test(style)
  );
}
