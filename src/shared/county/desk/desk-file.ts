import * as z from 'zod/mini';
import type { Finding } from '../../checks/finding.ts';

/** Whether a file is this year's, or last year's to be compared with. */
export const whichYears = ['now', 'last'] as const;
export type WhichYear = (typeof whichYears)[number];

/** Of a finding only what everything reads is looked at: the program wrote it itself. */
const findingSchema = z.custom<Finding>(
  value => typeof value === 'object' && value !== null && 'rule' in value && 'message' in value,
);

const readOutcomeSchema = z.object({
  kind: z.literal('read'),
  /** As the report names its unit; empty where it does not. */
  unit: z.string(),
  year: z.optional(z.int()),
  recognised: z.object({ filled: z.int(), total: z.int() }),
  /** The day it was signed, 2025-01-15, where it says one. */
  signed: z.optional(z.string()),
  format: z.string(),
  findings: z.array(findingSchema),
  /** The id of last year's file that it was checked against. */
  against: z.optional(z.string()),
});

/** The form of a file of a collection. */
export const deskFileSchema = z.object({
  collection: z.string(),
  id: z.string(),
  /** With the folders it was in. */
  name: z.string(),
  which: z.enum(whichYears),
  /** When it came, ISO 8601. */
  at: z.string(),
  outcome: z.optional(
    z.discriminatedUnion('kind', [
      readOutcomeSchema,
      z.object({ kind: z.literal('refused'), reason: z.string() }),
    ]),
  ),
});

/** A file that was put on the desk; without an `outcome` it waits to be read. */
export type DeskFile = z.infer<typeof deskFileSchema>;

/** What became of a file: a report with what was found in it, or the reason why there is none. */
export type DeskOutcome = NonNullable<DeskFile['outcome']>;

/** A report as it was read. */
export type ReadOutcome = Extract<DeskOutcome, { kind: 'read' }>;
