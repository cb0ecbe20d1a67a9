import { fstat } from 'node:fs';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { isSameFile, isSameNumber } from '../files/same-file.ts';
import { CliError } from './cli-error.ts';
import { nameOf } from './streams.ts';

/**
 * Makes sure that a command does not write over what it reads, by whatever path or link, or by `< file`.
 * @param output where the command writes; undefined or `-` is the standard output
 * @throws CliError where it would
 */
export async function keepInput(input: string, output: string | undefined): Promise<void> {
  if (output === undefined || output === '-') return;
  const same = input === '-' ? await isStandardInput(output) : await isSameFile(input, output);
  if (!same) return;
  throw new CliError(`不能写进要读入的文件：“${output}”就是“${nameOf(input)}”。请用 -o 另写一个文件名。`);
}

/** Whether a path leads to the file that was redirected to the standard input. */
async function isStandardInput(path: string): Promise<boolean> {
  try {
    const [input, output] = await Promise.all([
      promisify(fstat)(process.stdin.fd, { bigint: true }),
      stat(path, { bigint: true }),
    ]);
    return output.isFile() && isSameNumber(input, output);
  } catch {
    return false;
  }
}
