import { isFailure } from '../../../shared/failure.ts';
import type { EntryPerson, RequestEntry } from '../../../shared/register/entry.ts';
import { requestColumns } from '../../../shared/register/list/columns.ts';
import { entryForm } from '../../../shared/register/sheet/entry-form.ts';
import { type Mapping, mapHeadings, rememberedFrom } from '../../../shared/register/sheet/match-headings.ts';
import {
  type AgainstRegister,
  againstRegister,
  type ReadEntries,
  readEntries,
} from '../../../shared/register/sheet/read-entries.ts';
import type { ReadCell } from '../../../shared/spreadsheet/grid.ts';
import { readSheets, WorkbookError } from '../../../shared/spreadsheet/read-sheets.ts';
import { xlsxReader, zipReader } from '../../../shared/spreadsheet/reading-libraries.ts';
import { xlsxWriter } from '../../../shared/spreadsheet/writing-library.ts';
import { blockFromText } from '../../../shared/table-editing/paste/block.ts';
import type { RegisterContent } from '../../database/registers-contract.ts';
import { formatsInUse } from '../../stores/formats-store.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { changeRegister, useRegister } from '../../stores/register-store.ts';
import { showRegisterUndo } from '../../stores/register-undo-notice.ts';
import { takeRowsWords } from '../../text/take-rows.ts';
import { part } from '../parts.ts';
import type { Machine } from '../workbench.ts';

// What reads and writes workbooks is fetched ahead, so that it needs no answer when one is opened.
part(xlsxReader);
part(xlsxWriter);
part(zipReader);

/** Rows from outside on their way into the register: shown with what their columns are taken for, and correctable. */
export interface IncomingRows {
  readonly cells: readonly (readonly ReadCell[])[];
  readonly mapping: Mapping;
  /** The file they are from; absent for what was pasted. */
  readonly file?: string;
}

type Hand = Pick<Machine, 'now' | 'newId'>;

/** The sheet of requests, in the terms of this year where a row does not say its own. */
export function sheetForm({ now }: Pick<Hand, 'now'>) {
  return entryForm(now().getFullYear(), formatsInUse());
}

/** Rows that were pasted, out of a spreadsheet or a table of text. */
export function pastedRows(hand: Pick<Hand, 'now'>, text: string): IncomingRows | undefined {
  const cells = blockFromText(text).map(row => row.map(cell => ({ text: cell })));
  if (cells.length === 0) return undefined;
  return { cells, mapping: mappingOf(hand, cells) };
}

/** Asks for a workbook, and gives the rows of its first sheet that has headings of the register; says why where none. */
export async function rowsOfWorkbook({
  host,
  now,
}: Pick<Machine, 'host' | 'now'>): Promise<IncomingRows | undefined> {
  const file = await host.openFile('sheet');
  if (isFailure(file)) showProblem(file.message);
  if (file.kind !== 'opened') return undefined;
  try {
    const sheets = (await readSheets(file.bytes)).filter(sheet => !sheet.isHidden && sheet.rows.length > 0);
    const sheet = sheets.find(({ rows }) => headingsIn({ now }, rows)) ?? sheets[0];
    if (!sheet) showProblem(takeRowsWords.nothing(file.name));
    return sheet && { cells: sheet.rows, mapping: mappingOf({ now }, sheet.rows), file: file.name };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    showProblem(error.message);
    return undefined;
  }
}

function headingsIn(hand: Pick<Hand, 'now'>, cells: IncomingRows['cells']): Mapping | undefined {
  const form = sheetForm(hand);
  const remembered = useRegister.getState().content?.register.headings?.[form.id];
  const texts = cells.map(row => row.map(({ text }) => text));
  return mapHeadings(texts, form, remembered);
}

/** What the columns are taken for: by their headings, or, where there are none, by the order of the list. */
function mappingOf(hand: Pick<Hand, 'now'>, cells: IncomingRows['cells']): Mapping {
  const found = headingsIn(hand, cells);
  if (found) return found;
  const width = Math.max(0, ...cells.map(row => row.length));
  const inOrder = [
    requestColumns,
    requestColumns.filter(({ id }) => id !== 'applicant'),
    requestColumns.filter(({ kind }) => kind !== 'derived'),
  ].find(columns => columns.length === width);
  const columns = Array.from({ length: width }, (_, index) => {
    const column = inOrder?.[index];
    if (column?.kind === 'derived') return { heading: '', ignored: true } as const;
    return column ? { heading: '', field: column.id } : { heading: '' };
  });
  return { headRow: -1, columns };
}

/** What would become of the rows, as their columns are taken now. */
export interface RowsUnderstood extends ReadEntries, AgainstRegister {}

/** Reads the rows against the register that is open; nothing is changed by it. */
export function understood(hand: Hand, { cells, mapping }: IncomingRows): RowsUnderstood {
  const content = useRegister.getState().content;
  const identity = {
    register: content?.register.id ?? '',
    now: hand.now().toISOString(),
    newId: hand.newId,
  };
  const read = readEntries(cells, sheetForm(hand), mapping, identity);
  return { ...read, ...againstRegister(read.entries, content?.entries ?? []) };
}

/**
 * Takes rows over as one step: new ones are added; of those whose 编号 is there already, the sheet's words take the
 * place of the register's where `replace` is chosen. What the columns mean is remembered for the unit.
 */
export function takeRows(
  { now }: Pick<Hand, 'now'>,
  rows: RowsUnderstood,
  mapping: Mapping,
  replace: boolean,
): void {
  const replaced = replace ? rows.differing : [];
  const started = now();
  const at = started.toISOString();
  const added = rows.added.map((entry, index) => ({ ...entry, createdAt: momentAfter(started, index) }));
  const ids = new Map<string, string>(replaced.map(({ there, read }) => [read.id, there.id]));
  const put = replaced.map(({ there, read }) => ({
    ...read,
    id: there.id,
    createdAt: there.createdAt,
    updatedAt: at,
  }));
  const taken = new Set([...rows.added.map(({ id }) => id), ...ids.keys()]);
  const people = rows.people
    .filter(({ entryId }) => taken.has(entryId))
    .map(person => ({ ...person, entryId: ids.get(person.entryId) ?? person.entryId }));
  changeRegister(content => withRows(content, put, added, people, mapping, sheetForm({ now }).id), {
    row: (rows.added[0] ?? put[0])?.id ?? '',
  });
  showRegisterUndo(takeRowsWords.taken(rows.added.length, put.length));
}

/** A register is read in the order its entries were begun: those of one sheet a moment after each other. */
function momentAfter(start: Date, milliseconds: number): string {
  return new Date(start.getTime() + milliseconds).toISOString();
}

function withRows(
  content: RegisterContent,
  put: readonly RequestEntry[],
  added: readonly RequestEntry[],
  people: readonly EntryPerson[],
  mapping: Mapping,
  form: string,
): RegisterContent {
  const changed = new Map(put.map(entry => [entry.id, entry] as const));
  const named = new Map(people.map(person => [person.entryId, person] as const));
  const { register } = content;
  const remembered = { ...register.headings?.[form], ...rememberedFrom(mapping) };
  const kept = content.people.filter(({ entryId }) => !named.has(entryId));
  return {
    ...content,
    register: { ...register, headings: { ...register.headings, [form]: remembered } },
    entries: [...content.entries.map(entry => changed.get(entry.id) ?? entry), ...added],
    people: [...kept, ...people],
  };
}
