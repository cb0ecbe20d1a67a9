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
  return { name, bytes: await (path === '-' ? readStreamBytes(process.stdin, name) : readFileBytes(path)) };
}

/**
 * Writes to the standard output and waits until it is written. A reader that stops reading, as `head` does,
 * is no error.
 * @throws FileError where it cannot be written, e.g. redirected to a full disk.
 */
export async function print(text: string): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      process.stdout.once('error', reject);
      process.stdout.write(text, error => (error ? reject(error) : resolve()));
    });
  } catch (cause) {
    const error = fileErrorOf(cause, 'write', '标准输出');
    if (error.code !== 'EPIPE') throw error;
  }
}

/** Writes a line to the standard error: what was done, or what is wrong. */
export function tell(line: string): void {
  process.stderr.write(`${line.replaceAll(/\s*\n\s*/g, ' ')}\n`);
}
