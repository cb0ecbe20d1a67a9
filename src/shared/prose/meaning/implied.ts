import type { Format } from '../../formats/compile.ts';
import { type Decimal, zero } from '../../report/decimal.ts';
import type { Measure } from '../../report/measures.ts';
import type { Carry } from '../grammar/carry.ts';
import type { Phrase } from '../grammar/phrase.ts';
import { clauseAround, rangeOf, type Sentence } from '../grammar/sentence.ts';
import type { Statement } from '../statement.ts';
import { vocabularyOf } from '../words/vocabulary.ts';
import { figureStatement } from './figure-statements.ts';
import { columnOfMeasure, pickedMeasures } from './picked-measures.ts';

/** What the end of a clause makes of it, and what the next clause takes over. */
export interface Closed {
  readonly statements: readonly Statement[];
  readonly carry: Carry;
}

/**
 * 收到1件申请，结转下年度办理; 收到3件，均予以公开; 收到3件，均为自然人申请: the number of the clause before; 收到3件，均已答复:
 * none of them is left.
 */
export function readImplied(
  sentence: Sentence,
  carry: Carry,
  from: number,
  to: number,
  phrase: Phrase,
): Closed | undefined {
  const { received } = carry;
  if (received === undefined || received.units === 0n) return undefined;
  if (phrase.kinds.has('unknown') || phrase.kinds.has('comparison')) return undefined;
  const implied =
    impliedRow(sentence.format, phrase, received) ??
    impliedColumn(sentence.format, phrase, carry) ??
    impliedNoneLeft(sentence, carry, from, to, phrase);
  if (implied === undefined) return undefined;
  const { tokens } = sentence;
  const statements = figureStatement(sentence, carry, {
    measure: implied.measure,
    ...(implied.alternatives.length > 0 ? { alternatives: implied.alternatives } : {}),
    value: implied.none ? zero : received,
    certainty: 'likely',
    place: rangeOf(sentence, tokens[from], tokens[to - 1]),
    phrase: clauseAround(sentence, from),
    said: { by: 'implication' },
  });
  return { statements, carry: implied.carry(carry) };
}

/** What a clause implies, and what it leaves to the next one. */
interface Implied {
  readonly measure: Measure;
  readonly alternatives: readonly Measure[];
  /** Not all of what came in is counted, but none of it. */
  readonly none?: true;
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

/** Says that the answer was given, not only that work went on. */
const answered = /答复|回复|办结|办复|审结|办毕|完毕|完结/;

/** 均已按期答复, 全部办结: none of what came in is carried into the next year. */
function impliedNoneLeft(
  { format, squeezed, tokens }: Sentence,
  carry: Carry,
  from: number,
  to: number,
  { actions, kinds, subjects, columns }: Phrase,
): Implied | undefined {
  const { requests } = vocabularyOf(format);
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!requests || !first || !last || !kinds.has('all')) return undefined;
  if (kinds.has('outcome') || kinds.has('part') || kinds.has('year') || columns.length > 0) return undefined;
  const isOnlyAnswered = actions.length > 0 && actions.every(action => action === 'handle');
  const isOfRequests = [...carry.subjects, ...subjects].every(({ role }) => role === 'request');
  if (!isOnlyAnswered || !isOfRequests || !answered.test(squeezed.text.slice(first.start, last.end)))
    return undefined;
  const [measure] = pickedMeasures(format, 'carryOut', requests);
  if (measure === undefined) return undefined;
  return { measure, alternatives: [], none: true, carry: same => ({ ...same, pending: false }) };
}
