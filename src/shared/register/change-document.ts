import { type DocumentEntry, documentEntrySchema } from './document-entry.ts';

/** What can be changed of a document: undefined takes an optional part away. */
export type DocumentChange = {
  readonly [Key in Exclude<
    keyof typeof documentEntrySchema.shape,
    'id' | 'register' | 'createdAt' | 'updatedAt'
  >]?: DocumentEntry[Key] | undefined;
};

/**
 * A document's entry after a change at a moment (ISO 8601).
 * @throws Error where it is then not of the form such entries have.
 */
export function changedDocument(document: DocumentEntry, change: DocumentChange, now: string): DocumentEntry {
  const next: Record<string, unknown> = { ...document, ...change, updatedAt: now };
  for (const key of Object.keys(change)) if (next[key] === undefined) delete next[key];
  const read = documentEntrySchema.safeParse(next);
  if (!read.success)
    throw new Error(`not a document: ${read.error.issues.map(issue => issue.path.join('.'))}`);
  return read.data;
}
