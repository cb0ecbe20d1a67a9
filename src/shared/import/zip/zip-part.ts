import { Inflate } from 'fflate';
import { viewOf } from '../../bytes.ts';
import { encryptedWord, ImportError } from '../import-error.ts';
import { limits, tooLarge } from '../limits.ts';
import { damagedZip, type ZipEntry } from './zip-directory.ts';

/** How many packed bytes are unpacked at a time: a bomb swells them at most 1032-fold before it is noticed. */
const step = 8 * 1024;

/**
 * Unpacks one file of a zip piece by piece, so that a bomb is noticed by what comes out, not by what it claims.
 * @throws ImportError where it is encrypted, packed in an unknown way, damaged, or larger than a report's part.
 */
export function unpackPart(bytes: Uint8Array, entry: ZipEntry, onPiece: (piece: Uint8Array) => void): void {
  if (entry.encrypted) throw encryptedWord();
  const packed = packedBytes(bytes, entry);
  let size = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > limits.partBytes) throw tooLarge('解开后太大');
    onPiece(piece);
  };
  if (entry.method === 0) {
    for (let at = 0; at < packed.length; at += step) take(packed.subarray(at, at + step));
    return;
  }
  if (entry.method !== 8) throw damagedZip();
  const inflate = new Inflate(take);
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    throw error instanceof ImportError ? error : damagedZip();
  }
  if (size === 0) throw damagedZip();
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50)
    throw damagedZip();
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.compressedSize > bytes.length) throw damagedZip();
  return bytes.subarray(start, start + entry.compressedSize);
}
