import { cellsOfMeasure, type Measure } from '../../report/measures.ts';
import type { Carry } from '../grammar/carry.ts';
import type { Phrase } from '../grammar/phrase.ts';
import { clauseAround, rangeOf, type Sentence } from '../grammar/sentence.ts';
import type { NumberToken } from '../numbers/number-token.ts';
import type { ChangeStatement } from '../statement.ts';
import { countedBy } from './counted.ts';

/** Reads 较上年减少5件, 同比增长20%: a comparison of what this sentence has stated, or of what the clause names. */
export function readChange(
  sentence: Sentence,
  carry: Carry,
  index: number,
  number: NumberToken,
  phrase: Phrase,
): readonly ChangeStatement[] {
  const { format, year } = sentence;
  const { direction } = phrase;
  const unit = number.unit === 'percent' || number.unit === 'count' ? number.unit : undefined;
  if (!direction || !unit || number.approximate || carry.year !== year) return [];
  const named = namedMeasures(sentence, carry, phrase);
  const [measure, ...alternatives] = named ?? [...carry.stated].reverse();
  const cells = measure === undefined ? [] : cellsOfMeasure(format, measure);
  if (measure === undefined || cells.length === 0) return [];
  return [
    {
      kind: 'change',
      measure,
      cells,
      alternatives: named ? [] : alternatives,
      direction,
      amount: number.value,
      unit,
      comparedWith: phrase.comparedWith ?? year - 1,
      place: rangeOf(sentence, number, number),
      phrase: clauseAround(sentence, index),
      certainty: named ? 'certain' : 'likely',
    },
  ];
}

/** What the clause itself names as compared. */
function namedMeasures({ format }: Sentence, carry: Carry, phrase: Phrase): readonly Measure[] | undefined {
  const names = phrase.subjects.length > 0 || phrase.outcomes.length > 0 || phrase.weakRequest;
  return names ? countedBy(format, { phrase, carry, unit: 'count', isZero: false })?.measures : undefined;
}
