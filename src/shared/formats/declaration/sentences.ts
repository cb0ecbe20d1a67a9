import type { TextId } from './ids.ts';
import type { Measure } from './words.ts';

/**
 * A piece of a sentence:
 * - words, in which `{year}` and `{voice}` (我镇) are filled in;
 * - a figure of the tables in its place;
 * - those of some figures that are not 0, each behind its name (予以公开3件、无法提供4件), with `before` and `after`
 *   around them where there are any.
 */
export type DeclaredPart =
  | string
  | { readonly measure: Measure }
  | {
      readonly some: readonly { readonly name: string; readonly measure: Measure }[];
      readonly before?: string;
      readonly after?: string;
    };

/** One wording of a sentence. */
export interface SentenceWording {
  /** It is used only where all of these are 0. */
  readonly whenNone?: readonly Measure[];
  /** It is used only where none of these is 0 or blank. */
  readonly whenSome?: readonly Measure[];
  readonly parts: readonly DeclaredPart[];
}

/** A sentence that can be made from the tables. */
export interface SentenceDeclaration {
  /** Kept in drafts: never renamed. */
  readonly id: string;
  /** On the menu. */
  readonly label: string;
  /** The text it usually stands in. */
  readonly section: TextId;
  /** Every figure that its wording depends on, shown or not. */
  readonly reads: readonly Measure[];
  /** The first that fits is used; the last always does. */
  readonly wordings: readonly SentenceWording[];
}
