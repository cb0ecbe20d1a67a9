import type { Measure } from '../../report/measures.ts';
import type { Action, Subject } from '../words/meaning.ts';
import { tables } from '../words/word-lists.ts';

/** The figures each verb picks, as patterns of measures. */
const patterns: ReadonlyMap<Action, readonly Measure[]> = new Map(
  tables.flatMap(({ verbs }) => verbs.map(({ action, measures }) => [action, measures] as const)),
);

/**
 * The figures of a thing that a verb picks: issue of `proactive.normativeDocs` picks its columns `issued` and
 * `made`, of which a format has one; receive picks none of them.
 */
export function pickedMeasures(action: Action, { measure }: Subject): readonly Measure[] {
  return (patterns.get(action) ?? []).flatMap(pattern => {
    const at = pattern.lastIndexOf('.');
    const thing = pattern.slice(0, at);
    const fits = thing.endsWith('*') ? measure.startsWith(thing.slice(0, -1)) : measure === thing;
    return fits ? [`${measure}${pattern.slice(at)}`] : [];
  });
}

/** Whether a measure is the very one that a verb picks, of all applicants together. */
export function isPickedBy(action: Action, measure: Measure): boolean {
  return patterns.get(action)?.includes(measure) === true;
}

const columns = tables.flatMap(table => Object.keys(table.columns ?? {}));
const columnEnd = new RegExp(`\\.(?:${columns.map(column => column.split('.').at(-1)).join('|')})$`);

/** The row of a measure, without the column that prose may add to it. */
export function rowOfMeasure(measure: Measure): Measure {
  return measure.replace(columnEnd, '');
}
