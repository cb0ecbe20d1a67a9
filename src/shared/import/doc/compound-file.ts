import { viewOf } from '../../bytes.ts';

/**
 * The container of .doc, .wps, .xls and of files with a password: a small file system ([MS-CFB]). Read by hand,
 * because what the libraries for it do with a broken one is not bounded, and most need Node.
 */

/** The streams at the top of a compound file. */
export interface CompoundFile {
  readonly names: ReadonlySet<string>;
  /** What a stream holds; undefined where there is none of that name. */
  stream(name: string): Uint8Array | undefined;
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Sector numbers from here on have special meanings, such as the end of a chain. */
const special = 0xfffffffa;
const entrySize = 128;
const isStorage = 1;
const isStream = 2;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Whether bytes start like a compound file, whole or not. */
export function looksLikeCompound(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/**
 * Opens a compound file.
 * @throws RangeError where it is damaged.
 */
export function openCompound(bytes: Uint8Array): CompoundFile {
  const view = viewOf(bytes);
  const sectorSize = 1 << bounded(view.getUint16(30, true), 9, 12);
  const miniSize = 1 << bounded(view.getUint16(32, true), 6, 6);
  const sector = (number: number): Uint8Array => {
    const from = (number + 1) * sectorSize;
    if (number >= special || from >= bytes.length) throw broken();
    return bytes.subarray(from, from + sectorSize);
  };
  const table = allocationTable(view, sector, sectorSize);
  const read = (start: number): Uint8Array => joined(chain(start, table).map(sector), sectorSize);
  const entries = directory(read(view.getUint32(48, true)));
  const [root] = entries;
  if (!root) throw broken();
  const streams = new Map(topEntries(entries, root.child).map(entry => [entry.name, entry]));
  const smallest = view.getUint32(56, true);
  const miniTable = numbersOf(
    view.getUint32(60, true) >= special ? new Uint8Array() : read(view.getUint32(60, true)),
  );
  return {
    names: new Set(streams.keys()),
    stream(name) {
      const entry = streams.get(name);
      if (!entry || entry.type !== isStream) return undefined;
      if (entry.size === 0) return new Uint8Array();
      if (entry.size >= smallest) return read(entry.start).subarray(0, entry.size);
      const pool = read(root.start);
      const pieces = chain(entry.start, miniTable).map(at =>
        pool.subarray(at * miniSize, (at + 1) * miniSize),
      );
      return joined(pieces, miniSize).subarray(0, entry.size);
    },
  };
}

function broken(): RangeError {
  return new RangeError('not a whole compound file');
}

function bounded(value: number, least: number, most: number): number {
  if (value < least || value > most) throw broken();
  return value;
}

/** Which sector follows each: the table itself lies in sectors that the header and further ones list. */
function allocationTable(
  view: DataView,
  sector: (number: number) => Uint8Array,
  sectorSize: number,
): readonly number[] {
  const most = Math.ceil(view.byteLength / sectorSize);
  const listed = Array.from({ length: 109 }, (_, index) => view.getUint32(76 + index * 4, true));
  let next = view.getUint32(68, true);
  for (let count = 0; next < special; count += 1) {
    if (count > most) throw broken();
    const numbers = numbersOf(sector(next));
    listed.push(...numbers.slice(0, -1));
    next = numbers.at(-1) ?? special;
  }
  const sectors = listed.filter(number => number < special).slice(0, view.getUint32(44, true));
  if (sectors.length > most) throw broken();
  return sectors.flatMap(number => numbersOf(sector(number)));
}

function numbersOf(bytes: Uint8Array): number[] {
  const view = viewOf(bytes);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}

/** The sectors from one on, each once: a chain that bites its tail is broken. */
function chain(start: number, table: readonly number[]): readonly number[] {
  const numbers: number[] = [];
  for (let at = start; at < special; at = table[at] ?? special) {
    if (at >= table.length || numbers.length > table.length) throw broken();
    numbers.push(at);
  }
  return numbers;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(pieces.length * size);
  pieces.forEach((piece, index) => {
    all.set(piece, index * size);
  });
  return all;
}

function directory(bytes: Uint8Array): readonly Entry[] {
  const view = viewOf(bytes);
  const decoder = new TextDecoder('utf-16le');
  return Array.from({ length: Math.floor(bytes.length / entrySize) }, (_, index) => {
    const at = index * entrySize;
    const nameBytes = Math.max(0, Math.min(view.getUint16(at + 64, true) - 2, 62));
    return {
      name: decoder.decode(bytes.subarray(at, at + nameBytes)),
      type: bytes[at + 66] ?? 0,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** The entries at the top; those of embedded objects have the same names and are not looked at. */
function topEntries(entries: readonly Entry[], first: number): readonly Entry[] {
  const found: Entry[] = [];
  const seen = new Set<number>();
  const waiting = [first];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at];
    if (!entry || seen.has(at)) continue;
    seen.add(at);
    if (entry.type === isStream || entry.type === isStorage) found.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}
