import type { Format } from '../../formats/compile.ts';
import { compare, type Decimal } from '../../report/decimal.ts';
import type { Measure } from '../../report/measures.ts';
import { type Carry, isElsewhere } from '../grammar/carry.ts';
import { namedSubjects } from '../grammar/named-subjects.ts';
import type { Phrase } from '../grammar/phrase.ts';
import type { Subject } from '../words/meaning.ts';
import { vocabularyOf } from '../words/vocabulary.ts';
import type { Counted } from './counting.ts';
import { alternativesOf, isPickedBy } from './picked-measures.ts';

/** What the rest of the sentence takes over from a figure that was understood. */
export function afterFigure(
  format: Format,
  carry: Carry,
  phrase: Phrase,
  { measures, alternatives = [] }: Pick<Counted, 'measures' | 'alternatives'>,
  value: Decimal,
): Carry {
  const named = namedSubjects(phrase, carry);
  const received = isAllReceived(format, measures) ? value : undefined;
  return {
    subjects: named.length > 0 ? named : carry.subjects,
    from: 'figure',
    pending: false,
    measures,
    alternatives,
    stated: [...carry.stated, ...measures],
    before: carry.before,
    received,
    cameIn: largest(carry.cameIn, ofRequests(format, measures) ? value : undefined),
    cases: casesAlone(named.length > 0 ? named : carry.subjects, measures, value),
    spokenBefore: named.length > 0 ? [] : carry.spokenBefore,
    year: carry.year,
  };
}

/** What it takes over from a sum of figures before it: what became of them all may follow (合计7件，均已答复). */
export function afterSum(format: Format, carry: Carry, { measures }: Counted, value: Decimal): Carry {
  return { ...carry, pending: false, received: isAllReceived(format, measures) ? value : undefined };
}

/** Whether all that came in is counted, with what came over from last year or without. */
function isAllReceived(format: Format, measures: readonly Measure[]): boolean {
  const [only] = measures;
  return (
    measures.length === 1 &&
    only !== undefined &&
    (isPickedBy(format, 'receive', only) || alternativesOf(format, 'accept').includes(only))
  );
}

function ofRequests(format: Format, measures: readonly Measure[]): boolean {
  const { requests } = vocabularyOf(format);
  return requests !== undefined && measures.every(measure => measure.startsWith(`${requests.measure}.`));
}

function largest(one: Decimal | undefined, other: Decimal | undefined): Decimal | undefined {
  return one && other ? (compare(one, other) < 0 ? other : one) : (one ?? other);
}

/** Cases counted without a result, one kind of them alone. */
function casesAlone(
  subjects: readonly Subject[],
  measures: readonly Measure[],
  value: Decimal,
): Carry['cases'] {
  const [measure] = measures;
  const isAlone = measures.length === 1 && measure !== undefined && value.units > 0n;
  const isOfCases = subjects.some(subject => subject.role === 'case' && subject.measure === measure);
  return isAlone && isOfCases ? { measure, value } : undefined;
}

/** What it takes over from a number that counts something of no table, or that is denied. */
export function afterOtherNumber(carry: Carry, phrase: Phrase): Carry {
  // 主动公开行政许可3件、行政处罚2件: what is named without being counted stays part of that list.
  const named = isElsewhere(carry.subjects) ? [] : namedSubjects(phrase, carry);
  return {
    ...carry,
    subjects: named.length > 0 ? named : carry.subjects,
    from: named.length > 0 ? 'sentence' : carry.from,
    pending: false,
    received: undefined,
  };
}
