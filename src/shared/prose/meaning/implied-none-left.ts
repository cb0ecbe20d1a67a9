import { type Decimal, zero } from '../../report/decimal.ts';
import type { Carry } from '../grammar/carry.ts';
import type { Phrase } from '../grammar/phrase.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { vocabularyOf } from '../words/vocabulary.ts';
import type { Implied } from './implied.ts';
import { pickedMeasures } from './picked-measures.ts';

/** Says that the answer was given, not only that work went on. */
const answered = /答复|回复|办结|办复|审结|办毕|完毕|完结|结束|办理完成/;

/** 均已按期答复, 全部办结, 办结率100%: none of what came in is carried into the next year. */
export function impliedNoneLeft(
  { format, squeezed, tokens }: Sentence,
  carry: Carry,
  from: number,
  to: number,
  { actions, kinds, subjects, columns, saysAllAnswered }: Phrase,
): Implied | undefined {
  const { requests } = vocabularyOf(format);
  const [first, last] = [tokens[from], tokens[to - 1]];
  const all = whatCameIn(carry);
  if (!requests || !first || !last || all === undefined || all.units === 0n) return undefined;
  if (kinds.has('outcome') || kinds.has('part') || kinds.has('year') || columns.length > 0) return undefined;
  const isOnlyAnswered = actions.length > 0 && actions.every(action => action === 'handle');
  const isOfRequests = [...carry.subjects, ...subjects].every(({ role }) => role === 'request');
  const words = squeezed.text.slice(first.start, last.end);
  const isTold = saysAllAnswered || (kinds.has('all') && isOnlyAnswered && answered.test(words));
  if (!isTold || !isOfRequests) return undefined;
  const [measure] = pickedMeasures(format, 'carryOut', requests);
  if (measure === undefined) return undefined;
  return { measure, alternatives: [], value: zero, carry: same => ({ ...same, pending: false }) };
}

/** All that came in: counted last, or told by its applicants last (自然人11件、企业2件，均已答复). */
function whatCameIn({ received, measures, cameIn, stated }: Carry): Decimal | undefined {
  if (received !== undefined) return received;
  const isByApplicants = measures.some(measure => stated.some(whole => measure.startsWith(`${whole}.`)));
  return isByApplicants ? cameIn : undefined;
}
