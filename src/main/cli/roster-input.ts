import { type ReadRoster, rosterFromRows, rosterFromText } from '../../shared/county/roster/read-roster.ts';
import type { Roster } from '../../shared/county/roster/roster.ts';
import { decodeText } from '../../shared/import/text/decode-text.ts';
import { readSheets, WorkbookError } from '../../shared/spreadsheet/read-sheets.ts';
import { CliError } from './cli-error.ts';
import { readInput } from './streams.ts';

/**
 * Reads a roster: a text, or the first sheet of an .xlsx file.
 * @throws FileError where it cannot be read; CliError where it is no roster, or something in it is wrong.
 */
export async function readRosterInput(path: string): Promise<Roster> {
  const { name, bytes } = await readInput(path);
  const { roster, problems } = await rosterOf(name, bytes);
  const [first] = problems;
  if (first === undefined) return roster;
  const more = problems.length > 1 ? `（共 ${problems.length} 处）` : '';
  throw new CliError(`名册“${name}”不能用：${first}${more}`);
}

async function rosterOf(name: string, bytes: Uint8Array): Promise<ReadRoster> {
  if (!/\.xlsx$/i.test(name)) return rosterFromText(decodeText(bytes));
  try {
    const sheet = (await readSheets(bytes)).find(({ isHidden }) => !isHidden);
    return rosterFromRows((sheet?.rows ?? []).map(row => row.map(({ text }) => text)));
  } catch (error) {
    if (error instanceof WorkbookError) throw new CliError(`不能读名册“${name}”：${error.message}`);
    throw error;
  }
}
