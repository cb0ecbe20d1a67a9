import { extname } from 'node:path';
import type { ReadSheet, WrittenSheet } from '../../shared/spreadsheet/grid.ts';
import { readSheets, WorkbookError } from '../../shared/spreadsheet/read-sheets.ts';
import { writeSheets } from '../../shared/spreadsheet/write-sheets.ts';
import { writeFileAtomically } from '../files/write-atomically.ts';
import { CliError } from './cli-error.ts';
import { readInput, tell } from './streams.ts';

/**
 * Reads a workbook.
 * @throws FileError where the file cannot be read; CliError where it is no workbook, or damaged.
 */
export async function readWorkbook(path: string): Promise<readonly ReadSheet[]> {
  const { name, bytes } = await readInput(path);
  try {
    return await readSheets(bytes);
  } catch (error) {
    if (error instanceof WorkbookError) throw new CliError(`不能读入“${name}”：${error.message}`);
    throw error;
  }
}

/**
 * Makes sure that a name is a workbook's, before any work is done.
 * @throws CliError where it is not.
 */
export function checkWorkbookName(path: string | undefined): void {
  if (path === undefined || extname(path).toLowerCase() === '.xlsx') return;
  throw new CliError(`不能写成“${path}”：只能写成 .xlsx。`);
}

/**
 * Writes a workbook.
 * @throws FileError where the file cannot be written; an older one of that name is then still whole.
 */
export async function putWorkbook(path: string, sheets: readonly WrittenSheet[]): Promise<void> {
  await writeFileAtomically(path, await writeSheets(sheets));
  tell(`已写入“${path}”。`);
}
