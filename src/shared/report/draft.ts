import * as z from 'zod/mini';
import type { Format } from '../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { type CellId, introductionId, type TextId } from '../formats/types.ts';
import { remarkSchema } from './remark.ts';
import { verificationSchema } from './verification.ts';

/** The schema this program writes; see migrations.ts for the older ones. */
export const currentSchema = 2;

/** The latest year a report can be for. */
export const latestYear = 2100;

/** Years a report can be for: the regulation's first annual reports were for 2008. */
const yearSchema = z.int().check(z.minimum(2008), z.maximum(latestYear));

/** A figure that the program worked out and will work with again. */
const number = /^-?\d{1,20}(\.\d{1,10})?$/;

/** How a sum came about, beside its contributions: see Summed. */
const summedSchema = z.looseObject({
  members: z.array(z.looseObject({ unit: z.string(), format: z.string() })),
  faults: z.array(z.looseObject({ unit: z.string(), cells: z.array(z.string()), reason: z.string() })),
  uncounted: z.array(
    z.looseObject({ unit: z.string(), format: z.string(), cell: z.string(), figure: z.string() }),
  ),
  leftOut: z.array(z.looseObject({ unit: z.string(), reason: z.string() })),
});

/**
 * The account of a sum of reports, which travels with it so that sums can be summed again.
 * - `members`: whose reports were added, each with the format it was in.
 * - `faults`: what was blank or wrong in them and taken as it stood; `cells` are those of the member's format.
 * - `uncounted`: figures that the sum's format has no cell for.
 * - `leftOut`: units that should have been in it.
 */
export type Summed = z.infer<typeof summedSchema>;

/**
 * The form of a draft of the current schema. Objects are loose: a field this program does not know is kept
 * and written back, so that nothing another version stored is lost.
 */
export const draftSchema = z.looseObject({
  schema: z.literal(currentSchema),
  id: z.string().check(z.minLength(1)),
  format: z.string(),
  year: yearSchema,
  unit: z.string(),
  cells: z.record(z.string(), z.string()),
  texts: z.record(z.string(), z.string()),
  signature: z.optional(
    z.looseObject({
      organ: z.optional(z.string()),
      date: z.optional(z.string()),
    }),
  ),
  inherited: z.optional(z.array(z.string())),
  carried: z.optional(z.record(z.string(), z.string().check(z.regex(number)))),
  bindings: z.optional(
    z.array(
      z.looseObject({
        sentence: z.string(),
        section: z.string(),
        start: z.int(),
        phrase: z.string(),
        figures: z.record(z.string(), z.string()),
        year: z.int(),
        voice: z.string(),
      }),
    ),
  ),
  acknowledged: z.optional(
    z.array(z.looseObject({ rule: z.string(), key: z.string(), reason: z.string(), at: z.string() })),
  ),
  remarks: z.optional(z.array(remarkSchema)),
  verifications: z.optional(z.array(verificationSchema)),
  lineage: z.optional(z.record(z.string(), z.int().check(z.positive()))),
  contributions: z.optional(z.record(z.string(), z.record(z.string(), z.string().check(z.regex(number))))),
  summed: z.optional(summedSchema),
  sources: z.optional(
    z.record(
      z.string(),
      z.looseObject({ from: z.string(), who: z.string(), when: z.optional(z.string()), note: z.string() }),
    ),
  ),
  stations: z.optional(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});

/**
 * One report as it was typed.
 * - `cells`: the text of every cell that holds something; an absent total is automatic.
 * - `texts`: paragraphs separated by `\n`.
 * - `inherited`: the ids of texts that are still, word for word, what was carried over from last year.
 * - `carried`: figures that follow last year's and this year's others until they are edited; see carried.ts.
 * - `bindings`: sentences in the texts that follow the tables; see writing/bindings.ts.
 * - `acknowledged`: findings in the texts that were looked into and are right; see checks/text/acknowledgements.ts.
 * - `remarks`: what people said about it, to be settled before it goes out; see remark.ts.
 * - `verifications`: the figures a second person confirmed, in the order they were; see verification.ts.
 * - `lineage`: the saves it comes from, in files and backups only; see lineage.ts.
 * - `contributions`, `summed`: of a sum of reports only: what each unit has in each cell (a member that is not named
 *   there has 0 or nothing), and how the sum came about.
 * - `sources`: where figures come from, by their cells; see register/sources.
 * - `stations`: who is asked for which rows, as it was written; see register/collection/division.ts.
 * - `signature.date`: ISO date, 2025-01-15, or as typed where it is not a date.
 */
export type Draft = z.infer<typeof draftSchema>;

export type Cells = Readonly<Record<CellId, string>>;

/** What a new report starts from; `id` and `now` (ISO 8601) come from the caller, who has clock and chance. */
export interface NewDraft {
  readonly id: string;
  readonly format: string;
  readonly year: number;
  readonly unit: string;
  readonly now: string;
}

/** The texts of a report in printed order: the introduction, then the sections of its format that are words. */
export function textIdsOf(format: Pick<Format, 'sections'> | undefined): readonly TextId[] {
  const sections = format?.sections ?? [];
  return [introductionId, ...sections.flatMap(({ kind, id }) => (kind === 'text' ? [id] : []))];
}

/** An empty report. */
export function blankDraft(
  { id, format, year, unit, now }: NewDraft,
  formats: FormatRegistry = officialFormats,
): Draft {
  return {
    schema: currentSchema,
    id,
    format,
    year,
    unit,
    cells: {},
    texts: Object.fromEntries(textIdsOf(formats.find(format)).map(id => [id, ''])),
    createdAt: now,
    updatedAt: now,
  };
}

/** The text of one section; empty where the draft has none. */
export function textOf(draft: Draft, id: TextId): string {
  return draft.texts[id] ?? '';
}

/** The printed title, e.g. 博爱县孝敬镇人民政府2020年政府信息公开工作年度报告. */
export function reportTitle(draft: Pick<Draft, 'unit' | 'year'>): string {
  return `${draft.unit}${draft.year}年政府信息公开工作年度报告`;
}
