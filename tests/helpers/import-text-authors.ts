import type { Block, Outline } from '../../src/shared/document/outline.ts';
import type { PrintedTable } from '../../src/shared/document/printed-table.ts';

function write(outline: Outline, table: (printed: PrintedTable) => string): string {
  return outline.map(block => words(block, table)).join('\n\n');
}

function words(block: Block, table: (printed: PrintedTable) => string): string {
  switch (block.kind) {
    case 'title':
      return block.lines.join('');
    case 'table':
      return table(block.table);
    case 'signature':
      return [block.organ, block.date].filter(line => line !== '').join('\n');
    default:
      return block.text;
  }
}

/** The cells that start in each row, merged ones once. */
function rows(printed: PrintedTable): readonly (readonly string[])[] {
  return Array.from({ length: printed.rowCount }, (_, row) =>
    printed.cells
      .filter(cell => cell.row === row)
      .sort((a, b) => a.column - b.column)
      .map(cell => cell.text),
  );
}

/** The cells of each row, merged ones at their first place and blank at the others. */
function lattice(printed: PrintedTable): readonly (readonly string[])[] {
  return Array.from({ length: printed.rowCount }, (_, row) =>
    Array.from(
      { length: printed.columnCount },
      (_, column) => printed.cells.find(cell => cell.row === row && cell.column === column)?.text ?? '',
    ),
  );
}

/** For every row how many columns its merged cells cover beyond their first. */
function covered(printed: PrintedTable): readonly number[] {
  return Array.from({ length: printed.rowCount }, (_, row) =>
    printed.cells.filter(cell => cell.row === row).reduce((sum, cell) => sum + cell.columnSpan - 1, 0),
  );
}

/** A row a line, a tab for every cell that starts, padded to one width: what many a website's text export does. */
function ragged(printed: PrintedTable): string {
  const width = Math.max(...rows(printed).map(row => row.length)) + 1;
  return rows(printed)
    .map(row => [...row, ...new Array<string>(width - row.length).fill('')].join('\t'))
    .join('\n');
}

/** Texts by authors of different habits. */
export const textAuthors = {
  ragged: (outline: Outline): string => write(outline, ragged),
  tabs: (outline: Outline): string =>
    write(outline, printed =>
      lattice(printed)
        .map(row => row.join('\t'))
        .join('\n'),
    ),
  bars: (outline: Outline): string =>
    write(outline, printed =>
      rows(printed)
        .map(row => row.join(' | '))
        .join('\n'),
    ),
  latticeBars: (outline: Outline): string =>
    write(outline, printed =>
      lattice(printed)
        .map(row => row.join(' | '))
        .join('\n'),
    ),
  markdown: (outline: Outline): string =>
    write(outline, printed => {
      const [head = [], ...body] = lattice(printed);
      const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
      return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
    }),
  /** A cell a line with a bar on the line between; a row ends where there is no bar. */
  barLines: (outline: Outline): string =>
    write(outline, printed =>
      rows(printed)
        .map(row => row.join('\n|\n'))
        .join('\n'),
    ),
  /** The same, with a bar after the last cell of a row too, so that the table is one run of cells. */
  oneRun: (outline: Outline): string =>
    write(outline, printed =>
      rows(printed)
        .map(row => row.join('\n|\n'))
        .join('\n|\n'),
    ),
  /** A cell a line and nothing between: what comes of copying out of a PDF. */
  cellLines: (outline: Outline): string =>
    write(outline, printed =>
      rows(printed)
        .map(row => row.join('\n'))
        .join('\n'),
    ),
  /** A web page saved as text: a cell a line with its bar, and bars alone for what merged cells cover. */
  cellsWithBar: (outline: Outline): string =>
    write(outline, printed =>
      rows(printed)
        .map((row, at) =>
          [...row.map(cell => `${cell} |`), '|'.repeat(covered(printed)[at] ?? 0)]
            .filter(line => line !== '')
            .join('\n'),
        )
        .join('\n'),
    ),
  /** The same by another program: every row opened by a bar. */
  rowsOpenedByBar: (outline: Outline): string =>
    write(outline, printed =>
      rows(printed)
        .map(row => ['| ', ...row.map(cell => ` ${cell}  | `)].join('\n'))
        .join('\n'),
    ),
  /** A row a line with a bar behind every cell, and more for what merged cells cover. */
  barsBehind: (outline: Outline): string =>
    write(outline, printed =>
      rows(printed)
        .map((row, at) =>
          `${row.map(cell => `${cell} | `).join('')}${'|'.repeat(covered(printed)[at] ?? 0)}`.trimEnd(),
        )
        .join('\n'),
    ),
  /** A cell a line, blank lines between all of them, long headings broken. */
  spacedCells: (outline: Outline): string =>
    write(outline, printed =>
      rows(printed)
        .flat()
        .map(cell =>
          cell.length === 4 ? `${cell.slice(0, 2)}\n\n${cell.slice(2)}` : cell.replace(/^(（.）)/, '$1\n\n'),
        )
        .join('\n\n'),
    ),
  /** Cells parted by single blanks, as plain text off a PDF. */
  blanksBetween: (outline: Outline): string =>
    write(outline, printed =>
      rows(printed)
        .map(row => row.join(' '))
        .join('\n'),
    ),
} as const;
