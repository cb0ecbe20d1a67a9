import type { Cancelled, DesktopApi, Failure } from '../../../shared/desktop-api.ts';
import { decodeText } from '../../../shared/import/text/decode-text.ts';
import { readSheets, WorkbookError } from '../../../shared/spreadsheet/read-sheets.ts';

/** Asks for a roster: a text, or the first sheet of a workbook, as lines with tabs between their columns. */
export async function rosterTextFromFile({
  openFile,
}: Pick<DesktopApi, 'openFile'>): Promise<
  { readonly kind: 'read'; readonly text: string } | Cancelled | Failure
> {
  const file = await openFile('roster');
  if (file.kind !== 'opened') return file;
  if (!/\.xlsx$/i.test(file.name)) return { kind: 'read', text: decodeText(file.bytes) };
  try {
    const sheet = (await readSheets(file.bytes)).find(({ isHidden }) => !isHidden);
    const lines = (sheet?.rows ?? []).map(row => row.map(({ text }) => text.replace(/\s+/g, ' ')).join('\t'));
    return { kind: 'read', text: lines.join('\n') };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: 'failed', message: `不能读名册“${file.name}”：${error.message}` };
  }
}
