import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { largestFile } from '../../shared/file-size.ts';
import { fileErrorOf } from './file-error.ts';

/**
 * Reads a whole file.
 * @throws FileError in words for the user, also where it is too large to be a report or a draft.
 */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  return readStreamBytes(createReadStream(path), path);
}

/**
 * Reads a stream to its end, e.g. the standard input; `name` is what messages call it.
 * @throws FileError as readFileBytes does.
 */
export async function readStreamBytes(stream: Readable, name: string): Promise<Uint8Array> {
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > largestFile) throw fileErrorOf('EFBIG', 'read', name);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (cause) {
    throw fileErrorOf(cause, 'read', name);
  }
}
