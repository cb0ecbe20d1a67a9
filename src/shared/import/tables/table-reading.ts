import type { Cell } from '../../formats/cells.ts';
import type { TableId } from '../../formats/types.ts';
import type { ImportNote, Unrecognised } from '../import-result.ts';
import { describePlace, type SourcePlace } from '../source.ts';

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

/** A row of figures that was placed, and what of it is not as the format prints it. */
interface PlacedRow {
  readonly where: SourcePlace;
  /** The row's label as the format prints it. */
  readonly label: string;
  /** Whether there is one 0 too many behind its figures. */
  readonly surplus: boolean;
  /** Whether its label is lost, so that the rows above and below told which it is. */
  readonly isByPlace: boolean | undefined;
  readonly misspelt: boolean;
}

/** What the user should know of a row that was placed. */
export function notesOnRow({ where, label, surplus, isByPlace, misspelt }: PlacedRow): readonly ImportNote[] {
  const place = describePlace(where);
  const notes: ImportNote[] = [];
  if (surplus)
    notes.push({ kind: 'surplus', where, message: `${place}${rowTitle(label)}末尾多一个 0，已略去。` });
  if (isByPlace) {
    notes.push({
      kind: 'label',
      where,
      message: `${place}没有栏目名称，上下两行都已认出，其间只缺『${label}』，按它填入，请核对。`,
    });
  }
  if (misspelt) {
    notes.push({
      kind: 'label',
      where,
      message: `${place}的栏目写法与官方格式略有不同，按『${label}』填入，请核对。`,
    });
  }
  return notes;
}
