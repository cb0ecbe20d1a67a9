import { limits, tooLarge } from './limits.ts';
import type { SourceBlock, SourceMark } from './source.ts';
import { type LaidOutTable, layOutRows, type RawCell, type RawRow, withoutColumns } from './table-layout.ts';

type FlowItem =
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly continues?: true;
      readonly marks?: readonly SourceMark[];
    }
  | { readonly kind: 'table'; readonly table: LaidOutTable };

/** A stretch of paragraphs and tables under construction: the body, a cell, a text box. */
interface Flow {
  items: FlowItem[];
  /** The pieces of the paragraph being read. */
  words: string[];
  /** How many characters those are. */
  length: number;
  /** The marks in the paragraph being read, and those of paragraphs without words before it. */
  marks: SourceMark[];
  /** Text boxes anchored in the paragraph being read; they follow it. */
  asides: FlowItem[];
  /** Tables under construction in this flow, innermost last. */
  readonly tables: OpenTable[];
}

interface OpenCell extends Omit<RawCell, 'text'> {
  readonly items: FlowItem[];
  readonly marks?: readonly number[];
}

interface OpenRow {
  before: number;
  readonly cells: OpenCell[];
}

interface OpenTable {
  readonly rows: OpenRow[];
  /** Grid columns that a reader of the page does not see. */
  readonly hidden: Set<number>;
  /** The cell being read; its words go into the innermost flow. */
  cell?: Omit<RawCell, 'text'>;
}

/** How a cell is merged with its neighbours. */
export type CellSpans = Omit<RawCell, 'text' | 'marks'>;

/**
 * Builds blocks from the events of a reader. Readers of Word files and of web pages drive it; it knows nothing
 * of either. Tables that hold other tables are taken for page layout and dissolved into their contents in
 * reading order; tables of one cell are frames and dissolve as well.
 * Every method that takes something in throws an ImportError where there is more of it than any report has.
 */
export class BlockBuilder {
  readonly #flows: Flow[] = [emptyFlow()];
  #characters = 0;
  #cells = 0;
  #pieces = 0;
  #paragraphs = 0;

  /** The innermost flow: words and tables go there. */
  get #flow(): Flow {
    const flow = this.#flows.at(-1);
    if (!flow) throw new Error('the body is never closed before the end');
    return flow;
  }

  /** Words of the current paragraph; `\n` ends a line. */
  text(words: string): void {
    this.#characters += words.length;
    if (this.#characters > limits.characters) throw tooLarge('文字太多');
    this.#flow.words.push(words);
    this.#flow.length += words.length;
  }

  /** A mark among the words, at this place; one in a paragraph without words goes to what follows. */
  mark(mark: number): void {
    this.#flow.marks.push({ mark, at: this.#flow.length });
  }

  endParagraph(): void {
    const { items, words, asides } = this.#flow;
    let continues = false;
    let start = 0;
    for (const line of words.join('').split('\n')) {
      const text = line.trim();
      const from = start;
      start += line.length + 1;
      if (text === '') continue;
      const marks = this.#marksOn(line, from, start);
      items.push({ kind: 'paragraph', text, ...(continues ? { continues } : {}), ...marks });
      continues = true;
      this.#paragraphs += 1;
    }
    for (const item of asides) items.push(item);
    this.#pieces += words.length + 1;
    if (this.#pieces > limits.pieces || this.#paragraphs > limits.paragraphs) throw tooLarge('段落太多');
    this.#flow.words = [];
    this.#flow.length = 0;
    if (this.#flow.marks.length > 0) this.#flow.marks = this.#flow.marks.map(({ mark }) => ({ mark, at: 0 }));
    this.#flow.asides = [];
  }

  /** Takes the marks up to the end of a line, as they stand in its words without the blanks around them. */
  #marksOn(line: string, from: number, end: number): { readonly marks?: readonly SourceMark[] } {
    const own = this.#flow.marks.filter(({ at }) => at < end);
    if (own.length === 0) return {};
    this.#flow.marks = this.#flow.marks.filter(({ at }) => at >= end);
    const lead = line.length - line.trimStart().length;
    const most = line.trim().length;
    const within = (at: number) => Math.max(0, Math.min(most, at - from - lead));
    return { marks: own.map(({ mark, at }) => ({ mark, at: within(at) })) };
  }

  openTable(): void {
    this.endParagraph();
    this.#flow.tables.push({ rows: [], hidden: new Set() });
  }

  /** The words of these grid columns are not on the page. */
  hideColumns(from: number, count: number): void {
    const hidden = this.#flow.tables.at(-1)?.hidden;
    for (let column = from; column < Math.min(from + count, limits.columns); column += 1) hidden?.add(column);
  }

  /** `before`: how many grid columns the row leaves empty at its start. */
  openRow(before: number): void {
    this.closeCell();
    const rows = this.#flow.tables.at(-1)?.rows;
    rows?.push({ before: Math.max(0, Math.min(before, limits.columns)), cells: [] });
    if (rows && rows.length > limits.rows) throw tooLarge('里有一个过长的表格');
  }

  openCell(spans: CellSpans): void {
    this.closeCell();
    const table = this.#flow.tables.at(-1);
    if (!table) return;
    if (table.rows.length === 0) table.rows.push({ before: 0, cells: [] });
    this.#cells += 1;
    if (this.#cells > limits.cells) throw tooLarge('表格太大');
    table.cell = spans;
    this.#flows.push(emptyFlow());
  }

  closeCell(): void {
    const below = this.#flows.at(-2)?.tables.at(-1);
    if (!below?.cell || this.#flow.tables.length > 0) return;
    this.endParagraph();
    const { items, marks: left } = this.#flows.pop() ?? emptyFlow();
    const marks = [
      ...items.flatMap(item => (item.kind === 'paragraph' ? (item.marks ?? []) : [])),
      ...left,
    ].map(({ mark }) => mark);
    below.rows.at(-1)?.cells.push({ ...below.cell, items, ...(marks.length > 0 ? { marks } : {}) });
    delete below.cell;
  }

  /** Drops the row being read, e.g. one that was deleted with changes tracked. */
  dropRow(): void {
    this.#flow.tables.at(-1)?.rows.pop();
  }

  closeTable(): void {
    this.closeCell();
    const table = this.#flow.tables.pop();
    if (!table) return;
    const settled = settle(table);
    // Frames within frames hand on what they hold: copied at each, a file of many would take seconds.
    if (this.#flow.items.length === 0) this.#flow.items = settled;
    else for (const item of settled) this.#flow.items.push(item);
  }

  /** A text box: what it holds follows the paragraph it is anchored in. */
  openAside(): void {
    this.#flows.push(emptyFlow());
  }

  closeAside(): void {
    if (this.#flows.length < 2) return;
    while (this.#flow.tables.length > 0) this.closeTable();
    this.endParagraph();
    const items = this.#flows.pop()?.items ?? [];
    for (const item of items) this.#flow.asides.push(item);
  }

  /** Everything read, in order, as blocks. What is still open is closed. */
  finish(): readonly SourceBlock[] {
    while (this.#flows.length > 1 || this.#flow.tables.length > 0) {
      if (this.#flow.tables.length > 0) this.closeTable();
      else if (this.#flows.at(-2)?.tables.at(-1)?.cell) this.closeCell();
      else this.closeAside();
    }
    this.endParagraph();
    return number(this.#flow.items);
  }
}

function emptyFlow(): Flow {
  return { items: [], words: [], length: 0, marks: [], asides: [], tables: [] };
}

/** What a finished table comes to: itself, or its contents where it is only a frame around them. */
function settle(table: OpenTable): FlowItem[] {
  const cells = table.rows.flatMap(row => row.cells);
  const [only] = cells;
  if (only && cells.length === 1) return only.items;
  const holdsTables = cells.some(cell => cell.items.some(item => item.kind === 'table'));
  if (holdsTables) return cells.flatMap(cell => cell.items);
  const rows: readonly RawRow[] = table.rows.map(row => ({
    before: row.before,
    cells: row.cells.map(({ items, ...spans }) => ({ ...spans, text: textOfItems(items) })),
  }));
  const laidOut = withoutColumns(layOutRows(rows), table.hidden);
  return laidOut.cells.some(cell => cell.text !== '') ? [{ kind: 'table', table: laidOut }] : [];
}

function textOfItems(items: readonly FlowItem[]): string {
  return items.map(item => (item.kind === 'paragraph' ? item.text : '')).join('\n');
}

function number(items: readonly FlowItem[]): readonly SourceBlock[] {
  let paragraph = 0;
  let table = 0;
  return items.map((item): SourceBlock => {
    if (item.kind === 'paragraph') {
      paragraph += 1;
      return { ...item, where: { kind: 'paragraph', paragraph } };
    }
    table += 1;
    return { kind: 'table', ...item.table, where: { kind: 'table', table } };
  });
}
