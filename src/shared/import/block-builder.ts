import { limits, tooLarge } from './limits.ts';
import type { SourceBlock } from './source.ts';
import { type LaidOutTable, layOutRows, type RawCell, type RawRow } from './table-layout.ts';

type FlowItem =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly table: LaidOutTable };

/** A stretch of paragraphs and tables under construction: the body, a cell, a text box. */
interface Flow {
  readonly items: FlowItem[];
  /** The pieces of the paragraph being read. */
  words: string[];
  /** Text boxes anchored in the paragraph being read; they follow it. */
  asides: FlowItem[];
  /** Tables under construction in this flow, innermost last. */
  readonly tables: OpenTable[];
}

interface OpenCell extends Omit<RawCell, 'text'> {
  readonly items: readonly FlowItem[];
}

interface OpenRow {
  before: number;
  readonly cells: OpenCell[];
}

interface OpenTable {
  readonly rows: OpenRow[];
  /** The cell being read; its words go into the innermost flow. */
  cell?: Omit<RawCell, 'text'>;
}

/** How a cell is merged with its neighbours. */
export type CellSpans = Omit<RawCell, 'text'>;

/**
 * Builds blocks from the events of a reader. Readers of Word files and of web pages drive it; it knows nothing
 * of either. Tables that hold other tables are taken for page layout and dissolved into their contents in
 * reading order; tables of one cell are frames and dissolve as well.
 */
export interface BlockBuilder {
  /** Words of the current paragraph; `\n` ends a line. */
  text(words: string): void;
  endParagraph(): void;
  openTable(): void;
  openRow(before: number): void;
  openCell(spans: CellSpans): void;
  closeCell(): void;
  /** Drops the row being read, e.g. one that was deleted with changes tracked. */
  dropRow(): void;
  closeTable(): void;
  /** A text box: what it holds follows the paragraph it is anchored in. */
  openAside(): void;
  closeAside(): void;
  /** How many tables are open where the reader stands. */
  openTables(): number;
  /** Everything read, in order, as blocks. Open paragraphs and tables are closed. */
  finish(): readonly SourceBlock[];
}

/** A builder with nothing in it. */
export function createBlockBuilder(): BlockBuilder {
  const flows: Flow[] = [emptyFlow()];
  const used = { characters: 0, cells: 0, pieces: 0, paragraphs: 0 };
  const flow = (): Flow => flows.at(-1) as Flow;

  const builder: BlockBuilder = {
    text(words) {
      used.characters += words.length;
      if (used.characters > limits.characters) throw tooLarge('文字太多');
      flow().words.push(words);
    },
    endParagraph() {
      const { items, words, asides } = flow();
      for (const text of words.join('').split('\n')) {
        if (text.trim() === '') continue;
        items.push({ kind: 'paragraph', text: text.trim() });
        used.paragraphs += 1;
      }
      for (const item of asides) items.push(item);
      used.pieces += words.length + 1;
      if (used.pieces > limits.pieces || used.paragraphs > limits.paragraphs) throw tooLarge('段落太多');
      flow().words = [];
      flow().asides = [];
    },
    openTable() {
      builder.endParagraph();
      flow().tables.push({ rows: [] });
    },
    openRow(before) {
      builder.closeCell();
      const rows = flow().tables.at(-1)?.rows;
      rows?.push({ before: Math.max(0, Math.min(before, limits.columns)), cells: [] });
      if (rows && rows.length > limits.rows) throw tooLarge('里有一个过长的表格');
    },
    openCell(spans) {
      builder.closeCell();
      const table = flow().tables.at(-1);
      if (!table) return;
      if (table.rows.length === 0) table.rows.push({ before: 0, cells: [] });
      used.cells += 1;
      if (used.cells > limits.cells) throw tooLarge('表格太大');
      table.cell = spans;
      flows.push(emptyFlow());
    },
    closeCell() {
      const below = flows.at(-2)?.tables.at(-1);
      if (!below?.cell || flow().tables.length > 0) return;
      builder.endParagraph();
      const items = flows.pop()?.items ?? [];
      below.rows.at(-1)?.cells.push({ ...below.cell, items });
      delete below.cell;
    },
    dropRow() {
      flow().tables.at(-1)?.rows.pop();
    },
    closeTable() {
      builder.closeCell();
      const table = flow().tables.pop();
      if (!table) return;
      for (const item of settle(table)) flow().items.push(item);
    },
    openAside() {
      flows.push(emptyFlow());
    },
    closeAside() {
      if (flows.length < 2) return;
      while (flow().tables.length > 0) builder.closeTable();
      builder.endParagraph();
      const items = flows.pop()?.items ?? [];
      for (const item of items) flow().asides.push(item);
    },
    openTables: () => flows.reduce((count, each) => count + each.tables.length, 0),
    finish() {
      while (flows.length > 1 || flow().tables.length > 0) {
        if (flow().tables.length > 0) builder.closeTable();
        else if (flows.at(-2)?.tables.at(-1)?.cell) builder.closeCell();
        else builder.closeAside();
      }
      builder.endParagraph();
      return number(flow().items);
    },
  };
  return builder;
}

function emptyFlow(): Flow {
  return { items: [], words: [], asides: [], tables: [] };
}

/** What a finished table comes to: itself, or its contents where it is only a frame around them. */
function settle(table: OpenTable): readonly FlowItem[] {
  const cells = table.rows.flatMap(row => row.cells);
  const holdsTables = cells.some(cell => cell.items.some(item => item.kind === 'table'));
  if (holdsTables || cells.length === 1) return cells.flatMap(cell => cell.items);
  const rows: readonly RawRow[] = table.rows.map(row => ({
    before: row.before,
    cells: row.cells.map(({ items, ...spans }) => ({ ...spans, text: textOfItems(items) })),
  }));
  const laidOut = layOutRows(rows);
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
      return { kind: 'paragraph', text: item.text, where: { kind: 'paragraph', paragraph } };
    }
    table += 1;
    return { kind: 'table', ...item.table, where: { kind: 'table', table } };
  });
}
