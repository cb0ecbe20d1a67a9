import { type Decimal, shiftRight, trim } from '../../../report/decimal.ts';
import { originalRange } from '../reading/squeezed.ts';
import { clauseAround, rangeOf, type SentenceReading, state } from './clause-reading.ts';
import { type Counted, namedSubjects } from './measures-of-phrase.ts';
import type { Phrase } from './phrase.ts';
import type { NumberToken } from './token.ts';

/** States one number for every measure. */
export function stateAll(
  reading: SentenceReading,
  index: number,
  number: NumberToken,
  counted: Counted,
): void {
  const unit = number.unit === 'money' ? '元' : number.unit === 'tenThousandYuan' ? '万元' : '件';
  const value: Decimal = unit === '元' ? trim(shiftRight(number.value, 4)) : number.value;
  for (const measure of counted.measures) {
    state(reading, {
      measure,
      value,
      certainty: counted.certainty,
      place: rangeOf(reading, number, number),
      phrase: clauseAround(reading, index),
      said: {
        by: 'number',
        form: number.form,
        numeral: originalRange(reading.squeezed, number.start, number.numeralEnd),
        unit,
      },
    });
  }
}

/** What the rest of the sentence takes over from a number that was understood, or was not. */
export function takeOver(
  reading: SentenceReading,
  phrase: Phrase,
  measures: readonly string[] | undefined,
  value: Decimal | undefined,
): void {
  const { carry } = reading;
  // 主动公开行政许可3件、行政处罚2件: what is named without being counted stays part of that list.
  const isListed = !measures && carry.subjects.includes('elsewhere');
  const named = isListed ? [] : namedSubjects(phrase, carry);
  const { received: _before, ...rest } = carry;
  reading.carry = {
    ...rest,
    subjects: named.length > 0 ? named : carry.subjects,
    from: measures ? 'figure' : named.length > 0 ? 'sentence' : carry.from,
    pending: false,
    measures: measures ?? carry.measures,
    stated: [...carry.stated, ...(measures ?? [])],
    ...(measures?.length === 1 && measures[0] === 'requests.newReceived' && value ? { received: value } : {}),
  };
}
