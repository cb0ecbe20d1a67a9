import * as z from 'zod/mini';

const offset = z.int().check(z.nonnegative());

/** The form in which a NotePlace is kept; a stretch of a text has words in it. */
const placeSchema = z.union([
  z.object({ kind: z.literal('cell'), cell: z.string() }),
  z
    .object({ kind: z.literal('text'), section: z.string(), start: offset, end: offset })
    .check(z.refine(({ start, end }) => start < end)),
  z.object({ kind: z.literal('section'), section: z.string() }),
  z.object({ kind: z.literal('end') }),
  z.object({ kind: z.literal('whole') }),
]);

const said = {
  /** Random, made once. */
  id: z.string().check(z.minLength(1)),
  author: z.string(),
  at: z.string(),
  text: z.string(),
};

/** The form of a remark in a draft; a field of a newer program is kept. */
export const remarkSchema = z.looseObject({
  ...said,
  place: placeSchema,
  about: z.optional(z.string()),
  replies: z.array(z.looseObject(said)),
  done: z.optional(z.looseObject({ by: z.string(), at: z.string() })),
});

/**
 * What somebody said about a place of the report, to be settled before it goes out; never part of what is printed.
 * - `place`: where it stands now: edits of a text move it along, see remark-places.ts;
 * - `about`: the words or the figure it was said of;
 * - `at`, in replies and in `done` too: ISO 8601;
 * - `replies`: oldest first;
 * - `done`: who settled it, and when; absent while it is open.
 */
export type Remark = z.infer<typeof remarkSchema>;

export type RemarkReply = Remark['replies'][number];
