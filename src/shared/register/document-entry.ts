import * as z from 'zod/mini';
import { daySchema } from './day.ts';

/** What kinds of document the table of what was published counts. */
export const documentKinds = ['regulation', 'normative'] as const;

/** The form of a document's entry; loose, as an entry's. */
export const documentEntrySchema = z.looseObject({
  id: z.string().check(z.minLength(1)),
  register: z.string().check(z.minLength(1)),
  title: z.string(),
  number: z.string(),
  kind: z.enum(documentKinds),
  issuedOn: z.optional(daySchema),
  repealedOn: z.optional(daySchema),
  expiredOn: z.optional(daySchema),
  replacedBy: z.string(),
  note: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
});

/**
 * A 规章 or 行政规范性文件.
 * - `number`: 文号, e.g. 孝政发〔2025〕3号.
 * - `issuedOn`: absent where it was not filled in yet; such a document is counted nowhere and said to be incomplete.
 * - `repealedOn`, `expiredOn`: the first day on which it is no longer in force; both absent: 现行有效.
 * - `replacedBy`: the title or number of the document that took its place; empty: none.
 */
export type DocumentEntry = z.infer<typeof documentEntrySchema>;
export type DocumentKind = (typeof documentKinds)[number];

/** What a new document's entry starts from; `id` and `now` (ISO 8601) come from the caller. */
export interface NewDocument {
  readonly id: string;
  readonly register: string;
  readonly now: string;
}

/** An empty entry of a document. */
export function newDocument({ id, register, now }: NewDocument): DocumentEntry {
  return {
    id,
    register,
    title: '',
    number: '',
    kind: 'normative',
    replacedBy: '',
    note: '',
    createdAt: now,
    updatedAt: now,
  };
}
