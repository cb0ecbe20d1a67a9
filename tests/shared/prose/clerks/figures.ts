import type { Cells } from '../../../../src/shared/report/draft.ts';
import type { Dice } from './dice.ts';

/** The rows of outcomes that sentences speak of, each by one cell of its group. */
export const outcomeIds = [
  'granted',
  'partiallyGranted',
  'denied.stateSecret',
  'unavailable.notHeld',
  'notProcessed.petition',
  'other.notCorrected',
] as const;

export type OutcomeId = (typeof outcomeIds)[number];

/** The figures of one report of 2024: what came in is what was answered and what is left. */
export interface Figures {
  readonly persons: number;
  readonly businesses: number;
  readonly institutes: number;
  readonly carriedIn: number;
  readonly carriedOut: number;
  readonly outcomes: Readonly<Record<OutcomeId, number>>;
  readonly issued: number;
  readonly repealed: number;
  readonly inForce: number;
  readonly licensing: number;
  readonly penalties: number;
  readonly coercion: number;
  /** In hundredths of 万元. */
  readonly fees: number;
  /** Reviews, lawsuits without and after a review, each by what became of it. */
  readonly review: CaseFigures;
  readonly direct: CaseFigures;
  readonly afterReview: CaseFigures;
}

export interface CaseFigures {
  readonly upheld: number;
  readonly corrected: number;
  readonly otherResult: number;
  readonly pending: number;
}

export function sumOf(figures: CaseFigures): number {
  return figures.upheld + figures.corrected + figures.otherResult + figures.pending;
}

export function newReceived({ persons, businesses, institutes }: Figures): number {
  return persons + businesses + institutes;
}

export function handled({ outcomes }: Figures): number {
  return Object.values(outcomes).reduce((sum, value) => sum + value, 0);
}

/** Figures as townships, departments and counties have them: many 0, some thousands. */
export function anyFigures(dice: Dice): Figures {
  const few = () => (dice.chance(30) ? 0 : dice.number(1, 9));
  const most = dice.pick([3, 12, 40, 300, 1500]);
  const persons = dice.number(0, most);
  const businesses = dice.chance(50) ? 0 : dice.number(1, 9);
  const institutes = dice.chance(80) ? 0 : dice.number(1, 3);
  const carriedIn = dice.chance(60) ? 0 : dice.number(1, 6);
  const all = persons + businesses + institutes + carriedIn;
  const carriedOut = dice.chance(60) ? 0 : dice.number(0, Math.min(5, all));
  let left = all - carriedOut;
  const outcomes = Object.fromEntries(outcomeIds.map(id => [id, 0])) as Record<OutcomeId, number>;
  for (const id of outcomeIds.slice(1)) {
    const share = dice.chance(60) ? 0 : dice.number(0, Math.min(left, 9));
    outcomes[id] = share;
    left -= share;
  }
  outcomes.granted = left;
  const cases = (): CaseFigures =>
    dice.chance(40)
      ? { upheld: 0, corrected: 0, otherResult: 0, pending: 0 }
      : { upheld: few(), corrected: few(), otherResult: few(), pending: few() };
  return {
    persons,
    businesses,
    institutes,
    carriedIn,
    carriedOut,
    outcomes,
    issued: few(),
    repealed: few(),
    inForce: dice.number(0, 40),
    licensing: dice.chance(30) ? 0 : dice.number(1, 2000),
    penalties: dice.chance(30) ? 0 : dice.number(1, 200),
    coercion: few(),
    fees: dice.chance(40) ? 0 : dice.number(1, 9999),
    review: cases(),
    direct: cases(),
    afterReview: cases(),
  };
}

/** The cells of a report that hold them. */
export function cellsOf(figures: Figures): Cells {
  const { outcomes, review, direct, afterReview } = figures;
  const numbers: Record<string, number> = {
    'requests.newReceived.naturalPerson': figures.persons,
    'requests.newReceived.business': figures.businesses,
    'requests.newReceived.research': figures.institutes,
    'requests.carriedIn.naturalPerson': figures.carriedIn,
    'requests.carriedOut.naturalPerson': figures.carriedOut,
    'proactive.normativeDocs.issued': figures.issued,
    'proactive.normativeDocs.repealed': figures.repealed,
    'proactive.normativeDocs.inForce': figures.inForce,
    'proactive.licensing.decisions': figures.licensing,
    'proactive.penalties.decisions': figures.penalties,
    'proactive.coercion.decisions': figures.coercion,
    'proactive.adminFees.amount': figures.fees / 100,
  };
  for (const id of outcomeIds) numbers[`requests.${id}.naturalPerson`] = outcomes[id];
  for (const [thing, results] of Object.entries({ review, direct, afterReview }))
    for (const [result, value] of Object.entries(results)) numbers[`litigation.${thing}.${result}`] = value;
  return Object.fromEntries(Object.entries(numbers).map(([id, value]) => [id, String(value)]));
}
