import { headPlaces, type WordParts } from './word-parts.ts';

/** A stretch of the text as it is stored in one go. */
interface Piece {
  /** Its first character, counted through the document, and the one behind its last. */
  readonly start: number;
  readonly end: number;
  /** Where it lies in the document stream. */
  readonly offset: number;
  /** Bytes a character: 1 (Windows-1252) or 2 (UTF-16). */
  readonly width: 1 | 2;
}

/** The text of a document, whose characters have places both in it and in the stream. */
export interface PiecedText {
  text(start: number, end: number): string;
  /** Where a character lies in the document stream. */
  offsetOf(position: number): number;
}

/**
 * Reads the piece table ([MS-DOC] 2.8.35).
 * @throws RangeError where it is damaged.
 */
export function readPieces(parts: WordParts): PiecedText {
  const pieces = piecesOf(parts);
  const { document } = parts;
  const narrow = new TextDecoder('windows-1252');
  const wide = new TextDecoder('utf-16le');
  const text = ({ start, offset, width }: Piece, from: number, to: number): string => {
    const bytes = new Uint8Array(
      document.buffer,
      document.byteOffset + offset + (from - start) * width,
      (to - from) * width,
    );
    return (width === 1 ? narrow : wide).decode(bytes);
  };
  return {
    text(start, end) {
      const overlapping = pieces.filter(piece => piece.start < end && piece.end > start);
      return overlapping
        .map(piece => text(piece, Math.max(start, piece.start), Math.min(end, piece.end)))
        .join('');
    },
    offsetOf(position) {
      const piece = pieces[indexOf(pieces, position)];
      if (!piece) throw new RangeError('a character outside the text');
      return piece.offset + (position - piece.start) * piece.width;
    },
  };
}

function indexOf(pieces: readonly Piece[], position: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

function piecesOf({ table, document, place }: WordParts): readonly Piece[] {
  const { from, to } = place(headPlaces.pieces);
  let at = from;
  // Properties that pieces share stand before the table.
  while (at < to && table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  if (table.getUint8(at) !== 2) throw new RangeError('no piece table');
  const size = Math.min(table.getUint32(at + 1, true), to - at - 5);
  const count = Math.floor((size - 4) / 12);
  const positions = at + 5;
  const pieces = Array.from({ length: Math.max(0, count) }, (_, index): Piece => {
    const start = table.getUint32(positions + index * 4, true);
    const end = table.getUint32(positions + (index + 1) * 4, true);
    const packed = table.getUint32(positions + (count + 1) * 4 + index * 8 + 2, true);
    const isNarrow = (packed & 0x40000000) !== 0;
    const offset = isNarrow ? (packed & 0x3fffffff) >>> 1 : packed & 0x3fffffff;
    const width = isNarrow ? 1 : 2;
    if (end < start || offset + (end - start) * width > document.byteLength)
      throw new RangeError('a piece outside');
    return { start, end, offset, width };
  });
  if (pieces.some((piece, index) => piece.start !== (pieces[index - 1]?.end ?? 0))) {
    throw new RangeError('pieces with gaps');
  }
  return pieces;
}
