import * as z from 'zod/mini';
import type { VersionCause } from '../../shared/history/thinning.ts';

const countSchema = z.int().check(z.nonnegative());

/** What the library lists of a draft. Rows are checked when they are read: a disk may have damaged them. */
export const headSchema = z.object({
  id: z.string().check(z.minLength(1)),
  /** Grows by one with every save; what a window must know to save without asking. */
  revision: countSchema,
  unit: z.string(),
  year: z.int(),
  format: z.string(),
  /** ISO 8601, as are the other times. */
  createdAt: z.string(),
  updatedAt: z.string(),
  counts: z.optional(
    z.object({
      errors: countSchema,
      warnings: countSchema,
      hints: countSchema,
      /** Absent where an older program saved it, which counted blanks among the errors. */
      unfilled: z.optional(countSchema),
    }),
  ),
  /** The saves it comes from, see shared/report/lineage.ts; absent where an older program saved it last. */
  lineage: z.optional(z.record(z.string(), z.int().check(z.positive()))),
  /** Present while the draft is in the recycle bin. */
  deletedAt: z.optional(z.string()),
});

export type HeadRow = z.infer<typeof headSchema>;

/** The draft itself: see stored-content.ts. */
export interface ContentRow {
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly checksum: number;
}

/** A kept version; `sequence` grows in the order of writing, whatever the clock says. */
export interface VersionRow {
  readonly sequence: number;
  readonly draftId: string;
  /** ISO 8601. */
  readonly at: string;
  readonly cause: VersionCause;
  /** See stored-versions.ts; absent in rows of schema 1, which hold the `draft` as it was. */
  readonly frame?: string;
  readonly draft?: unknown;
}

/** A part that versions of one draft share. */
export interface PartRow {
  readonly draftId: string;
  readonly digest: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An installed format as the text of its file, which proves by its checksum that it is whole. */
export interface FormatRow {
  readonly id: string;
  readonly text: string;
}

/** The Word file that a unit fills its reports into; `unit` is its name without blanks: plainName. */
export interface TemplateRow {
  readonly unit: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

export const ledgerSchema = z.object({
  key: z.literal('library'),
  /** Random, made with the database: tells it from one that took its place. */
  libraryId: z.string().check(z.minLength(1)),
  /** Every write counted, so that a database that fell back to an earlier state is noticed. */
  writes: countSchema,
  /** How many drafts there are, the recycle bin included, so that missing rows are noticed. */
  drafts: countSchema,
});

/** The library's account of itself, kept in step with every write. */
export type LedgerRow = z.infer<typeof ledgerSchema>;
