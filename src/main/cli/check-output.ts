import { fstat } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { problemOfName } from '../../shared/file-name.ts';
import { isSameFile, isSameNumber } from '../files/same-file.ts';
import { CliError } from './cli-error.ts';
import { nameOf } from './streams.ts';

/**
 * Makes sure of where a command writes, before it does anything: that the name can be a file's, and that it is not
 * what the command reads, by whatever path or link, or by `< file`.
 * @param output undefined or `-` is the standard output
 * @param inputs all that the command reads; what it may read but was not given is undefined
 * @throws CliError where it is not so
 */
export async function checkOutput(
  output: string | undefined,
  ...inputs: readonly (string | undefined)[]
): Promise<void> {
  if (output === undefined || output === '-') return;
  const problem = problemOfName(basename(output));
  if (problem !== undefined) throw new CliError(`不能写成“${output}”：${problem}。请换一个文件名。`);
  for (const input of inputs) {
    if (input === undefined) continue;
    const same = input === '-' ? await isStandardInput(output) : await isSameFile(input, output);
    if (!same) continue;
    throw new CliError(`不能写进要读入的文件：“${output}”就是“${nameOf(input)}”。请另写一个文件名或文件夹。`);
  }
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
