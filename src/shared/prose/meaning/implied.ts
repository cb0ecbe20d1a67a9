import type { Format } from '../../formats/compile.ts';
import { type Decimal, zero } from '../../report/decimal.ts';
import type { Measure } from '../../report/measures.ts';
import type { Carry } from '../grammar/carry.ts';
import type { Phrase } from '../grammar/phrase.ts';
import { clauseAround, rangeOf, type Sentence } from '../grammar/sentence.ts';
import type { Statement } from '../statement.ts';
import { vocabularyOf } from '../words/vocabulary.ts';
import { figureStatement } from './figure-statements.ts';
import { impliedNoneLeft } from './implied-none-left.ts';
import { impliedResult } from './implied-result.ts';
import { columnOfMeasure, pickedMeasures } from './picked-measures.ts';

/** What the end of a clause makes of it, and what the next clause takes over. */
export interface Closed {
  readonly statements: readonly Statement[];
  readonly carry: Carry;
}

/**
 * 收到1件申请，结转下年度办理; 收到3件，均予以公开; 收到3件，均为自然人申请: the number of the clause before; 收到3件，均已答复:
 * none of them is left; 行政复议3件，均被维持: what became of all cases.
 */
export function readImplied(
  sentence: Sentence,
  carry: Carry,
  from: number,
  to: number,
  phrase: Phrase,
): Closed | undefined {
  if (phrase.kinds.has('unknown') || phrase.kinds.has('comparison')) return undefined;
  const { received } = carry;
  const ofAll = received === undefined || received.units === 0n ? undefined : received;
  const implied =
    (ofAll && impliedRow(sentence.format, phrase, ofAll)) ??
    (ofAll && impliedColumn(sentence.format, phrase, carry)) ??
    impliedNoneLeft(sentence, carry, from, to, phrase) ??
    impliedResult(sentence.format, phrase, carry);
  if (implied === undefined) return undefined;
  const { tokens } = sentence;
  const statements = figureStatement(sentence, carry, {
    measure: implied.measure,
    ...(implied.alternatives.length > 0 ? { alternatives: implied.alternatives } : {}),
    value: implied.value ?? ofAll ?? zero,
    certainty: 'likely',
    place: rangeOf(sentence, tokens[from], tokens[to - 1]),
    phrase: clauseAround(sentence, from),
    said: { by: 'implication' },
  });
  return { statements, carry: implied.carry(carry) };
}

/** What a clause implies, and what it leaves to the next one. */
export interface Implied {
  readonly measure: Measure;
  readonly alternatives: readonly Measure[];
  /** Where it is not all of what came in. */
  readonly value?: Decimal;
  readonly carry: (carry: Carry) => Carry;
}

/** 均予以公开, 结转下年度办理: all that came in went that way. */
function impliedRow(format: Format, phrase: Phrase, received: Decimal): Implied | undefined {
  const { requests } = vocabularyOf(format);
  const carriesOut = requests && phrase.actions.includes('carryOut');
  const [carriedOut] = carriesOut ? pickedMeasures(format, 'carryOut', requests) : [];
  const measure = carriedOut ?? phrase.outcomes.at(-1);
  if (measure === undefined || phrase.subjects.length > 0) return undefined;
  if (received.units !== 1n && !phrase.kinds.has('all')) return undefined;
  return {
    measure,
    alternatives: [],
    carry: carry => ({
      ...carry,
      measures: [measure],
      alternatives: [],
      pending: false,
      received: undefined,
    }),
  };
}

/** 均为自然人申请, 申请人全部为企业: all that came in came from one kind of applicant. */
function impliedColumn(
  format: Format,
  { columns, kinds, subjects, actions }: Phrase,
  { measures, alternatives }: Carry,
): Implied | undefined {
  const [column] = columns;
  const [row] = measures;
  const isOfRequests = subjects.every(({ role }) => role === 'request');
  if (column === undefined || row === undefined || columns.length > 1 || !kinds.has('all')) return undefined;
  if (!isOfRequests || actions.length > 0 || kinds.has('part') || kinds.has('outcome')) return undefined;
  return {
    measure: columnOfMeasure(format, row, column),
    alternatives: alternatives.map(other => columnOfMeasure(format, other, column)),
    carry: carry => ({ ...carry, pending: false }),
  };
}
