import type { Cell } from '../../formats/cells.ts';
import type { TableId } from '../../formats/types.ts';
import type { ImportNote, Unrecognised } from '../import-result.ts';
import type { SourcePlace } from '../source.ts';

/** A figure of the source with the cell it belongs to. */
export interface Placement {
  readonly cell: Cell;
  /** As written. */
  readonly text: string;
  /** Index of the block it stands in, and where in that. */
  readonly block: number;
  readonly where: SourcePlace;
  readonly row: number;
  readonly column: number;
  /** The unit that the column's heading gives instead of the official 万元. */
  readonly unit?: '元';
}

/** What was read of one table, or of one piece of it. */
export interface TableReading {
  readonly table: TableId;
  readonly placements: readonly Placement[];
  readonly unrecognised: readonly Unrecognised[];
  readonly notes: readonly ImportNote[];
  /** Rows of figures whose label was found, filled or not. */
  readonly rows: ReadonlySet<string>;
  /** The blocks it was read from: their words are all placed, known labels, or reported. */
  readonly blocks: ReadonlySet<number>;
}

/** How a row of figures is named in messages, e.g. 『（一）予以公开』; the table without row labels has no name. */
export function rowTitle(label: string): string {
  return label === '' ? '' : `『${label}』`;
}
