/**
 * What every reader answers with, whatever the file was: the report's words in reading order, as paragraphs,
 * tables and loose rows of cells. The recogniser reads nothing else.
 */

/** Where a block stands in the file, as a person can find it. */
export type SourcePlace =
  | { readonly kind: 'line' /** From 1. */; readonly line: number }
  | {
      readonly kind: 'paragraph' /** From 1, counting paragraphs with words outside tables. */;
      readonly paragraph: number;
    }
  | { readonly kind: 'table' /** From 1. */; readonly table: number /** From 1. */; readonly row?: number }
  | { readonly kind: 'note' /** A footnote or endnote, from 1. */; readonly note: number };

/** Something that is no word but has its place among them, as a reader marked it: where a comment begins, say. */
export interface SourceMark {
  readonly mark: number;
  /** UTF-16 offset into the words it stands in. */
  readonly at: number;
}

/** A cell of a table at its origin; rows and columns from 0. Its paragraphs are separated by `\n`. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  /** The marks in it, in order; only where a reader sets any. */
  readonly marks?: readonly number[];
}

/** A paragraph of words, without line breaks inside. */
export interface SourceParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** How far it is indented, in characters; only known for laid-out text. */
  readonly indent?: number;
  /** Whether it is a further line of the paragraph before it, behind a line break. */
  readonly continues?: true;
  /** The marks in it, in order; only where a reader sets any. */
  readonly marks?: readonly SourceMark[];
  readonly where: SourcePlace;
}

/** A table with its merges resolved: every cell once, at its origin, in reading order. */
export interface SourceTable {
  readonly kind: 'table';
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly SourceCell[];
  readonly where: SourcePlace;
}

/** A line of text that is cut into cells, by tabs, bars or wide gaps; which columns they stand in is unknown. */
export interface SourceLooseRow {
  readonly kind: 'looseRow';
  readonly cells: readonly string[];
  /** Where each cell starts on its line, in characters; only known for laid-out text. */
  readonly offsets?: readonly number[];
  /** The line as it was written. */
  readonly text: string;
  readonly where: SourcePlace;
}

export type SourceBlock = SourceParagraph | SourceTable | SourceLooseRow;

/** A place in words, e.g. 第 38 行, 第 2 个表格第 5 行. */
export function describePlace(where: SourcePlace): string {
  switch (where.kind) {
    case 'line':
      return `第 ${where.line} 行`;
    case 'paragraph':
      return `第 ${where.paragraph} 段`;
    case 'table':
      return where.row === undefined
        ? `第 ${where.table} 个表格`
        : `第 ${where.table} 个表格第 ${where.row} 行`;
    case 'note':
      return `第 ${where.note} 条脚注`;
  }
}

/** Where a row of a table stands; rows from 0. */
export function placeOfRow({ where }: SourceTable, row: number): SourcePlace {
  return where.kind === 'table' ? { ...where, row: row + 1 } : where;
}

/** Everything a block says, cells separated by tabs and rows by line breaks, for showing it to a person. */
export function blockText(block: SourceBlock): string {
  if (block.kind !== 'table') return block.text;
  const rows = new Map<number, string[]>();
  for (const cell of block.cells) {
    const row = rows.get(cell.row) ?? [];
    row.push(cell.text.replaceAll('\n', ' '));
    rows.set(cell.row, row);
  }
  return [...rows.values()].map(row => row.join('\t')).join('\n');
}
