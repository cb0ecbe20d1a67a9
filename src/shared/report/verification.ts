import * as z from 'zod/mini';
import type { CellId } from '../formats/types.ts';
import type { Draft } from './draft.ts';

/** The form of a record of 双人核对 in a draft; a field of a newer program is kept. */
export const verificationSchema = z.looseObject({
  cell: z.string(),
  value: z.string(),
  by: z.string(),
  at: z.string(),
  how: z.enum(['second-entry', 'read-aloud']),
});

/**
 * That a second person confirmed a figure (双人核对).
 * - `value`: the cell's text as it was confirmed, empty where the cell was blank;
 * - `at`: ISO 8601;
 * - `how`: typed a second time without seeing it, or read out row by row.
 */
export type Verification = z.infer<typeof verificationSchema>;

/**
 * The latest record of every cell that still stands: a figure that was changed since is no longer confirmed.
 * @param printed what a cell says now: as typed, or worked out where it is an automatic total; empty where blank
 */
export function standingVerifications(
  { verifications = [] }: Pick<Draft, 'verifications'>,
  printed: (cell: CellId) => string,
): ReadonlyMap<CellId, Verification> {
  const latest = new Map(verifications.map(record => [record.cell, record]));
  return new Map([...latest].filter(([cell, { value }]) => printed(cell) === value));
}
