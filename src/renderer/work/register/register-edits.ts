import {
  changedEntry,
  type EntryChange,
  saysWho,
  withoutRows,
  withRow,
} from '../../../shared/register/change-entry.ts';
import { yearOf } from '../../../shared/register/day.ts';
import { type EntryPerson, newEntry, type RequestEntry } from '../../../shared/register/entry.ts';
import type { ColumnId } from '../../../shared/register/list/columns.ts';
import { termsOf } from '../../../shared/register/list/terms.ts';
import { typedCell } from '../../../shared/register/list/typed-cell.ts';
import { proposedNumber } from '../../../shared/register/proposed-number.ts';
import type { RegisterContent, RemovedRow } from '../../database/registers-contract.ts';
import { formatsInUse } from '../../stores/formats-store.ts';
import { changeRegister, useRegister } from '../../stores/register-store.ts';
import { showRegisterUndo } from '../../stores/register-undo-notice.ts';
import { registerWords } from '../../text/register.ts';
import type { Machine } from '../workbench.ts';
import { dayNow } from './day-now.ts';

type Hand = Pick<Machine, 'now' | 'newId'>;

/** Adds an empty entry with the number that comes next, and answers its id; nothing where no register is open. */
export function addEntry({ now, newId }: Hand): string | undefined {
  const { content } = useRegister.getState();
  if (!content) return undefined;
  const at = now();
  const { entries, register } = content;
  const no = proposedNumber(entries, at.getFullYear());
  const entry = newEntry({ id: newId(), register: register.id, no, now: at.toISOString() });
  changeRegister(step => ({ ...step, entries: [...step.entries, entry] }), { row: entry.id });
  return entry.id;
}

/** Changes an entry; steps with the same key in quick succession are undone together. */
export function changeEntry({ now }: Pick<Hand, 'now'>, id: string, change: EntryChange, key?: string): void {
  const column = Object.keys(change)[0];
  changeRegister(
    content => withChangedEntry(content, id, change, now().toISOString()),
    { row: id, ...(column === undefined ? {} : { column }) },
    key,
  );
}

function withChangedEntry(
  content: RegisterContent,
  id: string,
  change: EntryChange,
  at: string,
): RegisterContent {
  const entry = content.entries.find(each => each.id === id);
  if (!entry || isSaid(entry, change)) return content;
  return { ...content, entries: withRow(content.entries, changedEntry(entry, change, at)) };
}

/** Whether an entry says already what a change would have it say. */
function isSaid(entry: RequestEntry, change: EntryChange): boolean {
  return Object.entries(change).every(([key, value]) => JSON.stringify(entry[key]) === JSON.stringify(value));
}

/** Who asked: kept beside the entry. */
export function changePerson(id: string, change: Partial<Omit<EntryPerson, 'entryId'>>, key?: string): void {
  changeRegister(
    content => {
      const before = content.people.find(each => each.entryId === id);
      const after = { entryId: id, applicant: '', contact: '', ...before, ...change };
      if (!before && !saysWho(after)) return content;
      if (before && before.applicant === after.applicant && before.contact === after.contact) return content;
      const others = content.people.filter(each => each.entryId !== id);
      return { ...content, people: [...others, after] };
    },
    { row: id, column: Object.keys(change)[0] ?? 'applicant' },
    key,
  );
}

/**
 * Takes over what was typed into a cell of the list; answers what is wrong where it cannot be read, and changes
 * nothing then.
 */
export function typeRegisterCell(
  hand: Pick<Hand, 'now'>,
  id: string,
  column: ColumnId,
  text: string,
): string | undefined {
  const entry = useRegister.getState().content?.entries.find(each => each.id === id);
  if (!entry) return undefined;
  const read = typedCell(column, text, termsFor(hand, entry));
  const key = `cell ${id} ${column}`;
  if (read.kind === 'wrong') return read.message;
  if (read.kind === 'applicant') changePerson(id, { applicant: read.applicant }, key);
  else changeEntry(hand, id, read.change, key);
  return undefined;
}

/** The terms an entry is put down in: those of the year it was answered, or of this year. */
export function termsFor({ now }: Pick<Hand, 'now'>, { answeredOn }: Pick<RequestEntry, 'answeredOn'>) {
  const year = yearOf(answeredOn ?? dayNow({ now }));
  return termsOf(year, formatsInUse());
}

/** Puts entries into the recycle bin, as one step, and offers to take it back. */
export function removeEntries(ids: readonly string[]): void {
  const [first] = ids;
  if (first === undefined) return;
  const gone = new Set(ids);
  changeRegister(content => ({ ...content, entries: withoutRows(content.entries, gone) }), { row: first });
  showRegisterUndo(registerWords.removed(ids.length));
}

/** Takes a row back out of the recycle bin. */
export function takeBack(row: RemovedRow): void {
  changeRegister(
    content =>
      row.table === 'entries'
        ? { ...content, entries: withRow(content.entries, row.value) }
        : { ...content, documents: withRow(content.documents, row.value) },
    { row: row.value.id },
  );
  useRegister.setState(({ removed }) => ({ removed: removed.filter(each => each !== row) }));
}
