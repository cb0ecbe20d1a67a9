import { formatProblems } from '../../shared/editing/format-problems.ts';
import { FormatFileError, readFormatBytes } from '../../shared/formats/file/format-file.ts';
import { type FormatRegistry, formatsWith, officialDeclarations } from '../../shared/formats/registry.ts';
import type { FormatDeclaration } from '../../shared/formats/types.ts';
import { clauses } from '../../shared/help/clauses.ts';
import { CliError } from './cli-error.ts';
import { inOneLine, readInput } from './streams.ts';

/**
 * The official formats and those of these files, which may build on each other: each follows the ones before it.
 * @throws FileError where one cannot be read; CliError where one is no format, or not a whole one.
 */
export async function readFormats(paths: readonly string[]): Promise<FormatRegistry> {
  const declarations: FormatDeclaration[] = [];
  for (const path of paths) {
    const declaration = await readFormatInput(path);
    const [first] = formatProblems(declaration, formatsWith(declarations), clauses);
    if (first !== undefined) {
      throw new CliError(
        `“${path}”不是完整的格式，没有使用：${inOneLine(first)}请先用 format check 核对，改好再用。`,
      );
    }
    declarations.push(declaration);
  }
  return formatsWith(declarations);
}

/**
 * Reads a format file, or takes the official format of that id.
 * @throws FileError where it cannot be read; CliError where it is no format.
 */
export async function readFormatInput(path: string): Promise<FormatDeclaration> {
  const official = officialDeclarations.find(({ id }) => id === path);
  if (official) return official;
  const { name, bytes } = await readInput(path);
  try {
    return readFormatBytes(bytes);
  } catch (error) {
    if (error instanceof FormatFileError) throw new CliError(`不能读“${name}”：${error.message}`);
    throw error;
  }
}
