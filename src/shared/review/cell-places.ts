import type { Format } from '../formats/compile.ts';
import { wholeKey } from '../formats/label-key.ts';
import type { FormatRegistry } from '../formats/registry.ts';
import type { CellId } from '../formats/types.ts';
import { ImportError } from '../import/import-error.ts';
import type { CellSource, ImportResult } from '../import/import-result.ts';
import { labelBooks } from '../import/labels/label-book.ts';
import { recognise } from '../import/recognise.ts';
import type { SourceBlock, SourceCell } from '../import/source.ts';

/** A cell of a source table by its block, row and column, as one word to look it up by. */
export function placeKey({ block, row, column }: Pick<CellSource, 'block' | 'row' | 'column'>): string {
  return `${block},${row},${column}`;
}

/**
 * Where each of the format's cells stands in a source, also those that are blank in it: every cell that holds no
 * label is read as if it held a figure, and the recogniser told which is which.
 */
export function cellPlaces(
  { source, title, account }: ImportResult,
  format: Format,
  formats: FormatRegistry,
): ReadonlyMap<CellId, Pick<CellSource, 'block' | 'row' | 'column'>> {
  const filled = source.map(block =>
    block.kind === 'table' ? { ...block, cells: block.cells.map(cell => withFigure(cell, format)) } : block,
  );
  const places = new Map(Object.entries(tryRecognise(filled, title, formats)));
  for (const [cell, place] of Object.entries(account.cellSources)) places.set(cell, place);
  return places;
}

function tryRecognise(
  blocks: readonly SourceBlock[],
  title: string | undefined,
  formats: FormatRegistry,
): ImportResult['account']['cellSources'] {
  try {
    return recognise(blocks, title === undefined ? {} : { title }, formats).account.cellSources;
  } catch (error) {
    if (error instanceof ImportError) return {};
    throw error;
  }
}

/** Words of so many Chinese characters are a label, however its author writes it. */
const labelCharacters = 4;

function withFigure(cell: SourceCell, format: Format): SourceCell {
  const key = wholeKey(cell.text);
  const isLabel =
    (cell.text.match(/\p{Script=Han}/gu)?.length ?? 0) >= labelCharacters ||
    (key !== '' && labelBooks(format).some(({ printedKeys }) => printedKeys.has(key)));
  return isLabel ? cell : { ...cell, text: '1' };
}
