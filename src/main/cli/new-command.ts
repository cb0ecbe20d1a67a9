import { randomUUID } from 'node:crypto';
import { blankDraft } from '../../shared/report/draft.ts';
import { checkOutput } from './check-output.ts';
import { CliError } from './cli-error.ts';
import { putDraft } from './draft-output.ts';
import { readFormats } from './format-input.ts';
import type { NewCall } from './report-calls.ts';
import { tell } from './streams.ts';
import { yearOf } from './year-option.ts';

/** Makes an empty draft. Without a format it gets the official one of its year. */
export async function newCommand(call: NewCall): Promise<0> {
  await checkOutput(call.output, ...call.formats);
  const year = yearOf(call.year);
  const formats = await readFormats(call.formats);
  const official = formats.forYear(year);
  const format = call.format === undefined ? official : formats.find(call.format);
  if (!format) {
    const names = formats.all.map(({ id }) => id).join('、');
    throw new CliError(
      call.format === undefined
        ? `没有 ${year} 年适用的官方格式。可用 --format 指定：${names}。`
        : `没有“${call.format}”这种格式。可用的格式：${names}。`,
    );
  }
  if (official && official !== format) tell(`注意：${year} 年的报告应使用${official.name}。`);
  const unit = call.unit.trim();
  const draft = blankDraft(
    { id: randomUUID(), format: format.id, year, unit, now: new Date().toISOString() },
    formats,
  );
  await putDraft(draft, call.output, formats);
  return 0;
}
