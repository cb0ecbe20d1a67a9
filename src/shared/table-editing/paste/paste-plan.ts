import type { CellId } from '../../formats/types.ts';
import { narrowCell, readFigure } from '../../report/figures.ts';

/** A text of what was pasted with the cell it would land in; undefined where it has no place. */
export interface Landing {
  readonly text: string;
  readonly cell: CellId | undefined;
}

/** Where the texts of what was pasted would land. */
export interface PastePlan {
  readonly cells: Readonly<Record<CellId, string>>;
  /** How many texts that are not blank have no place. */
  readonly left: number;
  /** How many texts that would land are neither blank nor numbers. */
  readonly words: number;
  /** Those of them that people write where nothing happened: -, /, 无. */
  readonly nothings: readonly CellId[];
  /** True where every text lands and all are figures or blanks. */
  readonly fits: boolean;
}

/** Counts what becomes of the texts. Where two of them would land in one cell, the first that is not blank does. */
export function planOf(landings: readonly Landing[]): PastePlan {
  const cells: Record<CellId, string> = {};
  let left = 0;
  for (const { text, cell } of landings) {
    const kept = narrowCell(text);
    const taken = cell !== undefined && (cells[cell] ?? '') !== '';
    if (cell !== undefined && !taken) cells[cell] = kept;
    else if (kept !== '' && (cell === undefined || cells[cell] !== kept)) left += 1;
  }
  const words = Object.keys(cells).filter(cell => isWords(cells[cell] ?? ''));
  const nothings = words.filter(cell => isNothing(cells[cell] ?? ''));
  return { cells, left, words: words.length, nothings, fits: left === 0 && words.length === 0 };
}

/** The plan with 0 where people wrote that nothing happened. */
export function withZeros(plan: PastePlan): PastePlan {
  const zeros = Object.fromEntries(plan.nothings.map(cell => [cell, '0']));
  const words = plan.words - plan.nothings.length;
  return {
    ...plan,
    cells: { ...plan.cells, ...zeros },
    words,
    nothings: [],
    fits: plan.left === 0 && words === 0,
  };
}

function isWords(text: string): boolean {
  return readFigure(text, 'amount').kind === 'notNumber';
}

/** -, /, 无, — and the like; 0件 is a figure with a word, which is for its author to correct. */
function isNothing(text: string): boolean {
  const figure = readFigure(text, 'amount');
  return figure.kind === 'notNumber' && figure.probably === '0' && !/\d/.test(text);
}

/** Whether two plans fill the same cells with the same texts. */
export function samePlan(a: PastePlan, b: PastePlan): boolean {
  const ids = Object.keys(a.cells);
  return (
    a.left === b.left &&
    ids.length === Object.keys(b.cells).length &&
    ids.every(id => a.cells[id] === b.cells[id])
  );
}
