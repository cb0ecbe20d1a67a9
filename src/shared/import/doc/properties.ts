import { headPlaces, type WordParts } from './word-parts.ts';

/** One property of a stretch of text: its code ([MS-DOC] 2.2.5.1) and where its operand lies. */
export interface Property {
  readonly code: number;
  readonly operand: DataView;
}

/** Bytes of an operand by the top three bits of the code; 6 has its length before it. */
const operandSizes = [1, 1, 2, 4, 2, 2, 0, 3] as const;
/** The definition of a table's row, whose length takes two bytes. */
export const tableDefinition = 0xd608;
/** Properties too long for their place, which lie in the data stream. */
const elsewhere: ReadonlySet<number> = new Set([0x6645, 0x6646, 0x646b]);
const pageSize = 512;

/** The properties that lie one behind the other. */
function propertiesIn(bytes: DataView, data: DataView, inner = false): readonly Property[] {
  const found: Property[] = [];
  let at = 0;
  while (at + 2 <= bytes.byteLength) {
    const code = bytes.getUint16(at, true);
    at += 2;
    let size: number = operandSizes[(code >> 13) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7];
    if (size === 0) {
      const isLong = code === tableDefinition;
      if (at + (isLong ? 2 : 1) > bytes.byteLength) break;
      size = isLong ? bytes.getUint16(at, true) - 1 : bytes.getUint8(at);
      at += isLong ? 2 : 1;
    }
    if (size < 0 || at + size > bytes.byteLength) break;
    const operand = part(bytes, at, size);
    if (elsewhere.has(code) && !inner)
      found.push(...propertiesIn(storedAt(data, operand.getUint32(0, true)), data, true));
    else found.push({ code, operand });
    at += size;
  }
  return found;
}

function storedAt(data: DataView, at: number): DataView {
  return at + 2 > data.byteLength ? part(data, 0, 0) : part(data, at + 2, data.getUint16(at, true));
}

function part(view: DataView, at: number, size: number): DataView {
  return new DataView(view.buffer, view.byteOffset + at, Math.max(0, Math.min(size, view.byteLength - at)));
}

/** A stretch of the document stream with its properties. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly properties: readonly Property[];
}

/**
 * The properties of paragraphs or of characters, by where they lie in the document stream, in order
 * ([MS-DOC] 2.9.33, 2.9.175).
 * @throws RangeError where they are damaged.
 */
export function readRuns(parts: WordParts, kind: 'characters' | 'paragraphs'): readonly Run[] {
  const { from, to } = parts.place(headPlaces[kind]);
  const count = Math.max(0, Math.floor((to - from - 4) / 8));
  const pages = Array.from(
    { length: count },
    (_, index) => parts.table.getUint32(from + (count + 1) * 4 + index * 4, true) & 0x3fffff,
  );
  const read = kind === 'paragraphs' ? paragraphProperties : characterProperties;
  const runs = [...new Set(pages)].flatMap(page => {
    if ((page + 1) * pageSize > parts.document.byteLength) return [];
    const bytes = part(parts.document, page * pageSize, pageSize);
    const runCount = bytes.getUint8(pageSize - 1);
    return Array.from({ length: runCount }, (_, index): Run => {
      const properties = read(bytes, runCount, index);
      return {
        from: bytes.getUint32(index * 4, true),
        to: bytes.getUint32((index + 1) * 4, true),
        properties: properties ? propertiesIn(properties, parts.data) : [],
      };
    });
  });
  return runs.sort((a, b) => a.from - b.from);
}

function paragraphProperties(page: DataView, count: number, index: number): DataView | undefined {
  const at = page.getUint8((count + 1) * 4 + index * 13) * 2;
  if (at === 0) return undefined;
  const words = page.getUint8(at);
  // Behind the length stands the style's number.
  return words === 0 ? part(page, at + 4, page.getUint8(at + 1) * 2 - 2) : part(page, at + 3, words * 2 - 3);
}

function characterProperties(page: DataView, count: number, index: number): DataView | undefined {
  const at = page.getUint8((count + 1) * 4 + index) * 2;
  return at === 0 ? undefined : part(page, at + 1, page.getUint8(at));
}

/** The run a place in the document stream lies in. */
export function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run && run.from <= offset && offset < run.to ? run : undefined;
}
