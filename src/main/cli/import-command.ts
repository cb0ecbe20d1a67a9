import { randomUUID } from 'node:crypto';
import { runChecks } from '../../shared/checks/run-checks.ts';
import type { FormatRegistry } from '../../shared/formats/registry.ts';
import { ImportError } from '../../shared/import/import-error.ts';
import { importFile } from '../../shared/import/import-file.ts';
import type { ImportResult } from '../../shared/import/import-result.ts';
import { draftFromImport } from '../../shared/import/imported-draft.ts';
import { checkOutput } from './check-output.ts';
import { CliError } from './cli-error.ts';
import { putDraft } from './draft-output.ts';
import { readFormats } from './format-input.ts';
import { accountInLines } from './import-account.ts';
import { accountAsJson } from './import-json.ts';
import type { ImportCall } from './report-calls.ts';
import { type Input, print, readInput, tell } from './streams.ts';

/**
 * Makes a draft of a report that is published or half filled, and tells what was recognised and what was not: in
 * lines beside the draft, or as data in its place.
 */
export async function importCommand(call: ImportCall): Promise<0> {
  const { file, output } = call;
  await checkOutput(output, file, ...call.formats);
  const formats = await readFormats(call.formats);
  const result = await read(await readInput(file), formats);
  const draft = draftFromImport(result, { id: randomUUID(), now: new Date().toISOString() }, formats);
  if (call.json) {
    if (output !== undefined) await putDraft(draft, output, formats);
    await print(accountAsJson(result, draft, runChecks(draft, { formats }), formats));
    return 0;
  }
  for (const line of accountInLines(result, draft, formats)) tell(line);
  await putDraft(draft, output, formats);
  return 0;
}

async function read(input: Input, formats: FormatRegistry): Promise<ImportResult> {
  try {
    return await importFile(input, formats);
  } catch (error) {
    if (error instanceof ImportError) throw new CliError(`不能读入“${input.name}”：${error.message}`);
    throw error;
  }
}
