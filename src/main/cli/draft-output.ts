import type { Draft } from '../../shared/report/draft.ts';
import { writeDraft } from '../../shared/report/draft-file.ts';
import { writeFileAtomically } from '../files/write-atomically.ts';
import { print, tell } from './streams.ts';

/**
 * Writes a draft into a file, or prints it where none is named.
 * @throws FileError where the file cannot be written; an older one of that name is then still whole.
 */
export async function putDraft(draft: Draft, output: string | undefined): Promise<void> {
  const text = writeDraft(draft);
  if (output === undefined || output === '-') {
    await print(text);
    return;
  }
  await writeFileAtomically(output, new TextEncoder().encode(text));
  tell(`已写入“${output}”。`);
}
