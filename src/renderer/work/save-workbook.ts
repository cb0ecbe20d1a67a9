import type { DesktopApi } from '../../shared/desktop-api.ts';
import { safeFileName } from '../../shared/file-name.ts';
import type { WrittenSheet } from '../../shared/spreadsheet/grid.ts';
import { writeSheets } from '../../shared/spreadsheet/write-sheets.ts';
import { saveFile } from './save-file.ts';

/** Saves sheets as a workbook where the user says, and tells what became of it. */
export async function saveWorkbook(
  host: Pick<DesktopApi, 'saveFile'>,
  fileName: string,
  sheets: readonly WrittenSheet[],
  said: (name: string, folder: string) => string,
): Promise<void> {
  const bytes = await writeSheets(sheets);
  await saveFile(host, { suggestedName: safeFileName(fileName, 'xlsx'), kind: 'xlsx', bytes }, said);
}
