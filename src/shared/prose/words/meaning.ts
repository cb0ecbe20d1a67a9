import type { Measure } from '../../report/measures.ts';

/**
 * How the figures of a thing are told apart:
 * - `requests`: by an outcome or a verb (row) and by applicants (column);
 * - `case`: by what became of it;
 * - `documents`: by a verb (made, repealed, in force);
 * - `decisions`, `fees`, `purchases`: they have one figure of counts or of money each;
 * - `elsewhere`: what is counted is in no table.
 */
export type Role = 'requests' | 'case' | 'documents' | 'decisions' | 'fees' | 'purchases' | 'elsewhere';

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
  /** 答复, 办结: the sum of all outcomes. */
  | 'handle'
  /** 正在办理: requests carried out, or cases not yet closed. */
  | 'inProgress'
  | 'issue'
  | 'repeal'
  | 'inForce'
  | 'upheld'
  | 'corrected'
  | 'win'
  | 'lose'
  | 'otherResult'
  | 'pending'
  /** 公开, 公示: of documents and decisions it means their publication, not their number. */
  | 'publish';

/** Whether a verb says that something came in. */
export function isReceiving(action: Action): boolean {
  return action === 'receive' || action === 'accept';
}

/**
 * What a word says that counts nothing itself:
 * - `among`: what follows is part of what was counted before: 其中, 含;
 * - `disclosure`: 信息公开, so that 申请 alone is one for information; `work`: the same, of the work of it;
 * - `items`: 事项, 项目: kinds of things, not the things done.
 */
export type Aside = 'among' | 'disclosure' | 'work' | 'items';

/** What a word of the grammar means. */
export type Meaning =
  | { readonly kind: 'subject'; readonly subject: Subject }
  /** 申请, which needs requests to be the subject already. */
  | { readonly kind: 'weakRequest' }
  /** 诉求, 要求: requests where disclosure is named before them and something came in; see grammar/loose-requests. */
  | { readonly kind: 'looseRequest' }
  | { readonly kind: 'action'; readonly action: Action }
  /** A row of 三、本年度办理结果: `requests.granted`, `requests.denied.stateSecret`. */
  | { readonly kind: 'outcome'; readonly measure: Measure }
  /** A column of applicants, by its id. */
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'negation' }
  /** 较上年, 同比; `year` is what is compared with, where it is named. */
  | { readonly kind: 'comparison'; readonly year?: number }
  | { readonly kind: 'direction'; readonly direction: 'more' | 'less' }
  /** A part of the whole: 网上, 涉及…, 上半年. With `cancels`, all parts together: 线上线下. */
  | { readonly kind: 'part'; readonly cancels?: true }
  /** 均, 全部, 都. */
  | { readonly kind: 'all' }
  /** 各1件: each of what was listed. */
  | { readonly kind: 'each' }
  /** 分别为1件、2件. */
  | { readonly kind: 'respectively' }
  /** 、和及与或. */
  | { readonly kind: 'coordinator' }
  /** 投诉, 申诉: may be listed with cases, and is not one of ours. */
  | { readonly kind: 'otherCase' }
  /** Words that tell that what follows is the cause of a case: 因, 针对. */
  | { readonly kind: 'cause' }
  /** 发生, 提起. */
  | { readonly kind: 'occur' }
  /** Ends a clause; `colon` lets what is before it be read with what is behind it (行政复议：0件). */
  | { readonly kind: 'boundary'; readonly mark?: 'opens' | 'closes' | 'colon' }
  /** Words that count nothing themselves: 共, 全年, 数量. */
  | { readonly kind: 'filler'; readonly says?: Aside }
  | { readonly kind: 'unknown' };

/** What a pattern can mean: a word of the grammar, or the year spoken of from here on. */
export type PatternMeaning = Meaning | { readonly kind: 'year'; readonly year: number };

/** Words separated by blanks, with what they mean. */
export type WordList = readonly (readonly [words: string, meaning: Meaning])[];

/** Words that take more than a list to recognise. */
export interface Pattern {
  /** The characters it can begin with. */
  readonly first: string;
  /** Sticky; it cannot backtrack over more than a few characters. */
  readonly form: RegExp;
  /** `year` is the year reported on. Undefined: not this pattern after all. */
  readonly read: (match: RegExpExecArray, year: number) => PatternMeaning | undefined;
}

/** A pattern's reading that is always the same. */
export function always(meaning: PatternMeaning): Pattern['read'] {
  return () => meaning;
}
