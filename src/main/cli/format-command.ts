import { formatProblems } from '../../shared/editing/format-problems.ts';
import { formatDifferences } from '../../shared/formats/file/differences.ts';
import { writeFormatFile } from '../../shared/formats/file/write-format.ts';
import { officialDeclarations } from '../../shared/formats/registry.ts';
import { clauses } from '../../shared/help/clauses.ts';
import { writeFileAtomically } from '../files/write-atomically.ts';
import { checkOutput } from './check-output.ts';
import { CliError } from './cli-error.ts';
import type { FormatCall } from './format-calls.ts';
import { readFormatInput, readFormats } from './format-input.ts';
import { inOneLine, nameOf, print, tell } from './streams.ts';

/**
 * Checks a format file, compares two, or begins one from an official format.
 * @returns the exit code: 1 where the checked format lacks or contradicts something
 */
export async function formatCommand(call: FormatCall): Promise<0 | 1> {
  switch (call.action) {
    case 'check':
      return checkFormat(call.file, call.output, call.formats);
    case 'diff': {
      const [one, two] = [await readFormatInput(call.files[0]), await readFormatInput(call.files[1])];
      await printLines(formatDifferences(one, two));
      return 0;
    }
    case 'new':
      return newFormat(call.from, call.output);
  }
}

async function checkFormat(
  file: string,
  output: string | undefined,
  others: readonly string[],
): Promise<0 | 1> {
  await checkOutput(output, file);
  const format = await readFormatInput(file);
  const problems = formatProblems(format, await readFormats(others), clauses);
  await printLines(problems);
  if (problems.length > 0) {
    const unwritten = output === undefined ? '' : `没有写出“${nameOf(output)}”。`;
    tell(`${format.name}还有 ${problems.length} 处要补全或改正。${unwritten}`);
    return 1;
  }
  tell(`${format.name}（${format.issuedAs}）完整，可以使用。`);
  if (output !== undefined) await put(writeFormatFile(format, { sealed: true }), output);
  return 0;
}

/** A copy of an official format to write the next one from. */
async function newFormat(from: string, output: string | undefined): Promise<0> {
  await checkOutput(output);
  const format = officialDeclarations.find(({ id }) => id === from);
  if (!format) {
    const names = officialDeclarations.map(({ id }) => id).join('、');
    throw new CliError(`没有“${from}”这种格式。可用的格式：${names}。`);
  }
  await put(writeFormatFile(format, { sealed: false }), output);
  return 0;
}

/** Prints lines that hold words of a file, each in one line and harmless to a terminal. */
function printLines(lines: readonly string[]): Promise<void> {
  return print(lines.map(line => `${inOneLine(line)}\n`).join(''));
}

async function put(text: string, output: string | undefined): Promise<void> {
  if (output === undefined || output === '-') return print(text);
  await writeFileAtomically(output, new TextEncoder().encode(text));
  tell(`已写入“${output}”。`);
}
