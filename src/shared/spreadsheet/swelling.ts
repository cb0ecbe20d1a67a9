import { zipReader } from './reading-libraries.ts';

/** Bytes a workbook may have unpacked: a register of 20,000 rows has some 10 MB. */
const unpackedLimit = 80 * 1024 * 1024;

/** Cells that are written, ones that are merged, and columns, of all sheets: 20,000 rows of 30 have a tenth. */
const cellLimit = 6_000_000;

/** Elements of all sheets that cells are made of; the same register has some 700,000 cells. */
const elementLimit = 2_000_000;

/**
 * Whether a workbook is too large to be a register, a roster or a collection sheet: unpacked, by what its directory
 * says of its parts (one that says less than it holds is refused where it is unpacked), or by the cells, merges and
 * columns of its sheets, which a few bytes can claim a great many of.
 */
export async function swellsTooMuch(bytes: Uint8Array): Promise<boolean> {
  const { unzipSync } = await zipReader();
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ size, originalSize }) => {
      // A part that is said to be empty and is not would be unpacked without a limit.
      unpacked += size > 0 && originalSize === 0 ? unpackedLimit + 1 : originalSize;
      return false;
    },
  });
  if (unpacked > unpackedLimit) return true;
  // A sheet may have any name; only pictures surely are none.
  const parts = unzipSync(bytes, { filter: ({ name }) => !/\/media\//i.test(name) });
  return claimTooMuch(Object.values(parts));
}

/** Read as Latin letters: all that is looked for is markup, and a text of words costs twice as much. */
function claimTooMuch(parts: readonly Uint8Array[]): boolean {
  let elements = 0;
  let cells = 0;
  for (const part of parts) {
    const markup = new TextDecoder('latin1').decode(part);
    for (const [element, name] of markup.matchAll(/<(?:\w+:)?(c|row|col|mergeCell)\b[^>]*/g)) {
      elements += 1;
      cells += name === 'col' ? columnsOf(element) : name === 'mergeCell' ? mergedIn(element) : 1;
      if (elements > elementLimit || cells > cellLimit) return true;
    }
  }
  return false;
}

function columnsOf(element: string): number {
  const [from, to] = ['min', 'max'].map(name => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(element)?.[1]));
  return Math.max(1, (to ?? 0) - (from ?? 0) + 1 || 1);
}

/** The rows of a merge, which is walked through row by row; a whole sheet may be merged once by somebody who marked all of it. */
function mergedIn(element: string): number {
  const [, fromRow, toRow] = /ref="[A-Z]+(\d+):[A-Z]+(\d+)"/.exec(element) ?? [];
  return fromRow === undefined ? 1 : Math.max(1, Number(toRow) - Number(fromRow) + 1);
}
