import type { TableId } from './ids.ts';

/** What a clerk wants to know of a row before typing a figure into it. */
export interface RowHelp {
  /** What is counted here, in a few sentences. */
  readonly counts: string;
  /** The clauses the row stands for, the closest first, by their numbers in help/clauses.ts: `36.4`. */
  readonly clauses: readonly string[];
  /** Said under the clauses: a rule outside the regulation, or that the regulation has no clause of its own. */
  readonly basisNote?: string;
  /** What is often done wrong here, and what is right. */
  readonly mistakes: readonly string[];
}

/** The help of one table by row id; a table without row headings has one entry, for the row ''. */
export type TableHelp = Readonly<Record<string, RowHelp>>;

/** An answer: it leads to another question, or to the row where the request is counted. */
export interface Choice {
  readonly label: string;
  /** What tells this answer from its neighbours. */
  readonly hint?: string;
  readonly leads:
    | { readonly to: 'question'; readonly question: string }
    | { readonly to: 'row'; readonly row: string };
}

export interface Question {
  readonly ask: string;
  readonly note?: string;
  readonly choices: readonly Choice[];
}

/** 这件该填哪一行: from what was done with one request to its row. */
export interface QuestionTree {
  /** The table whose rows the answers end on. */
  readonly table: TableId;
  /** Where the questions begin. */
  readonly first: string;
  readonly questions: Readonly<Record<string, Question>>;
}
