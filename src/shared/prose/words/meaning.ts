import type { Action, Measure, Subject } from '../../formats/declaration/words.ts';

export type { Action, Role, Subject } from '../../formats/declaration/words.ts';

/** What becomes of a case. */
export const caseResults: readonly Action[] = [
  'upheld',
  'corrected',
  'win',
  'lose',
  'otherResult',
  'pending',
];

/** What is done to documents. */
export const issuing: readonly Action[] = ['issue', 'repeal', 'expire', 'inForce'];

/** What moves requests from one year to another. */
export const carrying: readonly Action[] = ['carryIn', 'carryOut', 'carry'];

/** Whether a verb says that something came in. */
export function isReceiving(action: Action): boolean {
  return action === 'receive' || action === 'accept';
}

/**
 * What a word says that counts nothing itself:
 * - `among`: what follows is part of what was counted before: 其中, 含;
 * - `disclosure`: 信息公开, so that 申请 alone is one for information; `work`: the same, of the work of it;
 * - `items`: 事项, 项目: kinds of things, not the things done;
 * - `decision`: 处理决定: the things done, whatever they were done about;
 * - `sum`: what follows adds up what was counted: 合计, 共;
 * - `allAnswered`: nothing is left: 办结率100%;
 * - `examples`: what was named before is one of several: 等情形.
 */
export type Aside =
  | 'among'
  | 'disclosure'
  | 'work'
  | 'items'
  | 'decision'
  | 'sum'
  | 'allAnswered'
  | 'examples';

/** What a word of the grammar means. */
export type Meaning =
  | { readonly kind: 'subject'; readonly subject: Subject }
  /** 申请, which needs requests (`subject`) to be spoken of already. */
  | { readonly kind: 'weakRequest'; readonly subject?: Subject }
  /** 诉求, 要求: requests where disclosure is named before them and something came in; see grammar/loose-requests. */
  | { readonly kind: 'looseRequest'; readonly subject?: Subject }
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
  | { readonly kind: 'filler'; readonly says?: Aside; readonly subject?: Subject }
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
