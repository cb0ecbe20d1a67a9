import type { FormatRegistry } from '../../shared/formats/registry.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { DraftFileError, readDraftFile } from '../../shared/report/draft-file.ts';
import { CliError } from './cli-error.ts';
import { readInput } from './streams.ts';

/** A draft with the name of the file it came from. */
export interface NamedDraft {
  readonly file: string;
  readonly draft: Draft;
}

/**
 * Reads a draft file, or one on the standard input where its name is `-`.
 * @throws FileError where it cannot be read; CliError where it is not a draft that can be opened.
 */
export async function readDraftInput(path: string, formats: FormatRegistry): Promise<NamedDraft> {
  const { name, bytes } = await readInput(path);
  try {
    return { file: path, draft: readDraftFile(decode(bytes), formats) };
  } catch (error) {
    if (!(error instanceof DraftFileError)) throw error;
    const how = error.problem === 'unknownFormat' ? '用 --formats 写明格式文件。' : '';
    throw new CliError(`不能打开“${name}”：${error.message}${how}`);
  }
}

/** The text of a file; one that is not text reads as nothing JSON could be, and is refused as that. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
