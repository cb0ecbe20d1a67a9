import { fstat } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
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

/** The files that a command writes: a draft, and a file beside it; neither has to be asked for. */
interface TwoOutputs {
  readonly output: string | undefined;
  readonly beside: string | undefined;
  /** What the two are called together, and the option that names the second. */
  readonly called: string;
  readonly option: string;
}

/**
 * Makes sure of both files of a command that writes two, before it does anything: see checkOutput.
 * @throws CliError where one of them cannot be written, or they are one file
 */
export async function checkTwoOutputs(
  { output, beside, called, option }: TwoOutputs,
  ...inputs: readonly (string | undefined)[]
): Promise<void> {
  if (output !== undefined && beside !== undefined && resolve(output) === resolve(beside))
    throw new CliError(`${called}不能写进同一个文件“${output}”。请用 --${option} 另写一个文件名。`);
  for (const path of [output, beside]) await checkOutput(path, ...inputs);
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
