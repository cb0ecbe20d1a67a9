import type { Measure } from '../../report/measures.ts';
import type { Action, Subject } from '../words/meaning.ts';
import { tables } from '../words/word-lists.ts';

/** A figure that a verb picks: the thing, whose last part may stand for any, and the row or column of it. */
interface Picked {
  readonly measure: Measure;
  readonly thing: Measure;
  readonly isAny: boolean;
  readonly end: string;
}

function pickedOf(measure: Measure): Picked {
  const at = measure.lastIndexOf('.');
  const thing = measure.slice(0, at);
  const isAny = thing.endsWith('*');
  return { measure, thing: isAny ? thing.slice(0, -1) : thing, isAny, end: measure.slice(at) };
}

const picked: ReadonlyMap<Action, readonly Picked[]> = new Map(
  tables.flatMap(({ verbs }) =>
    verbs.map(({ action, measures }) => [action, measures.map(pickedOf)] as const),
  ),
);

/**
 * The figures of a thing that a verb picks: issue of `proactive.normativeDocs` picks its columns `issued` and
 * `made`, of which a format has one; receive picks none of them.
 */
export function pickedMeasures(action: Action, { measure }: Subject): readonly Measure[] {
  const all = picked.get(action) ?? [];
  const fitting = all.filter(({ thing, isAny }) => (isAny ? measure.startsWith(thing) : measure === thing));
  return fitting.map(({ end }) => measure + end);
}

/** Whether a measure is the very one that a verb picks, of all applicants together. */
export function isPickedBy(action: Action, measure: Measure): boolean {
  return picked.get(action)?.some(each => each.measure === measure) === true;
}

const columns = tables.flatMap(table => Object.keys(table.columns ?? {}));
const columnEnd = new RegExp(`\\.(?:${columns.map(column => column.split('.').at(-1)).join('|')})$`);

/** A row, or a sum of rows, in a column that prose names; another column it was in before is forgotten. */
export function columnOfMeasure(measure: Measure, column: string): Measure {
  return measure
    .split('+')
    .map(row => `${row.replace(columnEnd, '')}.${column}`)
    .join('+');
}

/** What a verb may mean instead of what it picks. */
export function alternativesOf(action: Action): readonly Measure[] {
  const verb = tables.flatMap(({ verbs }) => verbs).find(each => each.action === action);
  return verb?.alternatives ?? [];
}
