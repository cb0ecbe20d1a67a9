import { fstatSync, writeSync } from 'node:fs';
import { fileErrorOf } from '../files/file-error.ts';
import { readFileBytes, readStreamBytes } from '../files/read-bytes.ts';

/** Bytes with the name that messages call them by. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What messages call a file. */
export function nameOf(path: string): string {
  return path === '-' ? '标准输入' : path;
}

/**
 * Reads a file, or the standard input where its name is `-`.
 * @throws FileError where it cannot be read.
 */
export async function readInput(path: string): Promise<Input> {
  const name = nameOf(path);
  if (path !== '-') return { name, bytes: await readFileBytes(path) };
  // Node reads a folder as nothing, and nothing would be blamed on the file.
  if (fstatSync(process.stdin.fd).isDirectory()) throw fileErrorOf('EISDIR', 'read', name);
  return { name, bytes: await readStreamBytes(process.stdin, name) };
}

/**
 * Writes to the standard output and waits until all of it is written. A reader that stops reading, as `head` does,
 * is no error.
 * @throws FileError where it cannot be written, e.g. redirected to a full disk.
 */
export async function print(text: string): Promise<void> {
  try {
    const { fd } = process.stdout;
    if (fstatSync(fd).isFile()) writeWhole(fd, new TextEncoder().encode(text));
    else await written(text);
  } catch (cause) {
    const error = fileErrorOf(cause, 'write', '标准输出');
    if (error.code !== 'EPIPE') throw error;
  }
}

function written(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once('error', reject);
    process.stdout.write(text, error => (error ? reject(error) : resolve()));
  });
}

/** A disk that becomes full takes a part and says so; Node's stream takes that for all. */
function writeWhole(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
}

/** Writes a line to the standard error: what was done, or what is wrong. */
export function tell(line: string): void {
  process.stderr.write(`${inOneLine(line)}\n`);
}

/**
 * A text in one line, with nothing in it that makes a terminal do or show something else: a file's name may hold
 * escapes, and marks that turn the direction of writing.
 */
export function inOneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD');
}

/**
 * Lets failures of the standard streams end nothing half way; `failed` is told of one of the standard error, whose
 * words are then lost. A reader that went away wanted no more of them.
 */
export function watchStreams(failed: () => void): void {
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', error => {
    if (!('code' in error && error.code === 'EPIPE')) failed();
  });
}
