import { isDraftName } from '../../shared/file-kinds.ts';
import type { FormatRegistry } from '../../shared/formats/registry.ts';
import { ImportError } from '../../shared/import/import-error.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { readCounterpart, readPublished } from '../../shared/review/counterpart.ts';
import { differenceWords, outsideWords } from '../../shared/review/in-words.ts';
import { proposalsOf } from '../../shared/review/proposals.ts';
import type { Returned } from '../../shared/review/read-returned.ts';
import { CliError } from './cli-error.ts';
import { readDraftInput } from './draft-input.ts';
import { readFormats } from './format-input.ts';
import type { CompareCall } from './report-calls.ts';
import { type Input, inOneLine, print, readInput, tell } from './streams.ts';

/**
 * Compares a draft with a published report or with another draft and prints what differs, one line each in the order
 * of the document, or JSON. Nothing is changed.
 * @returns the exit code: 1 where something differs, otherwise 0
 */
export async function compareCommand(call: CompareCall): Promise<0 | 1> {
  const [draftFile, otherFile] = call.files;
  const formats = await readFormats(call.formats);
  const { draft } = await readDraftInput(draftFile, formats);
  const other = await read(await readInput(otherFile), draft, formats);
  const differences = proposalsOf(draft, other, { formats });
  const outside = outsideWords(draft, other, formats);
  const lines = differences.map(each => `${inOneLine(differenceWords(each))}\n`);
  await print(call.json ? `${JSON.stringify({ differences, outside }, null, 2)}\n` : lines.join(''));
  for (const words of outside) tell(words);
  tell(differences.length === 0 ? '两份报告一致。' : `不同 ${differences.length} 处。`);
  return differences.length === 0 ? 0 : 1;
}

async function read(input: Input, draft: Draft, formats: FormatRegistry): Promise<Returned> {
  try {
    return isDraftName(input.name)
      ? readCounterpart(input, draft, formats)
      : await readPublished(input, formats);
  } catch (error) {
    if (error instanceof ImportError) throw new CliError(`不能比较“${input.name}”：${error.message}`);
    throw error;
  }
}
