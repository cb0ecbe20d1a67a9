import type { CellId } from '../formats/types.ts';
import type { Decimal } from '../report/decimal.ts';
import type { Measure } from '../report/measures.ts';
import type { NumeralForm } from './numbers/numerals.ts';

/**
 * How sure the reading is: `certain` where subject and verb are both said; `likely` where one of them is
 * carried over from further away or has to be guessed.
 */
export type Certainty = 'certain' | 'likely';

/** A stretch of the original text in UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

interface Stated {
  readonly measure: Measure;
  /** The cells whose sum it is; never empty. */
  readonly cells: readonly CellId[];
  /** The number with its measure word, or the words that deny or imply it. */
  readonly place: Range;
  /** The clause it stands in, for quoting. */
  readonly phrase: Range;
  readonly certainty: Certainty;
}

/** A figure of one of the tables: 收到…申请16件, or none: 未收到…申请. Amounts are in 万元. */
export interface FigureStatement extends Stated {
  readonly kind: 'figure';
  readonly value: Decimal;
  /** Other measures that the words may mean as well: 受理 may include what came over from last year. */
  readonly alternatives?: readonly Measure[];
  /** What the words may say instead: 废止1件、失效2件 is 3, or 1 where 失效 is not counted. */
  readonly otherValues?: readonly Decimal[];
  /** The year it is about; the one reported on unless the sentence names another. */
  readonly year: number;
  readonly said: /** Written as a number; `numeral` is the part without the measure word. */
    | {
        readonly by: 'number';
        readonly form: NumeralForm;
        readonly numeral: Range;
        readonly unit: '件' | '元' | '万元';
      }
    /** 未收到, 无: 0. `verb` is the denying word with its verb. */
    | { readonly by: 'denial'; readonly verb: Range }
    /** 均予以公开: the number stands in the clause before. */
    | { readonly by: 'implication' };
}

/** A comparison with another year: 较上年减少5件, 同比增长20%. */
export interface ChangeStatement extends Stated {
  readonly kind: 'change';
  readonly direction: 'more' | 'less';
  readonly amount: Decimal;
  readonly unit: 'count' | 'percent';
  readonly comparedWith: number;
  /** Other measures of the same sentence it may be about. */
  readonly alternatives: readonly Measure[];
}

export type Statement = FigureStatement | ChangeStatement;
