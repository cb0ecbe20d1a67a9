import type { Format } from '../../formats/compile.ts';
import type { Measure } from '../../report/measures.ts';
import { isElsewhere } from '../grammar/carry.ts';
import { type Action, carrying, isReceiving } from '../words/meaning.ts';
import { type Counted, type CountingOf, certaintyOf } from './counting.ts';
import { alternativesOf, columnOfMeasure, pickedMeasures } from './picked-measures.ts';

/** The verbs that tell a row, the most telling first. */
const verbs: readonly Action[] = [
  'carryOut',
  'carryIn',
  'inProgress',
  'receive',
  'accept',
  'handle',
  'carry',
];

/** Requests: the row is told by an outcome or a verb, the column by an applicant. */
export function requestsCounted(counting: CountingOf): Counted | undefined {
  const { format, phrase, carry, explicit, subject } = counting;
  const isNear = explicit || carry.from === 'figure';
  const outcomes = phrase.namesExamples ? groupsOnly(phrase.outcomes) : leavesFirst(phrase.outcomes);
  if (phrase.namesExamples && outcomes.length === 0 && phrase.outcomes.length > 0) return undefined;
  if (outcomes.length > 0) return inColumn(counting, outcomes, isNear);
  const verb = verbs.find(action => phrase.actions.includes(action));
  if (verb) return countedByVerb(counting, verb, isNear);
  const follows = carry.measures.some(measure => measure.startsWith(`${subject.measure}.`));
  if (phrase.actions.includes('publish')) {
    return follows ? inColumn(counting, pickedMeasures(format, 'publish', subject), false) : undefined;
  }
  return requestsWithoutVerb(counting);
}

function countedByVerb(counting: CountingOf, verb: Action, isNear: boolean): Counted | undefined {
  const { format, phrase, subject, explicit, hasCarriedIn, isAddedUp } = counting;
  // 上年结转项目2个: other things are carried over as well.
  if (carrying.includes(verb) && phrase.namesItems && !explicit) return undefined;
  if (verb === 'carry') return bareCarried(counting, isAddedUp === true);
  // 收到并办理5件 may be either; 正在办理 is carried out only where it still is at the end of the year.
  const isGuess = verb === 'inProgress' || (isReceiving(verb) && phrase.actions.includes('handle'));
  if (isReceiving(verb) && hasCarriedIn) return inColumn(counting, receivedWithCarried(format), false);
  return inColumn(
    counting,
    pickedMeasures(format, verb, subject),
    isNear && !isGuess,
    alternativesOf(format, verb),
  );
}

/** 结转1件 without a year: on to the next one, or over from the last where it is added to what came in. */
function bareCarried(counting: CountingOf, isAddedUp: boolean): Counted | undefined {
  const { format, subject, explicit, carry } = counting;
  if (!explicit && carry.from !== 'figure') return undefined;
  const out = pickedMeasures(format, 'carry', subject);
  const over = alternativesOf(format, 'carry');
  return isAddedUp ? inColumn(counting, over, false) : inColumn(counting, out, false, over);
}

/** 政府信息公开申请5件; 其中自然人3件; 依申请公开情况，5件. */
function requestsWithoutVerb(counting: CountingOf): Counted | undefined {
  const { format, phrase, carry, explicit, subject, unit, isZero, hasCarriedIn } = counting;
  const received = hasCarriedIn ? receivedWithCarried(format) : pickedMeasures(format, 'receive', subject);
  // 主动公开5件，依申请公开4件 counts what was disclosed either way, not what was asked for.
  if (isElsewhere(carry.subjects) && carry.from !== 'above') return undefined;
  if (explicit) return inColumn(counting, received, false);
  const [last] = carry.measures;
  if (phrase.columns.length > 0 && last?.startsWith(`${subject.measure}.`)) {
    return inColumn(counting, [last], true, carry.alternatives);
  }
  return carry.pending && (unit === 'count' || isZero)
    ? { measures: received, certainty: 'likely' }
    : undefined;
}

/** What came in with what came over from last year. */
function receivedWithCarried(format: Format): readonly Measure[] {
  return alternativesOf(format, 'accept');
}

/** The rows, in the column of the applicant that the phrase names last. */
function inColumn(
  { format, phrase }: CountingOf,
  rows: readonly Measure[],
  isSaid: boolean,
  alternatives: readonly Measure[] = [],
): Counted {
  const column = phrase.columns.at(-1);
  const inIt = (row: Measure) => (column === undefined ? row : columnOfMeasure(format, row, column));
  return {
    measures: rows.map(inIt),
    certainty: certaintyOf(isSaid),
    ...(alternatives.length > 0 ? { alternatives: alternatives.map(inIt) } : {}),
  };
}

/** A leaf (四类过程性信息) says more than the group it stands in (不予公开). */
function leavesFirst(outcomes: readonly Measure[]): readonly Measure[] {
  const leaves = outcomes.filter(isLeaf);
  return leaves.length > 0 ? leaves : outcomes;
}

/** 属于国家秘密等情形不予公开: one of several reasons, so that the group is counted. */
function groupsOnly(outcomes: readonly Measure[]): readonly Measure[] {
  return outcomes.filter(measure => !isLeaf(measure));
}

function isLeaf(measure: Measure): boolean {
  return measure.split('.').length > 2;
}
