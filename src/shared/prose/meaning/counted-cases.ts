import { caseResults } from '../words/meaning.ts';
import { type Counted, type CountingOf, certaintyOf } from './counting.ts';
import { pickedMeasures } from './picked-measures.ts';

/** Cases: their number, or how many of them had the result that the phrase names. */
export function casesCounted({
  format,
  subject,
  phrase,
  carry,
  explicit,
  alone,
}: CountingOf): Counted | undefined {
  const result = phrase.actions.includes('inProgress')
    ? 'inProgress'
    : phrase.actions.find(action => caseResults.includes(action));
  if (phrase.actions.some(action => action === 'publish' || action === 'carryIn')) return undefined;
  if (!explicit && (result === undefined ? !carry.pending : !alone)) return undefined;
  const near = explicit && (phrase.namesDisclosure || phrase.kinds.has('cause') || carry.from !== 'above');
  return {
    measures: result === undefined ? [subject.measure] : pickedMeasures(format, result, subject),
    certainty: certaintyOf(near || carry.from === 'figure'),
  };
}
