import { extname } from 'node:path';
import { type Sheet, writtenSheet } from '../../shared/county/sheet.ts';
import { writeSheets } from '../../shared/spreadsheet/write-sheets.ts';
import { writeFileAtomically } from '../files/write-atomically.ts';
import { CliError } from './cli-error.ts';
import { tell } from './streams.ts';

/** What is written into a file of tables: as a workbook its sheets, as JSON its data. */
export interface TableContent {
  readonly sheets: () => readonly Sheet[];
  readonly data: () => unknown;
}

/**
 * Makes sure that a name is one that tables can be written to, before any work is done.
 * @throws CliError where it is neither .xlsx nor .json.
 */
export function checkTableName(path: string | undefined): void {
  if (path === undefined || /\.(?:xlsx|json)$/i.test(path)) return;
  throw new CliError(`不能写成“${path}”：只能写成 .xlsx 或 .json。`);
}

/**
 * Writes tables, by the name's ending.
 * @throws FileError where the file cannot be written; an older one of that name is then still whole.
 */
export async function putTables(path: string, content: TableContent): Promise<void> {
  const bytes =
    extname(path).toLowerCase() === '.json'
      ? new TextEncoder().encode(`${JSON.stringify(content.data(), null, 2)}\n`)
      : await writeSheets(content.sheets().map(writtenSheet));
  await writeFileAtomically(path, bytes);
  tell(`已写入“${path}”。`);
}
