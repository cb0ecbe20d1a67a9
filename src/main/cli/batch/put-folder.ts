import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { freeFileNames } from '../../../shared/file-name.ts';
import { fileErrorOf } from '../../files/file-error.ts';
import { writeFileAtomically } from '../../files/write-atomically.ts';
import { checkOutput } from '../check-output.ts';
import { tell } from '../streams.ts';

/** A file to be put into a folder: the name wished for, without its ending. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files into a folder, which is made where there is none: each whole or not at all, under a name that every
 * system accepts; of two with one name the later gets a number.
 * @param inputs what was read; nothing of it is written over
 * @throws FileError where one cannot be written; CliError where one is what was read, and none is written then.
 */
export async function putFolder(
  folder: string,
  ending: string,
  files: readonly NamedFile[],
  inputs: readonly string[],
): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw fileErrorOf(cause, 'write', folder);
  });
  const names = freeFileNames(
    files.map(({ name }) => name),
    ending,
  );
  const placed = files.map(({ bytes }, index) => ({ path: join(folder, names[index] ?? ''), bytes }));
  for (const { path } of placed) await checkOutput(path, ...inputs);
  for (const { path, bytes } of placed) await writeFileAtomically(path, bytes);
  tell(`已在“${folder}”写入 ${files.length} 个文件。`);
}
