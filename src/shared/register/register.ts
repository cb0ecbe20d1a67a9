import * as z from 'zod/mini';
import { calendarYearSchema } from './calendar/calendar-year.ts';
import { type DocumentEntry, documentEntrySchema } from './document-entry.ts';
import { type EntryPerson, entryPersonSchema, entrySchema, type RequestEntry } from './entry.ts';

/** The schema of registers, their entries and documents that this program writes. */
export const registerSchemaNumber = 1;

/** The form of a register; loose, as a draft. */
export const registerSchema = z.looseObject({
  schema: z.literal(registerSchemaNumber),
  id: z.string().check(z.minLength(1)),
  unit: z.string(),
  headings: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
  calendar: z.optional(z.array(calendarYearSchema)),
  createdAt: z.string(),
  updatedAt: z.string(),
});

/**
 * What a unit keeps all year, of requests and of documents. It belongs to the unit, not to a year's report.
 * - `headings`: for each kind of sheet, what the unit's own headings were said to mean when one was last taken
 *   over: heading → the id of a field of the sheet, empty for none.
 * - `calendar`: years of holidays that the user put down; they count in the place of those that come with the program.
 * Its entries and documents name it in `register`.
 */
export type Register = z.infer<typeof registerSchema>;

/** A register with everything in it, as it is counted, backed up and read back. */
export interface WholeRegister {
  readonly register: Register;
  readonly entries: readonly RequestEntry[];
  readonly documents: readonly DocumentEntry[];
  /** Left out wherever nobody asked for names. */
  readonly people?: readonly EntryPerson[];
}

/** The form of a whole register in a file. */
export const wholeRegisterSchema = z.looseObject({
  register: registerSchema,
  entries: z.array(entrySchema),
  documents: z.array(documentEntrySchema),
  people: z.optional(z.array(entryPersonSchema)),
});

/** An empty register of a unit; `id` and `now` (ISO 8601) come from the caller. */
export function newRegister({ id, unit, now }: { id: string; unit: string; now: string }): Register {
  return { schema: registerSchemaNumber, id, unit, createdAt: now, updatedAt: now };
}
