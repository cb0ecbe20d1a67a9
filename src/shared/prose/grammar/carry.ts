import type { Decimal } from '../../report/decimal.ts';
import type { Measure } from '../../report/measures.ts';
import type { Subject } from '../words/meaning.ts';

/** What a clause takes over from the words before it. */
export interface Carry {
  /** What was last spoken of. */
  readonly subjects: readonly Subject[];
  /** How near: in this sentence with a figure, in this sentence, or further up (paragraph, heading). */
  readonly from: 'figure' | 'sentence' | 'above';
  /** True while the subjects were named in the clause right before, without a figure. */
  readonly pending: boolean;
  /** The measures of the last figure in this sentence. */
  readonly measures: readonly Measure[];
  /** What these may be instead. */
  readonly alternatives: readonly Measure[];
  /** Every measure stated in this sentence so far. */
  readonly stated: readonly Measure[];
  /** Those of the sentence before, in the same paragraph. */
  readonly before: readonly Measure[];
  /** The value of the last figure, where that was requests received. */
  readonly received: Decimal | undefined;
  /** The largest number of requests that the sentence counts: how many there were. */
  readonly cameIn: Decimal | undefined;
  /** The cases counted last, of which nothing was told yet: what became of them all may follow (均被维持). */
  readonly cases: { readonly measure: Measure; readonly value: Decimal } | undefined;
  /** The requests it spoke of before a smaller number of something unknown: an outcome behind that is still theirs. */
  readonly spokenBefore: readonly Subject[];
  /** The year the clause speaks of. */
  readonly year: number;
}

/** Nothing said yet. */
export function freshCarry(year: number): Carry {
  return {
    subjects: [],
    from: 'above',
    pending: false,
    measures: [],
    alternatives: [],
    stated: [],
    before: [],
    received: undefined,
    cameIn: undefined,
    cases: undefined,
    spokenBefore: [],
    year,
  };
}

/** What the next sentence of the same paragraph takes over. */
export function afterSentence(carry: Carry, year: number): Carry {
  return { ...freshCarry(year), subjects: carry.subjects, before: carry.stated };
}

/**
 * What a sentence that begins with 其中 takes over: it goes on with the last figure of the one before. One that tells
 * who asked (申请人中) goes on with those that are `whole`, where they were stated.
 */
export function withinSentence(carry: Carry, year: number, whole?: (measure: Measure) => boolean): Carry {
  const { from, stated, cameIn, spokenBefore } = carry;
  const measures = whole ? stated.filter(whole).slice(-1) : carry.measures;
  const alternatives = whole ? [] : carry.alternatives;
  return { ...afterSentence(carry, year), measures, alternatives, from, stated, cameIn, spokenBefore };
}

/** Whether something was last spoken of that is in no table. */
export function isElsewhere(subjects: readonly Subject[]): boolean {
  return subjects.some(({ role }) => role === 'elsewhere');
}
