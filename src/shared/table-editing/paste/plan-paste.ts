import type { Format } from '../../formats/compile.ts';
import type { CellId, TableId } from '../../formats/types.ts';
import { labelBooks, type TableBook } from '../../import/labels/label-book.ts';
import type { SourceTable } from '../../import/source.ts';
import { stretchesOf } from '../../import/tables/grid-table.ts';
import type { Lattice } from '../lattice.ts';
import { blockOfTable, turned } from './block.ts';
import { type PastePlan, samePlan } from './paste-plan.ts';
import { pastedRows } from './pasted-lines.ts';
import { type PasteTarget, planByNames } from './plan-by-names.ts';
import { planByPlace } from './plan-by-place.ts';

/** What was pasted, and onto what. */
export interface Pasted {
  readonly format: Format;
  readonly table: TableId;
  readonly lattice: Lattice;
  /** The top left cell of the selection. */
  readonly origin: CellId;
  readonly tables: readonly SourceTable[];
}

/** Why somebody should look before a paste is put in. */
export type PasteDoubt =
  /** Names and places disagree. */
  | { readonly kind: 'moved' }
  /** Rows and columns stood the other way round. */
  | { readonly kind: 'turned' }
  /** Headings stand beside their figures, not over them. */
  | { readonly kind: 'displaced' }
  /** Several tables were copied and only some of them are this one. */
  | { readonly kind: 'tables'; readonly copied: number; readonly used: number }
  /** What was copied is another table of the report. */
  | { readonly kind: 'otherTable'; readonly table: TableId }
  /** Labels that are none of this table, or not quite. */
  | { readonly kind: 'labels'; readonly labels: readonly string[] };

/** What a paste comes to. */
export interface PasteProposal {
  /** By names where there are names, otherwise by place. */
  readonly plan: PastePlan;
  /** By place, where the names say otherwise. */
  readonly byPlace: PastePlan | undefined;
  readonly doubts: readonly PasteDoubt[];
  /** How large it is. */
  readonly rows: number;
  readonly columns: number;
  /** True where nothing needs to be asked. */
  readonly certain: boolean;
  /** True where putting it in as proposed would be right, as far as the names tell. */
  readonly likely: boolean;
}

/**
 * Proposes where the figures of a pasted table belong; undefined where nothing was pasted. Names decide where
 * there are names; the place where there are none.
 */
export function planPaste(pasted: Pasted): PasteProposal | undefined {
  const { format, table, lattice, origin, tables } = pasted;
  const books = labelBooks(format);
  const book = books.find(each => each.table === table);
  const [first] = tables;
  if (!first || !book) return undefined;
  const pieces = piecesOf(tables, books);
  const own = pieces.filter(piece => piece.book === book);
  const unknown = pieces.filter(piece => piece.book === undefined);
  const read = readNames(own.length > 0 ? own : unknown.slice(0, 1), { format, book, lattice, origin });
  const byPlace = planByPlace(lattice, origin, blockOfTable(first));
  const other = own.length + unknown.length === 0 ? pieces[0]?.book : undefined;
  const moved = read.plan !== undefined && !samePlan(read.plan, byPlace);
  const doubts: readonly (PasteDoubt | false)[] = [
    pieces.length > 1 && { kind: 'tables', copied: pieces.length, used: own.length },
    other !== undefined && { kind: 'otherTable', table: other.table },
    read.turned && { kind: 'turned' },
    read.displaced && { kind: 'displaced' },
    moved && { kind: 'moved' },
    read.doubtful.length > 0 && { kind: 'labels', labels: read.doubtful },
  ];
  return {
    ...judge(
      read.plan ?? byPlace,
      doubts.filter(doubt => doubt !== false),
    ),
    byPlace: moved && pieces.length === 1 ? byPlace : undefined,
    rows: Math.max(...tables.map(each => each.rows)),
    columns: Math.max(...tables.map(each => each.columns)),
  };
}

function judge(plan: PastePlan, doubts: readonly PasteDoubt[]) {
  const wrong = doubts.some(
    doubt =>
      doubt.kind === 'otherTable' || doubt.kind === 'labels' || (doubt.kind === 'tables' && doubt.used === 0),
  );
  return { plan, doubts, certain: plan.fits && doubts.length === 0, likely: plan.fits && !wrong };
}

/** Rows of a pasted table that are of one table of the report; of none that is known where there is no label. */
interface Piece {
  readonly table: SourceTable;
  readonly from: number;
  readonly to: number;
  readonly book: TableBook | undefined;
}

function piecesOf(tables: readonly SourceTable[], books: readonly TableBook[]): readonly Piece[] {
  return tables.flatMap((table): readonly Piece[] => {
    const stretches = stretchesOf(table, books);
    if (stretches.length === 0) return [{ table, from: 0, to: table.rows, book: undefined }];
    return stretches.map(stretch => ({ table, ...stretch }));
  });
}

/** What names say of the pieces. */
interface NamesRead {
  /** Undefined where no name is known. */
  readonly plan: PastePlan | undefined;
  readonly turned: boolean;
  readonly displaced: boolean;
  /** Words that are no label of the table, and labels written differently from the official ones. */
  readonly doubtful: readonly string[];
}

/** Places the figures of the pieces by names, as they stand or with rows and columns changed about. */
function readNames(pieces: readonly Piece[], target: PasteTarget): NamesRead {
  const straight = readPieces(pieces, target);
  const [only] = pieces;
  if (only && pieces.length === 1) {
    const table = turned(only.table);
    const sideways = readPieces([{ table, from: 0, to: table.rows }], target);
    if (sideways.names > straight.names && sideways.plan.left <= straight.plan.left) {
      const { plan, doubtful, displaced } = sideways;
      return { plan, turned: true, displaced, doubtful };
    }
  }
  const { plan, names, displaced, above, doubtful } = straight;
  return names > 0
    ? { plan, turned: false, displaced, doubtful }
    : { plan: undefined, turned: false, displaced: false, doubtful: [...above, ...doubtful] };
}

function readPieces(pieces: readonly Omit<Piece, 'book'>[], target: PasteTarget) {
  const rows = pieces.map(piece => pastedRows(piece.table, piece, target.book, target.format));
  const lines = rows.flatMap(each => each.lines);
  const misspelt = lines.flatMap(line => (line.misspelt && line.row !== undefined ? [line.label] : []));
  return {
    ...planByNames(lines, target),
    above: rows.flatMap(each => each.above),
    doubtful: [...lines.flatMap(line => line.strange), ...misspelt, ...rows.flatMap(each => each.below)],
  };
}
