import type { CellId, TableId, TextId } from './ids.ts';

/**
 * Which tables, rows and texts play a part that code knows by name. What a format does not have is left out, and
 * the checks and screens that need it are silent.
 */
export interface FormatRoles {
  /** Requests for information: what came in, what became of it, what is carried on. */
  readonly requests?: RequestsRole;
  /** Reviews and lawsuits over disclosure: the table that counts them. */
  readonly disputes?: DisputesRole;
  /** What counts documents, by their kind. */
  readonly documents?: Readonly<Record<'regulation' | 'normative', DocumentCells>>;
  /** Requests ended because a fee was not paid, and the text that tells of fees. */
  readonly unpaidFees?: { readonly cell: CellId; readonly text: TextId };
}

export interface RequestsRole {
  readonly table: TableId;
  /** The row of what was newly received. */
  readonly received: string;
  /** The row of what was carried over from last year. */
  readonly carriedIn: string;
  /** The row of what is carried on to the next year; absent: a register cannot be counted into this table. */
  readonly stillOpen?: string;
  /** The row that sums what became of requests; the rows it sums are the outcomes a request can have. */
  readonly handled?: string;
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

export interface DisputesRole {
  readonly table: TableId;
  /** What the ids of the columns of each kind of dispute begin with: `review`. Absent: nothing is counted into it. */
  readonly groups?: readonly string[];
  /** What the id of the column of those not decided yet ends in: `pending`. */
  readonly pending?: string;
}

/** The cells that count one kind of document; those a format does not ask for are absent. */
export interface DocumentCells {
  /** Those issued in the year. */
  readonly begun: CellId;
  /** Those repealed in it. */
  readonly ended?: CellId;
  /** Those in force at its end. */
  readonly valid?: CellId;
}
