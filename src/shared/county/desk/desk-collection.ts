import * as z from 'zod/mini';
import { unitKinds } from '../roster/roster.ts';

/** The states a unit of a collection can be given by hand; a unit that nobody gave one stands as its report does. */
export const settableStates = ['未交', '已交', '有错误', '已退回', '已通过'] as const;
export type SettableState = (typeof settableStates)[number];

const unitSchema = z.object({
  name: z.string(),
  kind: z.enum(unitKinds),
  group: z.optional(z.string()),
  aliases: z.array(z.string()),
});

const setStateSchema = z.object({
  state: z.enum(settableStates),
  /** The day that is shown, 2025-01-20. */
  day: z.string(),
  /** When it was set, ISO 8601: a report that came later is newer than 已退回. */
  at: z.string(),
});

/** The form of a collection; loose, as a draft. */
export const deskCollectionSchema = z.looseObject({
  id: z.string().check(z.minLength(1)),
  name: z.string(),
  year: z.int(),
  organ: z.string(),
  due: z.optional(z.string()),
  roster: z.array(unitSchema),
  states: z.record(z.string(), setStateSchema),
  assigned: z.record(z.string(), z.string()),
  unused: z.array(z.string()),
  letters: z.record(z.string(), z.object({ text: z.string(), from: z.string() })),
  sum: z.optional(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
  deletedAt: z.optional(z.string()),
});

/**
 * 一次汇总 as it is kept: what a desk decided about the reports of one year.
 * - `organ`: who signs the notes; `due`: the day by which reports had to be published, 2025-01-31
 * - `roster`: empty where the units are those that handed something in
 * - `states`: by the name of a unit, what was set by hand
 * - `assigned`: by the id of a file, the unit it was said to be of
 * - `unused`: files put aside, of which another of the same unit counts
 * - `letters`: by the name of a unit, its note as it was edited, and the words it was edited `from`
 * - `sum`: the id of the draft that its sum was taken over into
 * - `deletedAt`: when it was put into the recycle bin
 */
export type DeskCollection = z.infer<typeof deskCollectionSchema>;

/** A new collection without any report; the roster may be empty. */
export function newCollection(
  given: Pick<DeskCollection, 'id' | 'name' | 'year' | 'organ' | 'due' | 'roster'> & { readonly now: string },
): DeskCollection {
  const { now, ...named } = given;
  const nothing = { states: {}, assigned: {}, unused: [], letters: {} };
  return { ...named, ...nothing, createdAt: now, updatedAt: now };
}
