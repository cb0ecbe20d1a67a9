import type { FormatRegistry } from '../../shared/formats/registry.ts';
import { ImportError } from '../../shared/import/import-error.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { makeFilled } from '../../shared/review/template/make-filled.ts';
import { writeFileAtomically } from '../files/write-atomically.ts';
import { CliError } from './cli-error.ts';
import type { ExportCall } from './report-calls.ts';
import { readInput, tell } from './streams.ts';

type TemplateCall = NonNullable<ExportCall['template']>;

/**
 * Fills a report into a Word file of the user's own and writes it under another name. What found no place, what gave
 * way and what stayed is told; without `partly` nothing is written where something found none.
 */
export async function exportIntoTemplate(
  draft: Draft,
  { file, partly }: TemplateCall,
  output: string,
  formats: FormatRegistry,
): Promise<0> {
  const template = await readInput(file);
  const made = filled();
  if (made.kind === 'unfit') {
    const open = [...made.account.noPlace, ...made.account.left];
    for (const line of open) tell(line);
    throw new CliError(made.message + (open.length > 0 ? partlyHint : ''));
  }
  if (made.kind === 'wrong') throw new CliError(made.message);
  await writeFileAtomically(output, made.bytes);
  const { placed, replaced, noPlace, left } = made.account;
  for (const line of replaced) tell(`已换掉 ${line}`);
  for (const line of [...noPlace, ...left]) tell(`请自己看 ${line}`);
  tell(`已按模板导出“${output}”，已核对 ${placed.join('、')}。`);
  return 0;

  function filled() {
    try {
      return makeFilled({ draft, template, partly }, formats);
    } catch (error) {
      if (error instanceof ImportError)
        throw new CliError(`不能用“${template.name}”作模板：${error.message}`);
      throw error;
    }
  }
}

const partlyHint = '改好模板再导出；要先填其余的，加 --partly。';
