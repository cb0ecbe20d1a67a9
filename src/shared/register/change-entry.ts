import type * as z from 'zod/mini';
import { type DocumentEntry, documentEntrySchema } from './document-entry.ts';
import { type EntryPerson, entrySchema, type RequestEntry } from './entry.ts';

/** What can be changed of an entry: undefined takes an optional part away. */
export type EntryChange = {
  readonly [Key in Exclude<keyof typeof entrySchema.shape, 'id' | 'register' | 'createdAt' | 'updatedAt'>]?:
    | RequestEntry[Key]
    | undefined;
};

/** What can be changed of a part of an entry, likewise. */
export type PartChange<Part> = { readonly [Key in keyof Part]?: Part[Key] | undefined };

/** What can be changed of a document, likewise. */
export type DocumentChange = PartChange<Omit<DocumentEntry, 'id' | 'register' | 'createdAt' | 'updatedAt'>>;

/** A part of an entry, e.g. an extension, after a change; undefined takes out what it stands for. */
export function changedPart<Part extends object>(part: Part, change: PartChange<Part>): Part {
  const next: Record<string, unknown> = { ...part, ...change };
  for (const key of Object.keys(change)) if (next[key] === undefined) delete next[key];
  return next as Part;
}

/**
 * An entry after a change at a moment (ISO 8601).
 * @throws Error where the changed entry is not of the form entries have: what is typed is read before it gets here.
 */
export function changedEntry(entry: RequestEntry, change: EntryChange, now: string): RequestEntry {
  return readBack(entrySchema, { ...changedPart(entry, change), updatedAt: now });
}

/** A document after a change at a moment, as changedEntry. */
export function changedDocument(document: DocumentEntry, change: DocumentChange, now: string): DocumentEntry {
  return readBack(documentEntrySchema, { ...changedPart(document, change), updatedAt: now });
}

function readBack<Row>(schema: z.ZodMiniType<Row>, row: unknown): Row {
  const read = schema.safeParse(row);
  if (!read.success) throw new Error(`no row: ${read.error.issues.map(issue => issue.path.join('.'))}`);
  return read.data;
}

interface Named {
  readonly id: string;
}

/** Entries or documents with one of them put in its place, or added behind the others. */
export function withRow<Row extends Named>(rows: readonly Row[], row: Row): readonly Row[] {
  const at = rows.findIndex(({ id }) => id === row.id);
  return at < 0 ? [...rows, row] : rows.with(at, row);
}

/** Entries or documents without those with these ids. */
export function withoutRows<Row extends Named>(
  rows: readonly Row[],
  ids: ReadonlySet<string>,
): readonly Row[] {
  return rows.filter(({ id }) => !ids.has(id));
}

/** Whether anything is kept about the person who asked. */
export function saysWho({ applicant, contact }: Pick<EntryPerson, 'applicant' | 'contact'>): boolean {
  return applicant.trim() !== '' || contact.trim() !== '';
}
