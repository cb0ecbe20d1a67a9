import { ImportError } from '../import-error.ts';
import { limits, tooLarge } from '../limits.ts';

/** A file inside a zip, as the central directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; nothing else is read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  /** Where its local header starts. */
  readonly offset: number;
}

/** The file starts like a zip but has no whole directory at its end. */
export function damagedZip(): ImportError {
  return new ImportError(
    'damaged',
    '这个文件不完整或已损坏（可能没有下载完或没有保存完），打不开。请重新取得文件，或用 Word、Excel、WPS 打开后另存一份（.docx 或 .xlsx）再导入。',
  );
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endSize = 22;

/**
 * The files in a zip (APPNOTE.TXT 4.3.12, 4.3.16; zip64 is not read: no report needs it).
 * @throws ImportError where the directory is missing, broken or absurdly long.
 */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.zipEntries) throw tooLarge('里的部件太多');
  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) throw damagedZip();
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      compressedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Where the record at the end of a zip begins, which tells where its directory is.
 * @throws ImportError where there is none
 */
export function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endSize - 0xffff);
  for (let at = view.byteLength - endSize; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw damagedZip();
}

/** Whether bytes start like a zip, whole or not. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}
