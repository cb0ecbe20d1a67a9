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
  counts: z.optional(z.object({ errors: countSchema, warnings: countSchema, hints: countSchema })),
  /** Present while the draft is in the recycle bin. */
  deletedAt: z.optional(z.string()),
});

export type HeadRow = z.infer<typeof headSchema>;

export interface ContentRow {
  readonly id: string;
  readonly draft: unknown;
}

export interface VersionRow {
  readonly sequence: number;
  readonly draftId: string;
  /** ISO 8601. */
  readonly at: string;
  readonly cause: VersionCause;
  readonly draft: unknown;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}
