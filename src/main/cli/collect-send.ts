import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { decodeText } from '../../shared/import/text/decode-text.ts';
import { type ReadDivision, readDivision } from '../../shared/register/collection/division.ts';
import { writeCollection } from '../../shared/register/collection/write-collection.ts';
import { writeSheets } from '../../shared/spreadsheet/write-sheets.ts';
import { fileErrorOf } from '../files/file-error.ts';
import { type NamedFile, putFolder } from './batch/put-folder.ts';
import { checkOutput } from './check-output.ts';
import { CliError } from './cli-error.ts';
import type { CollectCall } from './collect-calls.ts';
import { readDraftInput } from './draft-input.ts';
import { readFormats } from './format-input.ts';
import { readInput } from './streams.ts';

/** Writes the collection sheet of every station into a folder. */
export async function collectSend(call: Extract<CollectCall, { action: 'send' }>): Promise<0> {
  const inputs = [call.draft, call.stations, ...call.formats];
  await checkOutput(call.output, ...inputs);
  const formats = await readFormats(call.formats);
  const { draft } = await readDraftInput(call.draft, formats);
  if (draft.unit.trim() === '')
    throw new CliError('草稿没有填机关名称，采集表发回来就认不出是谁的。请先填上机关名称。');
  const format = formats.byId(draft.format);
  const { name, bytes } = await readInput(call.stations);
  const stations = usable(readDivision(decodeText(bytes), format), name);
  await refuseFolderInUse(call.output);
  const files: NamedFile[] = [];
  for (const each of stations) {
    const sheets = writeCollection(draft, format, { ...each, sheet: randomUUID() });
    files.push({ name: `${each.station} ${draft.year}年数据采集表`, bytes: await writeSheets(sheets) });
  }
  await putFolder(call.output, 'xlsx', files, inputs);
  return 0;
}

function usable({ stations, problems }: ReadDivision, name: string): ReadDivision['stations'] {
  const [first] = problems;
  if (first === undefined) return stations;
  const more = problems.length > 1 ? `（共 ${problems.length} 处）` : '';
  throw new CliError(`分工“${name}”不能用：${more}${first}`);
}

/** A sheet that came back filled in is often kept where it was sent from, under the same name. */
async function refuseFolderInUse(folder: string): Promise<void> {
  const there = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return [];
    throw fileErrorOf(cause, 'write', folder);
  });
  const sheet = there.find(name => /\.xlsx$/i.test(name));
  if (sheet === undefined) return;
  throw new CliError(`“${folder}”里已经有表格（${sheet}），可能是填好发回的，没有写入。请另写一个文件夹。`);
}
