import type { CellId, TableId, TextId } from './ids.ts';

/**
 * Which tables, rows and texts play a part that code knows by name. What a format does not have is left out, and
 * the checks and screens that need it are silent.
 */
export interface FormatRoles {
  /** Requests for information: what came in, what became of it, what is carried on. */
  readonly requests?: RequestsRole;
  /** Reviews and lawsuits over disclosure: the table that counts them. */
  readonly disputes?: { readonly table: TableId };
  /** Requests ended because a fee was not paid, and the text that tells of fees. */
  readonly unpaidFees?: { readonly cell: CellId; readonly text: TextId };
}

export interface RequestsRole {
  readonly table: TableId;
  /** The row of what was newly received. */
  readonly received: string;
  /** The row of what was carried over from last year. */
  readonly carriedIn: string;
  /** The column of all applicants together. */
  readonly all: string;
  /** 零申请: the sentence that has a wording for none (`whenNone`), and what that replaces. */
  readonly none: {
    readonly sentence: string;
    /** How the program said so before; `{year}` is filled in. */
    readonly formerly: readonly string[];
    /** The topic of the text that speaks of requests begins with or holds this: 申请. */
    readonly topic: string;
  };
}
