import type { Cell } from '../../shared/formats/cells.ts';
import type { Format } from '../../shared/formats/compile.ts';
import type { CellId, TableId, TextId } from '../../shared/formats/types.ts';
import type { Unrecognised } from '../../shared/import/import-result.ts';
import { isValueLike } from '../../shared/import/tables/values.ts';

/** What the user decided about an import: identity, and where unrecognised words go. */
export interface PlacedImport {
  readonly unit: string;
  readonly year: number;
  readonly cells: Readonly<Record<CellId, string>>;
  /** Unrecognised words to add at the end of a text, in their order in the source. */
  readonly texts: readonly { readonly id: TextId; readonly text: string }[];
}

/** Where one unrecognised piece shall go. */
export type Placing =
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'row' }
  | PlacedRow
  | { readonly kind: 'text'; readonly id: TextId };

/** Figures put into a row of the format by hand; a figure without a cell goes nowhere. */
export interface PlacedRow {
  readonly kind: 'cells';
  readonly table: TableId;
  readonly row: string;
  /** For every figure of the piece the cell it goes into. */
  readonly cells: readonly (CellId | undefined)[];
}

/** The cells of one row of the format, in printed order. */
export function cellsOfRow(format: Format, table: TableId, row: string): readonly Cell[] {
  return [...format.cells.values()].filter(cell => cell.table === table && cell.row === row);
}

/** The figures of an unrecognised piece, blanks between them included where its row is known. */
export function figuresOf({ row, text }: Unrecognised): readonly string[] {
  return row?.values ?? text.split(/[\s|｜]+/).filter(word => isValueLike(word));
}

/** The figures of a piece in the cells of a row, in order, until the user puts them elsewhere. */
export function placedInRow(item: Unrecognised, format: Format, table: TableId, row: string): PlacedRow {
  const columns = cellsOfRow(format, table, row);
  return { kind: 'cells', table, row, cells: figuresOf(item).map((_, at) => columns[at]?.id) };
}

/** The cells and texts that the pieces placed by hand come to; a row's figures go into its cells in order. */
export function placedPieces(
  unrecognised: readonly Unrecognised[],
  placings: ReadonlyMap<Unrecognised, Placing>,
  format: Format,
): Pick<PlacedImport, 'cells' | 'texts'> {
  const cells: Record<CellId, string> = {};
  const texts: { id: TextId; text: string }[] = [];
  for (const item of unrecognised) {
    const placing = placings.get(item);
    if (placing?.kind === 'text') texts.push({ id: placing.id, text: item.text });
    const placed = rowOf(placing, item, format);
    if (!placed) continue;
    figuresOf(item).forEach((figure, at) => {
      const id = placed.cells[at];
      if (id !== undefined) cells[id] = figure;
    });
  }
  return { cells, texts };
}

/** The row that a piece's figures go into: the one chosen, or its own. */
function rowOf(placing: Placing | undefined, item: Unrecognised, format: Format): PlacedRow | undefined {
  if (placing?.kind === 'cells') return placing;
  return placing?.kind === 'row' && item.row
    ? placedInRow(item, format, item.row.table, item.row.row)
    : undefined;
}
