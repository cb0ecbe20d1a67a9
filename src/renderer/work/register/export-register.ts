import { safeFileName } from '../../../shared/file-name.ts';
import { type NamesShown, writeEntries } from '../../../shared/register/sheet/write-entries.ts';
import { writeSheets } from '../../../shared/spreadsheet/write-sheets.ts';
import { showNotice, showProblem } from '../../stores/notice-store.ts';
import { useRegister } from '../../stores/register-store.ts';
import { registerWords } from '../../text/register.ts';
import type { Machine } from '../workbench.ts';
import { dayNow } from './day-now.ts';
import { sheetForm } from './incoming-rows.ts';

/** Saves the open register as a workbook; names are made unreadable in it unless asked for. */
export async function exportRegister(
  { host, now }: Pick<Machine, 'host' | 'now'>,
  names: NamesShown,
): Promise<void> {
  const { content } = useRegister.getState();
  if (!content) return;
  const { entries, people, register } = content;
  if (entries.length === 0) return showNotice(registerWords.nothingToExport);
  const day = dayNow({ now });
  const bytes = await writeSheets(writeEntries(entries, people, sheetForm({ now }), names));
  const suggestedName = safeFileName(registerWords.fileName(register.unit, day), 'xlsx');
  const saved = await host.saveFile({ suggestedName, kind: 'xlsx', bytes });
  if (saved.kind === 'failed') showProblem(saved.message);
  if (saved.kind === 'saved') showNotice(registerWords.exported(entries.length, saved.name, saved.folder));
}
