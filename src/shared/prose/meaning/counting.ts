import type { Format } from '../../formats/compile.ts';
import type { Measure } from '../../report/measures.ts';
import type { Carry } from '../grammar/carry.ts';
import type { Phrase } from '../grammar/phrase.ts';
import type { Certainty } from '../statement.ts';
import type { Subject } from '../words/meaning.ts';
import type { NumberUnit } from '../words/measure-words.ts';

/** What a phrase with a number counts. */
export interface Counted {
  /** One for each thing listed: 行政复议、行政诉讼 are two. */
  readonly measures: readonly Measure[];
  /** What a single measure may be instead. */
  readonly alternatives?: readonly Measure[];
  readonly certainty: Certainty;
}

/** A number in its surroundings. */
export interface Counting {
  readonly phrase: Phrase;
  readonly carry: Carry;
  readonly unit: NumberUnit;
  /** Lets 行政许可事项0项 be read, of which 35项 would count kinds of decisions and not decisions. */
  readonly isZero: boolean;
  /** Whether it counts part of what was counted before. */
  readonly isAmong?: boolean;
  /** Whether the words behind it say that what came over from last year is in it: 7件（含上年结转1件）. */
  readonly hasCarriedIn?: boolean;
  /** Whether a sum follows before anything was done: 新收120件，结转5件，合计125件. */
  readonly isAddedUp?: boolean;
}

/** The same, asked for one of the things spoken of. */
export interface CountingOf extends Counting {
  readonly format: Format;
  readonly subject: Subject;
  /** Whether the phrase itself names it. */
  readonly explicit: boolean;
  /** Whether it is the only thing spoken of. */
  readonly alone: boolean;
}

/** Whether an amount is counted, not things. */
export function isMoney(unit: NumberUnit): boolean {
  return unit === 'money' || unit === 'tenThousandYuan';
}

/** The certainty of what is said outright here, or carried over from a figure beside it. */
export function certaintyOf(isSaid: boolean): Certainty {
  return isSaid ? 'certain' : 'likely';
}
