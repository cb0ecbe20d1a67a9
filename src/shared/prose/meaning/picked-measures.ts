import type { Format } from '../../formats/compile.ts';
import type { Measure } from '../../report/measures.ts';
import type { Action, Subject } from '../words/meaning.ts';
import { vocabularyOf } from '../words/vocabulary.ts';

/**
 * The figures of a thing that a verb picks: issue of `proactive.normativeDocs` picks its columns `issued` and
 * `made`, of which a format has one; receive picks none of them.
 */
export function pickedMeasures(format: Format, action: Action, { measure }: Subject): readonly Measure[] {
  const all = vocabularyOf(format).picked.get(action) ?? [];
  const fitting = all.filter(({ thing, isAny }) => (isAny ? measure.startsWith(thing) : measure === thing));
  return fitting.map(({ end }) => measure + end);
}

/** Whether a measure is the very one that a verb picks, of all applicants together. */
export function isPickedBy(format: Format, action: Action, measure: Measure): boolean {
  return (
    vocabularyOf(format)
      .picked.get(action)
      ?.some(each => each.measure === measure) === true
  );
}

/** A row, or a sum of rows, in a column that prose names; another column it was in before is forgotten. */
export function columnOfMeasure(format: Format, measure: Measure, column: string): Measure {
  const { columnEnd } = vocabularyOf(format);
  return measure
    .split('+')
    .map(row => `${row.replace(columnEnd, '')}.${column}`)
    .join('+');
}

/** What a verb may mean instead of what it picks. */
export function alternativesOf(format: Format, action: Action): readonly Measure[] {
  return vocabularyOf(format).alternatives.get(action) ?? [];
}
