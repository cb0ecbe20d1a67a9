import type { FormatRegistry } from '../../shared/formats/registry.ts';
import { formatToCarry } from '../../shared/report/carried-format.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { writeDraft } from '../../shared/report/draft-file.ts';
import { excessOf } from '../../shared/report/draft-limits.ts';
import { writeFileAtomically } from '../files/write-atomically.ts';
import { CliError } from './cli-error.ts';
import { print, tell } from './streams.ts';

/**
 * Writes a draft into a file, or prints it where none is named.
 * @param beside writes what goes with the draft: first, so that a draft that is there has it, but only for a draft
 * that can be written
 * @throws FileError where the file cannot be written; an older one of that name is then still whole. CliError
 * where the draft is larger than one that can be opened again.
 */
export async function putDraft(
  draft: Draft,
  output: string | undefined,
  formats: FormatRegistry,
  beside: () => Promise<void> = async () => undefined,
): Promise<void> {
  const excess = excessOf(draft);
  if (excess !== undefined) throw new CliError(`没有写出草稿：${excess}，不像一份年度报告。请核对内容。`);
  const text = writeDraft(draft, formatToCarry(draft, formats));
  await beside();
  if (output === undefined || output === '-') {
    await print(text);
    return;
  }
  await writeFileAtomically(output, new TextEncoder().encode(text));
  tell(`已写入“${output}”。`);
}
