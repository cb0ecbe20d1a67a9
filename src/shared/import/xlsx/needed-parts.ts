import { zipSync } from 'fflate';
import { joinedBytes } from '../../bytes.ts';
import { ImportError } from '../import-error.ts';
import { limits, tooLarge } from '../limits.ts';
import { feedXml } from '../zip/xml-events.ts';
import { zipEntries } from '../zip/zip-directory.ts';
import { unpackPart } from '../zip/zip-part.ts';

/** How far the filled cells of all sheets reach: rows and columns, from 1. */
export interface FilledExtent {
  readonly rows: number;
  readonly columns: number;
}

/** What of a workbook is read: its cells and what they look like. Pictures, drawings and remarks are not. */
const needed = /(?:^\[Content_Types\]\.xml|\.rels|xl\/(?:worksheets\/)?[^/]+\.xml)$/i;

/**
 * A workbook with nothing in it but what is read, each part measured while it is unpacked: whatever reads it next
 * is given nothing that swells.
 * @throws ImportError where it is damaged, has a password, or is larger than the tables of any report.
 */
export function neededParts(bytes: Uint8Array): { readonly zip: Uint8Array; readonly filled: FilledExtent } {
  const parts: Record<string, Uint8Array> = {};
  let filled: FilledExtent = { rows: 0, columns: 0 };
  let size = 0;
  for (const [name, entry] of zipEntries(bytes)) {
    if (!needed.test(name)) continue;
    const pieces: Uint8Array[] = [];
    unpackPart(bytes, entry, piece => {
      size += piece.length;
      if (size > limits.partBytes) throw tooLarge('解开后太大');
      pieces.push(piece);
    });
    const part = joinedBytes(pieces);
    const own = measured(part);
    filled = { rows: Math.max(filled.rows, own.rows), columns: Math.max(filled.columns, own.columns) };
    parts[name] = part;
  }
  if (filled.rows > limits.rows || filled.columns > limits.columns) throw tooLarge('里有一个过大的表格');
  if (filled.rows === 0) throw new ImportError('empty', '这个 Excel 文件里没有内容可以导入。');
  return { zip: zipSync(parts, { level: 0 }), filled };
}

/** Filled cells, merged ones and columns of a sheet together; a whole sheet may be hidden, and merged once. */
const mostCells = 6_000_000;

/** How far the cells of a part that hold anything reach; also refuses XML that is deeper or longer than any sheet. */
function measured(part: Uint8Array): FilledExtent {
  let rows = 0;
  let columns = 0;
  let cells = 0;
  let at = { row: 0, column: 0 };
  const count = (more: number): void => {
    cells += Math.max(1, more || 1);
    if (cells > mostCells) throw tooLarge('表格太大');
  };
  const feed = feedXml({
    open(name, attributes) {
      const local = name.slice(name.indexOf(':') + 1);
      if (local === 'row') at = { row: Number(attributes.r) || at.row + 1, column: 0 };
      else if (local === 'c') at = placeOf(attributes.r) ?? { row: at.row, column: at.column + 1 };
      else if (local === 'col') count(Number(attributes.max) - Number(attributes.min) + 1);
      else if (local === 'mergeCell') count(areaOf(attributes.ref));
      else if (at.row > 0 && (local === 'v' || local === 'is' || local === 'f')) {
        rows = Math.max(rows, at.row);
        columns = Math.max(columns, at.column);
        count(1);
      }
    },
    close() {},
    text() {},
  });
  feed.write(part);
  feed.end();
  return { rows, columns };
}

/** How many cells a merge covers; one that reaches to the end of the sheet is cut there by whoever reads it. */
function areaOf(reference: string | undefined): number {
  const [from, to] = (reference ?? '').split(':').map(placeOf);
  if (!from || !to) return 1;
  return (
    (Math.min(to.row, limits.rows) - from.row + 1) * (Math.min(to.column, limits.columns) - from.column + 1)
  );
}

function placeOf(reference: string | undefined): { row: number; column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference ?? '') ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
