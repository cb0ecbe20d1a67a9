import type { BlockBuilder } from '../block-builder.ts';
import { limits, tooLarge } from '../limits.ts';
import type { DocLine } from './lines.ts';
import { type RowDefinition, rowDefinition } from './row-definition.ts';

/** A table under construction; what is in its cells is words or further tables. */
interface DocTable {
  readonly rows: DocRow[];
  cells: DocContent[][];
  contents: DocContent[];
}

interface DocRow {
  readonly cells: readonly (readonly DocContent[])[];
  readonly definition: RowDefinition | undefined;
}

type DocContent = string | DocTable;

/** Edges nearer than this are one, in twentieths of a point: programs round. */
const sameEdge = 40;

/** Puts paragraphs into the tables they stand in, and all of it into blocks. */
export function buildLines(lines: readonly DocLine[], builder: BlockBuilder): void {
  const top: DocContent[] = [];
  const open: DocTable[] = [];
  const closeTo = (depth: number): void => {
    while (open.length > depth) {
      const table = open.pop();
      if (table && table.cells.length + table.contents.length > 0) endRow(table, undefined);
    }
  };
  for (const line of lines) {
    if (line.depth > limits.depth) throw tooLarge('里嵌套的层次太深');
    closeTo(line.depth);
    while (open.length < line.depth) {
      const table: DocTable = { rows: [], cells: [], contents: [] };
      (open.at(-1)?.contents ?? top).push(table);
      open.push(table);
    }
    const table = open.at(-1);
    if (!table) top.push(line.text);
    else if (line.ends === 'row') endRow(table, rowDefinition(line.properties));
    else {
      table.contents.push(line.text);
      if (line.ends === 'cell') endCell(table);
    }
  }
  closeTo(0);
  buildContents(top, builder);
}

function endCell(table: DocTable): void {
  table.cells.push(table.contents);
  table.contents = [];
}

function endRow(table: DocTable, definition: RowDefinition | undefined): void {
  if (table.contents.length > 0) endCell(table);
  table.rows.push({ cells: table.cells, definition });
  table.cells = [];
}

function buildContents(contents: readonly DocContent[], builder: BlockBuilder): void {
  for (const content of contents) {
    if (typeof content !== 'string') buildTable(content.rows, builder);
    else {
      builder.text(content);
      builder.endParagraph();
    }
  }
}

function buildTable(rows: readonly DocRow[], builder: BlockBuilder): void {
  const columnOf = gridColumns(rows);
  builder.openTable();
  for (const { cells, definition } of rows) {
    const fits = definition !== undefined && definition.merges.length === cells.length;
    const columns = fits ? definition.edges.map(columnOf) : cells.map((_, index) => index);
    builder.openRow(columns[0] ?? 0);
    for (const [index, contents] of cells.entries()) {
      const from = columns[index] ?? index;
      const merge = fits ? definition.merges[index] : undefined;
      builder.openCell({
        columnSpan: Math.max(1, (columns[index + 1] ?? from + 1) - from),
        rowSpan: 1,
        ...(merge ? { merge } : {}),
      });
      buildContents(contents, builder);
      builder.closeCell();
    }
  }
  builder.closeTable();
}

/** Which column of the grid begins at an edge: every edge of any row is one, those that lie together the same. */
function gridColumns(rows: readonly DocRow[]): (edge: number) => number {
  const edges = [...new Set(rows.flatMap(({ definition }) => definition?.edges ?? []))].sort((a, b) => a - b);
  const columns = new Map<number, number>();
  let first = Number.NEGATIVE_INFINITY;
  let column = -1;
  for (const edge of edges) {
    if (edge - first > sameEdge) {
      first = edge;
      column += 1;
    }
    columns.set(edge, column);
  }
  return edge => columns.get(edge) ?? 0;
}
