import type { DocumentEntry } from '../../../shared/register/document-entry.ts';
import type { EntryPerson, RequestEntry } from '../../../shared/register/entry.ts';
import type { Against } from '../../../shared/register/sheet/against-rows.ts';
import { rememberedFrom } from '../../../shared/register/sheet/match-headings.ts';
import { againstDocuments, readDocuments } from '../../../shared/register/sheet/read-documents.ts';
import { againstRegister, readEntries } from '../../../shared/register/sheet/read-entries.ts';
import type { RowError } from '../../../shared/register/sheet/read-rows.ts';
import type { RegisterContent } from '../../database/registers-contract.ts';
import { changeRegister, useRegister } from '../../stores/register-store.ts';
import { showRegisterUndo } from '../../stores/register-undo-notice.ts';
import { takeRowsWords } from '../../text/take-rows.ts';
import type { Machine } from '../workbench.ts';
import { type IncomingRows, sheetForm } from './incoming-rows.ts';

type Hand = Pick<Machine, 'now' | 'newId'>;

/** What would become of rows, as their columns are taken now; nothing is changed by it. */
export interface RowsUnderstood {
  readonly incoming: IncomingRows;
  readonly errors: readonly RowError[];
  /** What is doubtful about rows that were understood. */
  readonly gaps: readonly RowError[];
  readonly rows:
    | (Against<RequestEntry> & { readonly of: 'entries'; readonly people: readonly EntryPerson[] })
    | (Against<DocumentEntry> & { readonly of: 'documents' });
}

/** Reads the rows against the register that is open. */
export function understood(hand: Hand, incoming: IncomingRows): RowsUnderstood {
  const { of, cells, mapping } = incoming;
  const content = useRegister.getState().content;
  const register = content?.register.id ?? '';
  const identity = { register, now: hand.now().toISOString(), newId: hand.newId };
  if (of === 'documents') {
    const { documents, errors, gaps } = readDocuments(cells, mapping, identity);
    const rows = { of, ...againstDocuments(documents, content?.documents ?? []) };
    return { incoming, errors, gaps, rows };
  }
  const { entries, people, errors } = readEntries(cells, sheetForm(hand, of), mapping, identity);
  const rows = { of, people, ...againstRegister(entries, content?.entries ?? []) };
  return { incoming, errors, gaps: [], rows };
}

/**
 * Takes rows over as one step: new ones are added; of those that are there already the sheet's words take the
 * place of the register's where `replace` is chosen. What the columns mean is remembered for the unit.
 */
export function takeRows(
  { now }: Pick<Hand, 'now'>,
  { incoming, rows }: RowsUnderstood,
  replace: boolean,
): void {
  const started = now();
  const take = (content: RegisterContent): RegisterContent => {
    if (rows.of === 'documents')
      return { ...content, documents: withTaken(content.documents, rows, replace, started) };
    const entries = withTaken(content.entries, rows, replace, started);
    return { ...content, entries, people: withPeople(content.people, rows, replace) };
  };
  const form = sheetForm({ now }, rows.of).id;
  const row = (rows.added[0] ?? rows.differing[0]?.there)?.id ?? '';
  changeRegister(content => withHeadings(take(content), form, incoming), { row });
  const replaced = replace ? rows.differing.length : 0;
  showRegisterUndo(takeRowsWords[rows.of].taken(rows.added.length, replaced));
}

type KeptRow = RequestEntry | DocumentEntry;

/** A list is read in the order its rows were begun: those of one sheet a moment after each other. */
function withTaken<Row extends KeptRow>(
  there: readonly Row[],
  { added, differing }: Against<Row>,
  replace: boolean,
  started: Date,
): readonly Row[] {
  const at = started.toISOString();
  const put = new Map(
    (replace ? differing : []).map(({ there: { id, createdAt }, read }) => [
      id,
      { ...read, id, createdAt, updatedAt: at },
    ]),
  );
  const begun = added.map((row, index) => ({ ...row, createdAt: momentAfter(started, index) }));
  return [...there.map(row => put.get(row.id) ?? row), ...begun];
}

function momentAfter(start: Date, milliseconds: number): string {
  return new Date(start.getTime() + milliseconds).toISOString();
}

/** Who asked in the rows that are taken, by the entries they are put in. */
function withPeople(
  there: readonly EntryPerson[],
  { added, differing, people }: Against<RequestEntry> & { readonly people: readonly EntryPerson[] },
  replace: boolean,
): readonly EntryPerson[] {
  const ids = new Map([
    ...added.map(({ id }) => [id, id] as const),
    ...(replace ? differing : []).map(({ there: kept, read }) => [read.id, kept.id] as const),
  ]);
  const named = people.flatMap(person => {
    const entryId = ids.get(person.entryId);
    return entryId === undefined ? [] : [{ ...person, entryId }];
  });
  const taken = new Set(named.map(({ entryId }) => entryId));
  return [...there.filter(({ entryId }) => !taken.has(entryId)), ...named];
}

function withHeadings(content: RegisterContent, form: string, { mapping }: IncomingRows): RegisterContent {
  const { register } = content;
  const remembered = { ...register.headings?.[form], ...rememberedFrom(mapping) };
  return { ...content, register: { ...register, headings: { ...register.headings, [form]: remembered } } };
}
