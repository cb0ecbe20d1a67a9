import { documentForm, inForceOn, rowOfDocument } from '../../../shared/register/sheet/document-form.ts';
import { type NamesShown, writeEntries } from '../../../shared/register/sheet/write-entries.ts';
import { writeForm } from '../../../shared/register/sheet/write-form.ts';
import { showNotice } from '../../stores/notice-store.ts';
import { useRegister } from '../../stores/register-store.ts';
import { documentWords } from '../../text/documents-list.ts';
import { registerWords } from '../../text/register.ts';
import { saveWorkbook } from '../save-workbook.ts';
import type { Machine } from '../workbench.ts';
import { dayNow } from './day-now.ts';
import { sheetForm } from './incoming-rows.ts';

type Saving = Pick<Machine, 'host' | 'now'>;

/** Saves the requests of the open register as a workbook; names are made unreadable in it unless asked for. */
export async function exportRegister({ host, now }: Saving, names: NamesShown): Promise<void> {
  const { content } = useRegister.getState();
  if (!content) return;
  const { entries, people, register } = content;
  if (entries.length === 0) return showNotice(registerWords.nothingToExport);
  const sheets = writeEntries(entries, people, sheetForm({ now }, 'entries'), names);
  const fileName = registerWords.fileName(register.unit, dayNow({ now }));
  await saveWorkbook(host, fileName, sheets, (name, folder) =>
    registerWords.exported(entries.length, name, folder),
  );
}

/** Saves the documents of the open register as a workbook: all of them, or those in force today. */
export async function exportDocuments({ host, now }: Saving, which: 'all' | 'inForce'): Promise<void> {
  const { content } = useRegister.getState();
  if (!content) return;
  const today = dayNow({ now });
  const documents = which === 'all' ? content.documents : inForceOn(content.documents, today);
  if (documents.length === 0) return showNotice(documentWords.nothingToExport);
  const { fileName, inForceFileName, exported } = documentWords;
  const named = (which === 'all' ? fileName : inForceFileName)(content.register.unit, today);
  const sheets = writeForm(documentForm, documents.map(rowOfDocument), []);
  await saveWorkbook(host, named, sheets, (name, folder) => exported(documents.length, name, folder));
}
