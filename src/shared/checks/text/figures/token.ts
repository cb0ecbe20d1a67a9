import type { Decimal } from '../../../report/decimal.ts';
import type { NumeralForm } from './numerals.ts';

/** What a sentence is about, as the first part of a measure. */
export type Subject =
  /** 政府信息公开申请, 依申请公开. */
  | 'requests'
  | 'review'
  | 'direct'
  | 'afterReview'
  | 'lawsuits'
  | 'normativeDocs'
  | 'regulations'
  | 'licensing'
  | 'penalties'
  | 'coercion'
  | 'adminFees'
  | 'procurement'
  /** 主动公开 and the like: what is counted is in no table. */
  | 'elsewhere';

/** What is done; the words that pick the row or column of a measure. */
export type Action =
  | 'receive'
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
  | 'otherResult'
  | 'pending'
  /** 公开, 公示: of documents and decisions it means their publication, not their number. */
  | 'publish';

/** What a number is counted in: 件, 起, 个…; 条, 篇, in which entries of a website are counted; money; or nothing. */
export type NumberUnit = 'count' | 'entry' | 'money' | 'tenThousandYuan' | 'percent' | 'none';

interface Place {
  /** Offsets in the squeezed text; end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A word of the grammar, or a stretch of words it does not know. */
export type Token = Place &
  (
    | { readonly kind: 'subject'; readonly subject: Subject }
    /** 申请, which needs requests to be the subject already. */
    | { readonly kind: 'weakRequest' }
    | { readonly kind: 'action'; readonly action: Action }
    /** A row of 三、本年度办理结果, as the part of a measure behind `requests.`: `granted`, `denied.stateSecret`. */
    | { readonly kind: 'outcome'; readonly row: string }
    | { readonly kind: 'column'; readonly column: string }
    | {
        readonly kind: 'number';
        readonly value: Decimal;
        readonly form: NumeralForm;
        readonly unit: NumberUnit;
        /** Where the numerals end and the measure word begins. */
        readonly numeralEnd: number;
        /** 余件, 约…件: not a figure to hold against another. */
        readonly approximate: boolean;
      }
    | { readonly kind: 'negation' }
    /** The year spoken of from here on. */
    | { readonly kind: 'year'; readonly year: number }
    /** 较上年, 同比; `year` is what is compared with, where it is named. */
    | { readonly kind: 'comparison'; readonly year?: number }
    | { readonly kind: 'direction'; readonly direction: 'more' | 'less' }
    /** A part of the whole: 网上, 涉及…, 上半年. */
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
    /** Words that change nothing: 共, 全年, 数量. */
    | { readonly kind: 'filler' }
    | { readonly kind: 'unknown' }
  );

export type NumberToken = Extract<Token, { kind: 'number' }>;
