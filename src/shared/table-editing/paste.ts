import type { CellId } from '../formats/types.ts';
import { narrowCell, readFigure } from '../report/figures.ts';
import type { Lattice } from './lattice.ts';

/** A pasted block: rows of cell texts, rectangular or ragged. */
export type PastedBlock = readonly (readonly string[])[];

/** Where the cells of a pasted block would land. */
export interface PastePlan {
  /** Row by row of the block: the cell each text lands in; undefined where it has no place. */
  readonly targets: readonly (readonly (CellId | undefined)[])[];
  readonly cells: Readonly<Record<CellId, string>>;
  /** How many texts that are not blank have no place. */
  readonly left: number;
  /** How many texts that would land are neither blank nor numbers. */
  readonly words: number;
  /** True where every text lands and all are figures or blanks: nothing needs to be asked. */
  readonly fits: boolean;
}

/** A block from the clipboard's plain text: rows by line, cells by tab; a trailing line break is not a row. */
export function blockFromText(text: string): PastedBlock {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map(line => line.split('\t').map(cell => cell.trim()));
}

/** The clipboard's plain text for a block, as spreadsheets read it. */
export function blockToText(block: PastedBlock): string {
  return block.map(row => row.join('\t')).join('\n');
}

/**
 * Lays a block onto a table. A single text fills the whole selection; a block starts at its top left cell.
 * Labels left of or above the figures (a whole table copied from a report) are dropped when what remains
 * is figures: the first row and column that hold a number are where the figures start.
 */
export function planPaste(
  lattice: Lattice,
  selection: readonly (readonly CellId[])[],
  pasted: PastedBlock,
): PastePlan {
  const origin = selection[0]?.[0];
  const single = pasted.length === 1 && pasted[0]?.length === 1 ? pasted[0][0] : undefined;
  if (single !== undefined && selection.flat().length > 1) {
    return plan(
      selection,
      selection.map(row => row.map(() => single)),
    );
  }
  const block = withoutLabels(pasted);
  const at = origin === undefined ? undefined : lattice.positions.get(origin);
  if (!at) return plan([], block);
  const targets = block.map((row, down) =>
    row.map((_, right) => lattice.rows[at.row + down]?.[at.column + right]),
  );
  return plan(targets, block);
}

function plan(targets: readonly (readonly (CellId | undefined)[])[], block: PastedBlock): PastePlan {
  const cells: Record<CellId, string> = {};
  let left = 0;
  let words = 0;
  block.forEach((row, down) => {
    row.forEach((text, right) => {
      const kept = narrowCell(text);
      const target = targets[down]?.[right];
      if (target === undefined) left += kept === '' ? 0 : 1;
      else {
        cells[target] = kept;
        if (readFigure(kept, 'amount').kind === 'notNumber') words += 1;
      }
    });
  });
  return { targets, cells, left, words, fits: left === 0 && words === 0 };
}

function isFigure(text: string): boolean {
  return readFigure(text, 'amount').kind === 'number';
}

function withoutLabels(block: PastedBlock): PastedBlock {
  const firstRow = block.findIndex(row => row.some(isFigure));
  if (firstRow < 0) return block;
  const body = block.slice(firstRow);
  const firstColumn = Math.min(...body.map(row => row.findIndex(isFigure)).filter(column => column >= 0));
  const labelsOnly = (texts: readonly string[]) => texts.some(text => text !== '' && !isFigure(text));
  const above = block.slice(0, firstRow).flat();
  const before = body.flatMap(row => row.slice(0, firstColumn));
  const top = labelsOnly(above) ? firstRow : 0;
  const start = labelsOnly(before) ? firstColumn : 0;
  return block.slice(top).map(row => row.slice(start));
}
