import { type EntryPerson, entrySchema, type RequestEntry } from './entry.ts';

/** What can be changed of an entry: undefined takes an optional part away. */
export type EntryChange = {
  readonly [Key in Exclude<keyof typeof entrySchema.shape, 'id' | 'register' | 'createdAt' | 'updatedAt'>]?:
    | RequestEntry[Key]
    | undefined;
};

/** What can be changed of a part of an entry, likewise. */
export type PartChange<Part> = { readonly [Key in keyof Part]?: Part[Key] | undefined };

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
  const read = entrySchema.safeParse({ ...changedPart(entry, change), updatedAt: now });
  if (!read.success) throw new Error(`not an entry: ${read.error.issues.map(issue => issue.path.join('.'))}`);
  return read.data;
}

/** Entries with one of them put in its place, or added behind the others. */
export function withEntry(entries: readonly RequestEntry[], entry: RequestEntry): readonly RequestEntry[] {
  const at = entries.findIndex(({ id }) => id === entry.id);
  return at < 0 ? [...entries, entry] : entries.with(at, entry);
}

/** Entries without those with these ids. */
export function withoutEntries(
  entries: readonly RequestEntry[],
  ids: ReadonlySet<string>,
): readonly RequestEntry[] {
  return entries.filter(({ id }) => !ids.has(id));
}

/** Whether anything is kept about the person who asked. */
export function saysWho({ applicant, contact }: Pick<EntryPerson, 'applicant' | 'contact'>): boolean {
  return applicant.trim() !== '' || contact.trim() !== '';
}
