import type { Format } from '../../formats/compile.ts';
import type { Carry } from '../grammar/carry.ts';
import type { Phrase } from '../grammar/phrase.ts';
import { caseResults } from '../words/meaning.ts';
import type { Implied } from './implied.ts';
import { pickedMeasures } from './picked-measures.ts';

/** 行政复议3件，均被维持; 行政诉讼1件，结果维持: what became of all the cases counted right before. */
export function impliedResult(
  format: Format,
  { actions, kinds, subjects, outcomes, weakRequest }: Phrase,
  { cases }: Carry,
): Implied | undefined {
  const [result] = actions;
  if (!cases || result === undefined || actions.length > 1 || !caseResults.includes(result)) return undefined;
  if (cases.value.units !== 1n && !kinds.has('all')) return undefined;
  if (subjects.length > 0 || outcomes.length > 0 || weakRequest || kinds.has('part')) return undefined;
  const [measure] = pickedMeasures(format, result, { role: 'case', measure: cases.measure });
  if (measure === undefined) return undefined;
  const { value } = cases;
  return {
    measure,
    alternatives: [],
    value,
    carry: carry => ({ ...carry, measures: [measure], pending: false, cases: undefined }),
  };
}
