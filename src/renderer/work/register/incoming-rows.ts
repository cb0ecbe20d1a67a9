import { isFailure } from '../../../shared/failure.ts';
import { type Column, requestColumns } from '../../../shared/register/list/columns.ts';
import { documentColumns } from '../../../shared/register/list/document-columns.ts';
import { documentForm } from '../../../shared/register/sheet/document-form.ts';
import { entryForm } from '../../../shared/register/sheet/entry-form.ts';
import type { SheetForm } from '../../../shared/register/sheet/field.ts';
import { type Mapping, mapHeadings } from '../../../shared/register/sheet/match-headings.ts';
import type { ReadCell } from '../../../shared/spreadsheet/grid.ts';
import { readSheets, WorkbookError } from '../../../shared/spreadsheet/read-sheets.ts';
import { xlsxReader, zipReader } from '../../../shared/spreadsheet/reading-libraries.ts';
import { xlsxWriter } from '../../../shared/spreadsheet/writing-library.ts';
import { blockFromText } from '../../../shared/table-editing/paste/block.ts';
import { formatsInUse } from '../../stores/formats-store.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { useRegister } from '../../stores/register-store.ts';
import type { ListName } from '../../stores/register-view-store.ts';
import { takeRowsWords } from '../../text/take-rows.ts';
import { part } from '../parts.ts';
import type { Machine } from '../workbench.ts';

// What reads and writes workbooks is fetched ahead, so that it needs no answer when one is opened.
part(xlsxReader);
part(xlsxWriter);
part(zipReader);

/** Rows from outside on their way into the register: shown with what their columns are taken for, and correctable. */
export interface IncomingRows {
  readonly of: ListName;
  readonly cells: readonly (readonly ReadCell[])[];
  readonly mapping: Mapping;
  /** The file they are from; absent for what was pasted. */
  readonly file?: string;
}

type Hand = Pick<Machine, 'now'>;

/** The sheet of a list; that of requests is in the terms of this year where a row does not say its own. */
export function sheetForm({ now }: Hand, of: ListName): SheetForm {
  return of === 'documents' ? documentForm : entryForm(now().getFullYear(), formatsInUse());
}

/** The columns of the lists in the orders in which rows without headings can be taken for. */
const inOrder: Readonly<Record<ListName, readonly (readonly Column[])[]>> = {
  entries: [
    requestColumns,
    requestColumns.filter(({ id }) => id !== 'applicant'),
    requestColumns.filter(({ kind }) => kind !== 'derived'),
  ],
  documents: [documentColumns, documentColumns.filter(({ kind }) => kind !== 'derived')],
};

/** Rows that were pasted, out of a spreadsheet or a table of text. */
export function pastedRows(hand: Hand, of: ListName, text: string): IncomingRows | undefined {
  const cells = blockFromText(text).map(row => row.map(cell => ({ text: cell })));
  if (cells.length === 0) return undefined;
  return { of, cells, mapping: mappingOf(hand, of, cells) };
}

/** Asks for a workbook, and gives the rows of its first sheet that has headings of the register; says why where none. */
export async function rowsOfWorkbook(
  { host, now }: Pick<Machine, 'host' | 'now'>,
  of: ListName,
): Promise<IncomingRows | undefined> {
  const file = await host.openFile('sheet');
  if (isFailure(file)) showProblem(file.message);
  if (file.kind !== 'opened') return undefined;
  try {
    const sheets = (await readSheets(file.bytes)).filter(sheet => !sheet.isHidden && sheet.rows.length > 0);
    const sheet = sheets.find(({ rows }) => headingsIn({ now }, of, rows)) ?? sheets[0];
    if (!sheet) showProblem(takeRowsWords[of].nothing(file.name));
    return sheet && { of, cells: sheet.rows, mapping: mappingOf({ now }, of, sheet.rows), file: file.name };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    showProblem(error.message);
    return undefined;
  }
}

function headingsIn(hand: Hand, of: ListName, cells: IncomingRows['cells']): Mapping | undefined {
  const form = sheetForm(hand, of);
  const remembered = useRegister.getState().content?.register.headings?.[form.id];
  const texts = cells.map(row => row.map(({ text }) => text));
  return mapHeadings(texts, form, remembered);
}

/** What the columns are taken for: by their headings, or, where there are none, by the order of the list. */
function mappingOf(hand: Hand, of: ListName, cells: IncomingRows['cells']): Mapping {
  const found = headingsIn(hand, of, cells);
  if (found) return found;
  const width = Math.max(0, ...cells.map(row => row.length));
  const order = inOrder[of].find(columns => columns.length === width);
  const columns = Array.from({ length: width }, (_, index) => {
    const column = order?.[index];
    if (column?.kind === 'derived') return { heading: '', ignored: true } as const;
    return column ? { heading: '', field: column.id } : { heading: '' };
  });
  return { headRow: -1, columns };
}
