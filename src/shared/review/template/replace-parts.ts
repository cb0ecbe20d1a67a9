import { deflateSync } from 'fflate';
import { checksumOf } from '../../checksum.ts';
import { findEnd, type ZipEntry, zipEntries } from '../../import/zip/zip-directory.ts';

const localHeader = 30;
const directoryHeader = 46;

/** Sizes and sum of an entry that was packed anew. */
interface Packed {
  readonly data: Uint8Array;
  readonly size: number;
  readonly sum: number;
}

/**
 * A zip in which some entries hold something else; every other one is copied byte for byte, packed as it is, with
 * its header (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16).
 * @throws ImportError where the directory is broken.
 */
export function replaceParts(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const directory = view.getUint32(end + 16, true);
  const entries = [...zipEntries(bytes).values()].toSorted((a, b) => a.offset - b.offset);
  const written: Uint8Array[] = [];
  const places = new Map<number, { readonly at: number; readonly packed: Packed | undefined }>();
  let at = 0;
  const write = (piece: Uint8Array): void => {
    written.push(piece);
    at += piece.length;
  };
  write(bytes.subarray(0, entries[0]?.offset ?? directory));
  entries.forEach((entry, index) => {
    const data = parts.get(entry.name);
    const packed = data && {
      data: deflateSync(data, { level: 6 }),
      size: data.length,
      sum: checksumOf(data),
    };
    places.set(entry.offset, { at, packed });
    if (packed) for (const piece of localEntry(bytes, entry, packed)) write(piece);
    else write(bytes.subarray(entry.offset, entries[index + 1]?.offset ?? directory));
  });
  const start = at;
  const copy = copied(bytes.subarray(directory, end));
  pointTo(copy, places);
  write(copy);
  const tail = copied(bytes.subarray(end));
  new DataView(tail.buffer).setUint32(16, start, true);
  write(tail);
  return joined(written, at);
}

/** Its header with the new sizes in it, and what it holds; a descriptor behind that is not needed any more. */
function localEntry(bytes: Uint8Array, { offset }: ZipEntry, packed: Packed): readonly Uint8Array[] {
  const sizes = new DataView(bytes.buffer, bytes.byteOffset + offset, localHeader);
  const length = localHeader + sizes.getUint16(26, true) + sizes.getUint16(28, true);
  const header = copied(bytes.subarray(offset, offset + length));
  setPacked(new DataView(header.buffer), 6, packed);
  return [header, packed.data];
}

/** Sets flags, method, sum and sizes, which follow each other alike in both headers. */
function setPacked(view: DataView, from: number, { data, size, sum }: Packed): void {
  const descriptorFollows = 8;
  view.setUint16(from, view.getUint16(from, true) & ~descriptorFollows, true);
  view.setUint16(from + 2, 8, true);
  view.setUint32(from + 8, sum, true);
  view.setUint32(from + 12, data.length, true);
  view.setUint32(from + 16, size, true);
}

/** Lets the entries of a directory say where they now are and how they are packed. */
function pointTo(
  directory: Uint8Array,
  places: ReadonlyMap<number, { readonly at: number; readonly packed: Packed | undefined }>,
): void {
  const view = new DataView(directory.buffer);
  let at = 0;
  while (at + directoryHeader <= directory.length) {
    const place = places.get(view.getUint32(at + 42, true));
    if (place) view.setUint32(at + 42, place.at, true);
    if (place?.packed) setPacked(view, at + 8, place.packed);
    const [name, extra, comment] = [28, 30, 32].map(from => view.getUint16(at + from, true));
    at += directoryHeader + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
}

/** A copy with a buffer of its own, whatever bytes are given: a Buffer's slice would be a view of the template. */
function copied(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
