import * as z from 'zod/mini';
import { type DocumentEntry, documentEntrySchema } from '../../shared/register/document-entry.ts';
import {
  type EntryPerson,
  entryPersonSchema,
  entrySchema,
  type RequestEntry,
} from '../../shared/register/entry.ts';
import type { RowTable } from './registers-contract.ts';

/** A row of a register as it is stored. `revision` grows by one with every save. */
export interface StoredRow<Value = unknown> {
  readonly register: string;
  readonly id: string;
  readonly revision: number;
  readonly value: Value;
  /** Present while the row is in the recycle bin. */
  readonly deletedAt?: string;
}

/** An earlier state of a row; `sequence` grows in the order of writing. */
export interface StoredRowVersion {
  readonly sequence: number;
  readonly register: string;
  readonly table: RowTable;
  readonly row: string;
  readonly at: string;
  readonly value: unknown;
}

const rowSchema = z.object({
  register: z.string(),
  id: z.string(),
  revision: z.int().check(z.positive()),
  value: z.unknown(),
  deletedAt: z.optional(z.string()),
});

const valueSchemas = { entries: entrySchema, documents: documentEntrySchema, persons: entryPersonSchema };

/** What a row of each table holds. */
export interface RowValues {
  readonly entries: RequestEntry;
  readonly documents: DocumentEntry;
  readonly persons: EntryPerson;
}

/** Reads a stored row, which a disk may have damaged: nothing where it is not of its table's form. */
export function readRow<Table extends RowTable>(
  table: Table,
  row: unknown,
): StoredRow<RowValues[Table]> | undefined {
  const read = rowSchema.safeParse(row);
  const value = valueSchemas[table].safeParse(read.data?.value);
  if (!read.success || !value.success) return undefined;
  const { register, id, revision, deletedAt } = read.data;
  const removed = deletedAt === undefined ? {} : { deletedAt };
  return { register, id, revision, value: value.data as RowValues[Table], ...removed };
}

/** The revision of a stored row; 0 where there is none, or it is damaged. */
export function revisionOfRow(row: unknown): number {
  const revision = (row as Partial<StoredRow> | undefined)?.revision;
  return Number.isSafeInteger(revision) ? (revision as number) : 0;
}
