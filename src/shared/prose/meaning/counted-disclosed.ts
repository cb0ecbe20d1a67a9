import { isElsewhere } from '../grammar/carry.ts';
import { isReceiving } from '../words/meaning.ts';
import { type Counted, type CountingOf, certaintyOf, isMoney } from './counting.ts';
import { pickedMeasures } from './picked-measures.ts';

/** Documents: the verb tells the column; one without a verb may count their publication. */
export function documentsCounted({
  format,
  subject,
  phrase,
  carry,
  explicit,
  isAmong,
}: CountingOf): Counted | undefined {
  // 发布规章12件（含新制定3件、修改9件）: part of a number that has no column of its own.
  if (!explicit && isAmong && carry.from !== 'figure') return undefined;
  const measures = phrase.actions.flatMap(action => pickedMeasures(format, action, subject));
  if (measures.length === 0) return undefined;
  return { measures, certainty: certaintyOf(explicit || carry.from === 'figure') };
}

/** 行政许可, 行政处罚, 行政强制: the number of decisions, where nothing shows that something else is counted. */
export function decisionsCounted(counting: CountingOf): Counted | undefined {
  const { phrase, carry, explicit, isZero } = counting;
  const isListed = isElsewhere(carry.subjects) && carry.from !== 'above';
  const spoilt =
    phrase.weakRequest ||
    // 主动公开信息152件，其中行政许可24件: what was published, unless a verb says that it was done.
    (isListed && phrase.actions.length === 0) ||
    (phrase.namesItems && !phrase.namesDecisions && !isZero) ||
    phrase.actions.some(action => action === 'publish' || isReceiving(action));
  return explicit && !spoilt ? inColumn(counting, counting.subject.count) : undefined;
}

/** 行政事业性收费: only an amount. */
export function feesCounted(counting: CountingOf): Counted | undefined {
  const { unit, explicit, alone, carry, subject, isZero } = counting;
  const isNear = explicit || (alone && carry.from !== 'above');
  // 行政事业性收费为零 needs no unit.
  return isNear && (isMoney(unit) || (explicit && isZero && unit === 'none'))
    ? inColumn(counting, subject.money)
    : undefined;
}

/** 政府集中采购: projects, or their amount. */
export function purchasesCounted(counting: CountingOf): Counted | undefined {
  const { subject, unit } = counting;
  return inColumn(counting, isMoney(unit) ? subject.money : subject.count);
}

function inColumn({ subject }: CountingOf, column: string | undefined): Counted | undefined {
  return column === undefined
    ? undefined
    : { measures: [`${subject.measure}.${column}`], certainty: 'likely' };
}
