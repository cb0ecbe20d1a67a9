import type { CellId, TableId, TextId } from '../formats/types.ts';

/**
 * What somebody's note on a report is about.
 * - `text`: UTF-16 offsets into `texts[section]`, end exclusive; where they are equal, the section's text as a whole;
 * - `section`: a section as a whole, its heading; `end`: the signature and date; `whole`: the report.
 */
export type NotePlace =
  | { readonly kind: 'cell'; readonly cell: CellId }
  | { readonly kind: 'text'; readonly section: TextId; readonly start: number; readonly end: number }
  | { readonly kind: 'section'; readonly section: TextId | TableId }
  | { readonly kind: 'end' }
  | { readonly kind: 'whole' };

/** What somebody says about a place of a report; `at` is ISO 8601. */
export interface Note {
  readonly place: NotePlace;
  readonly author: string;
  readonly at: string;
  readonly text: string;
  /** What was answered to it, oldest first. */
  readonly replies: readonly Pick<Note, 'author' | 'at' | 'text'>[];
  /** Whether it is settled. */
  readonly done: boolean;
}
