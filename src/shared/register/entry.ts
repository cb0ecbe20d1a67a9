import * as z from 'zod/mini';
import { daySchema } from './day.ts';

/** How a request came in. */
export const channels = ['inPerson', 'post', 'internet', 'fax', 'otherWay'] as const;

/** Whose opinion was asked: a third party (art. 32) or another organ (art. 34). */
export const consulted = ['thirdParty', 'organ'] as const;

/** 补正 (art. 30): when the applicant was told what to correct, and when the corrected request came in. */
const correctionSchema = z.looseObject({ askedOn: daySchema, madeOn: z.optional(daySchema) });

/** 征求意见 (arts 32, 34): from asking to the answer; these days are not counted. */
const consultationSchema = z.looseObject({
  of: z.enum(consulted),
  from: daySchema,
  to: z.optional(daySchema),
});

/** 延期 (art. 33): when the applicant was told of it, and by how many working days; absent: by all 20. */
const extensionSchema = z.looseObject({
  noticeOn: daySchema,
  days: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
});

/** 信息处理费 (art. 42): when its notice was given, how much in 元 as a decimal text, and when it was paid. */
const feeSchema = z.looseObject({
  noticeOn: z.optional(daySchema),
  amount: z.optional(z.string().check(z.regex(/^\d{1,9}(\.\d{1,2})?$/))),
  paidOn: z.optional(daySchema),
});

/**
 * A review or lawsuit over a request.
 * - `kind`: the id of a group of the table of disputes (行政复议, 未经复议直接起诉, 复议后起诉); empty: not said yet.
 * - `outcome`: the id of one of the group's results; empty while nothing was decided.
 * - `body`: the court or the reviewing body.
 */
const disputeSchema = z.looseObject({
  id: z.string().check(z.minLength(1)),
  kind: z.string(),
  filedOn: z.optional(daySchema),
  decidedOn: z.optional(daySchema),
  outcome: z.string(),
  body: z.string(),
});

/** The form of an entry. Objects are loose, as a draft's: what another version stored is kept. */
export const entrySchema = z.looseObject({
  id: z.string().check(z.minLength(1)),
  register: z.string().check(z.minLength(1)),
  no: z.string(),
  receivedOn: z.optional(daySchema),
  channel: z.enum(channels),
  applicantKind: z.string(),
  subject: z.string(),
  corrections: z.array(correctionSchema),
  consultations: z.array(consultationSchema),
  extension: z.optional(extensionSchema),
  fee: z.optional(feeSchema),
  answeredOn: z.optional(daySchema),
  outcome: z.string(),
  disputes: z.array(disputeSchema),
  note: z.string(),
  attachments: z.array(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});

/** What is kept about the person who asked: apart, so that what leaves the program leaves it out by construction. */
export const entryPersonSchema = z.looseObject({
  entryId: z.string().check(z.minLength(1)),
  applicant: z.string(),
  contact: z.string(),
});

/**
 * One request for information, from its receipt to its answer and what came after.
 * - `register`: the id of the register it is in.
 * - `no`: 编号, the unit's own.
 * - `receivedOn`: absent where it was not filled in yet; such an entry is counted nowhere and said to be incomplete.
 * - `applicantKind`: the id of a column of the table of requests; empty: not said yet.
 * - `answeredOn`, `outcome`: the day of the answer, and the id of a row of that table, of the format of the year of
 *   that day; empty: not said yet.
 * - `attachments`: file names only.
 * Who asked is in an EntryPerson.
 */
export type RequestEntry = z.infer<typeof entrySchema>;
export type EntryPerson = z.infer<typeof entryPersonSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Dispute = z.infer<typeof disputeSchema>;
export type Channel = (typeof channels)[number];

/** What a new entry starts from; `id` and `now` (ISO 8601) come from the caller, who has clock and chance. */
export interface NewEntry {
  readonly id: string;
  readonly register: string;
  readonly no: string;
  readonly now: string;
}

/** An empty entry. */
export function newEntry({ id, register, no, now }: NewEntry): RequestEntry {
  return {
    id,
    register,
    no,
    channel: 'inPerson',
    applicantKind: '',
    subject: '',
    corrections: [],
    consultations: [],
    outcome: '',
    disputes: [],
    note: '',
    attachments: [],
    createdAt: now,
    updatedAt: now,
  };
}

/** A new dispute over an entry's request. */
export function newDispute(id: string): Dispute {
  return { id, kind: '', outcome: '', body: '' };
}
