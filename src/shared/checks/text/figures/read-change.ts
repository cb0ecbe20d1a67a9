import { clauseAround, rangeOf, type SentenceReading } from './clause-reading.ts';
import { cellsOfMeasure } from './measures.ts';
import { countedBy } from './measures-of-phrase.ts';
import type { Phrase } from './phrase.ts';
import type { NumberToken } from './token.ts';

/** Reads 较上年减少5件, 同比增长20%: a comparison of what this sentence has stated, or of what the clause names. */
export function readChange(
  reading: SentenceReading,
  index: number,
  number: NumberToken,
  phrase: Phrase,
): void {
  const { carry, format, year } = reading;
  const direction = phrase.direction;
  const unit = number.unit === 'percent' ? 'percent' : number.unit === 'count' ? 'count' : undefined;
  if (!direction || !unit || number.approximate || carry.year !== year) return;
  const own = phrase.subjects.length > 0 || phrase.outcomes.length > 0 || phrase.weakRequest;
  const named = own ? countedBy(reading.format, phrase, carry, 'count', false)?.measures : undefined;
  const [measure, ...alternatives] = named ?? [...carry.stated].reverse();
  if (measure === undefined) return;
  const cells = cellsOfMeasure(format, measure);
  if (cells.length === 0) return;
  reading.statements.push({
    kind: 'change',
    measure,
    cells,
    alternatives: named ? [] : alternatives,
    direction,
    amount: number.value,
    unit,
    comparedWith: phrase.comparedWith ?? year - 1,
    place: rangeOf(reading, number, number),
    phrase: clauseAround(reading, index),
    certainty: named ? 'certain' : 'likely',
  });
}
