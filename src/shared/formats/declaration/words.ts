/** How a format declares the words by which prose speaks of its tables. All of it is plain data. */

/**
 * What a figure in a text counts, as an address like a cell's:
 * - a cell: `proactive.normativeDocs.issued`, `requests.granted.naturalPerson`;
 * - a row without its column, which means its total: `requests.newReceived`;
 * - a group of rows: `requests.denied`, `requests.unavailable.naturalPerson`;
 * - a sum that the format declares, see SumsDeclaration: `requests.newReceived.organizations`,
 *   `litigation.lawsuits`, also with an outcome: `litigation.lawsuits.upheld`.
 * Joined with `+` it is their sum.
 */
export type Measure = string;

/**
 * How the figures of a thing are told apart:
 * - `request`: by an outcome or a verb (row) and by applicants (column);
 * - `case`: by what became of it;
 * - `documents`: by a verb (made, repealed, in force);
 * - `decisions`, `fees`, `purchases`: they have one figure of counts or of money each;
 * - `elsewhere`: what is counted is in no table.
 */
export type Role = 'request' | 'case' | 'documents' | 'decisions' | 'fees' | 'purchases' | 'elsewhere';

/** What a sentence is about. */
export interface Subject {
  readonly role: Role;
  /** What its measures begin with: `requests`, `litigation.review`; empty where no table counts it. */
  readonly measure: Measure;
  /** Its only column of counts, where there is only one. */
  readonly count?: string;
  /** Its only column of money, where there is one. */
  readonly money?: string;
}

/** What is done; the words that pick the row or column of a measure. */
export type Action =
  | 'receive'
  /** 受理: what came in, or all that was dealt with, what came over from last year included. */
  | 'accept'
  | 'carryIn'
  | 'carryOut'
  /** 结转 without a year: over to the next one, or over from the last. */
  | 'carry'
  /** 答复, 办结: the sum of all outcomes. */
  | 'handle'
  /** 正在办理: requests carried out, or cases not yet closed. */
  | 'inProgress'
  | 'issue'
  | 'repeal'
  /** 失效: counted with what was repealed, or not at all. */
  | 'expire'
  | 'inForce'
  | 'upheld'
  | 'corrected'
  | 'win'
  | 'lose'
  | 'otherResult'
  | 'pending'
  /** 公开, 公示: of documents and decisions it means their publication, not their number. */
  | 'publish';

/** A verb and the figures it picks, as patterns of measures: `*` stands for the thing it is said of. */
export interface Verb {
  readonly action: Action;
  /** Those that the format has count. */
  readonly measures: readonly Measure[];
  /** What else it may mean; where the number is one of these, it is right. */
  readonly alternatives?: readonly Measure[];
  /** Absent where only a pattern of the grammar recognises it. */
  readonly words?: string;
}

/**
 * How prose speaks of one table of a format. Words are separated by blanks. Everything here is tied to rows and
 * columns by measures; a measure that the format does not have is known as a word and counts nothing. What words
 * mean in any sentence is in prose/words/grammar.
 */
export interface TableWords {
  readonly subjects: readonly (Subject & { readonly words: string })[];
  readonly verbs: readonly Verb[];
  /** Words for rows. */
  readonly rows?: Readonly<Record<Measure, string>>;
  /** Words for columns, by patterns of measures: `requests.*.naturalPerson`. */
  readonly columns?: Readonly<Record<Measure, string>>;
}

/** Figures that texts speak of and no cell holds. */
export interface SumsDeclaration {
  /** What a measure may begin with, and the measures whose sum that is: `litigation.lawsuits`. */
  readonly groups: Readonly<Record<Measure, readonly Measure[]>>;
  /** A name for several columns of the tables that have them, and these columns: `organizations`. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}
