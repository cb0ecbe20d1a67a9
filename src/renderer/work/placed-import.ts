import type { Format } from '../../shared/formats/compile.ts';
import type { CellId, TextId } from '../../shared/formats/types.ts';
import type { Unrecognised } from '../../shared/import/import-result.ts';

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
  | { readonly kind: 'text'; readonly id: TextId };

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
    if (placing?.kind !== 'row' || !item.row) continue;
    const { table, row, values } = item.row;
    const ids = [...format.cells.values()].filter(cell => cell.table === table && cell.row === row);
    values.slice(0, ids.length).forEach((value, index) => {
      const id = ids[index]?.id;
      if (id !== undefined) cells[id] = value;
    });
  }
  return { cells, texts };
}
