import type { Format } from '../../formats/compile.ts';
import type { Measure } from '../../report/measures.ts';
import type { Carry } from '../grammar/carry.ts';
import { type Sentence, unitOf } from '../grammar/sentence.ts';
import type { Walk } from '../grammar/walk.ts';
import type { NumberToken } from '../numbers/number-token.ts';
import type { Counted } from './counting.ts';
import { alternativesOf, isPickedBy, pickedMeasures } from './picked-measures.ts';

/**
 * What 合计125件 adds up, behind 新收120件，上年结转5件: the figures before it in the sentence, where nothing else was
 * counted between them. Which of them is a guess, so that every run of them that ends here may be meant.
 */
export function countedSum(
  sentence: Sentence,
  index: number,
  number: NumberToken,
  { phrase, barrier }: Walk,
  { stated }: Carry,
): Counted | undefined {
  const isSum =
    barrier !== 'unknown' &&
    phrase.tokens.every(({ kind }) => kind === 'filler') &&
    phrase.tokens.some(token => token.kind === 'filler' && token.says === 'sum');
  const isCount = number.unit === 'count' || number.unit === 'entry';
  if (!isSum || !isCount || number.approximate) return undefined;
  if (stated.length < 2 || !isOfSameThings(sentence, index, number, stated.length)) return undefined;
  const [first, ...others] = sums(sentence.format, stated);
  return first === undefined ? undefined : { measures: [first], alternatives: others, certainty: 'likely' };
}

/** Whether everything that was counted in the sentence so far was understood, in the same measure word. */
function isOfSameThings(sentence: Sentence, index: number, number: NumberToken, stated: number): boolean {
  const { tokens } = sentence;
  const counted = tokens
    .slice(0, index)
    .filter(token => token.kind === 'number' || (token.kind === 'unknown' && hasDigit(sentence, token)));
  const unit = unitOf(sentence, number);
  return (
    counted.length <= stated &&
    tokens[index + 1]?.kind !== 'unknown' &&
    counted.every(token => token.kind === 'number' && unitOf(sentence, token) === unit)
  );
}

function hasDigit({ squeezed }: Sentence, { start, end }: { start: number; end: number }): boolean {
  return /\d/.test(squeezed.text.slice(start, end));
}

/** The sums that may be meant, the likeliest first: of figures of one kind, of all that ends here, of a whole said again. */
function sums(format: Format, stated: readonly Measure[]): readonly Measure[] {
  const kindOfLast = kindOf(format, stated.at(-1) ?? '');
  const from = stated.findLastIndex(measure => kindOf(format, measure) !== kindOfLast) + 1;
  const starts = [from, ...stated.keys()].filter(at => at < stated.length - 1);
  const runs = [...starts.map(at => [...new Set(stated.slice(at))]), stated.slice(0, 1)];
  const brought = alternativesOf(format, 'accept').filter(sum =>
    sum.split('+').some(measure => stated.includes(measure)),
  );
  return [...new Set([...(kindOfLast === 'in' ? brought : []), ...runs.map(run => run.join('+'))])];
}

/** Figures that are added up with one another: what came in, its applicants, outcomes, columns of one thing. */
function kindOf(format: Format, measure: Measure): string {
  if (isPickedBy(format, 'receive', measure) || isPickedBy(format, 'carryIn', measure)) return 'in';
  const parts = measure.split('.');
  const isOfRequests =
    pickedMeasures(format, 'handle', { role: 'request', measure: parts[0] ?? '' }).length > 0;
  return isOfRequests ? `${parts[0]}/${parts.length}` : parts.slice(0, -1).join('.');
}
