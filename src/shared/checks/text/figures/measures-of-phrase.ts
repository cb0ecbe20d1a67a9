import type { Format } from '../../../formats/compile.ts';
import type { Carry } from './carry.ts';
import { cellsOfMeasure } from './measures.ts';
import type { Phrase } from './phrase.ts';
import type { Certainty } from './statement.ts';
import type { Action, NumberUnit, Subject } from './token.ts';

/** What a phrase with a number counts. */
export interface Counted {
  /** One for each thing listed: 行政复议、行政诉讼 are two. */
  readonly measures: readonly string[];
  readonly certainty: Certainty;
}

/** What becomes of a case; each is a column of table 四. */
export const caseResults: readonly Action[] = ['upheld', 'corrected', 'otherResult', 'pending'];
const cases: readonly Subject[] = ['review', 'lawsuits', 'direct', 'afterReview'];
const documents: readonly Subject[] = ['normativeDocs', 'regulations'];
const decisions: readonly Subject[] = ['licensing', 'penalties', 'coercion'];

/** The columns of table 二 for documents, in the words of either format (2021 / 2019). */
const documentColumns: Readonly<Partial<Record<Action, readonly string[]>>> = {
  issue: ['issued', 'made'],
  repeal: ['repealed'],
  inForce: ['inForce'],
};

/**
 * What the phrase counts, with what it takes over from before; undefined where that is in no table.
 * `isZero` lets 行政许可事项0项 be read, of which 35项 would count kinds of decisions and not decisions.
 */
export function countedBy(
  format: Format,
  phrase: Phrase,
  carry: Carry,
  unit: NumberUnit,
  isZero: boolean,
): Counted | undefined {
  const named = namedSubjects(phrase, carry);
  const subjects = named.length > 0 ? named : carry.subjects;
  if (subjects.includes('elsewhere')) return undefined;
  const explicit = named.length > 0;
  const found = subjects.flatMap(subject => {
    const counted = countedFor(subject, { phrase, carry, unit, isZero, explicit, subjects });
    return counted ? [counted] : [];
  });
  const measures = [...new Set(found.flatMap(counted => counted.measures))].filter(
    measure => cellsOfMeasure(format, measure).length > 0,
  );
  if (measures.length === 0) return undefined;
  return { measures, certainty: found.every(each => each.certainty === 'certain') ? 'certain' : 'likely' };
}

/** The subjects the phrase itself names; 申请 alone is one where requests for information are spoken of. */
export function namedSubjects(phrase: Phrase, carry: Carry): readonly Subject[] {
  if (!phrase.weakRequest || phrase.subjects.length > 0) return phrase.subjects;
  return phrase.namesDisclosure || carry.subjects.includes('requests') ? ['requests'] : [];
}

interface Reading {
  readonly phrase: Phrase;
  readonly carry: Carry;
  readonly unit: NumberUnit;
  readonly isZero: boolean;
  readonly explicit: boolean;
  readonly subjects: readonly Subject[];
}

function countedFor(subject: Subject, reading: Reading): Counted | undefined {
  const isMoney = reading.unit === 'money' || reading.unit === 'tenThousandYuan';
  if (subject === 'adminFees') {
    return isMoney && reading.explicit ? likely([`proactive.adminFees.amount`]) : undefined;
  }
  if (subject === 'procurement') return likely([`proactive.procurement.${isMoney ? 'amount' : 'projects'}`]);
  if (isMoney || reading.unit === 'percent') return undefined;
  if (subject === 'requests') return requestsCounted(reading);
  if (reading.unit === 'entry') return undefined;
  if (cases.includes(subject)) return casesCounted(subject, reading);
  if (documents.includes(subject)) return documentsCounted(subject, reading);
  return decisions.includes(subject) ? decisionsCounted(subject, reading) : undefined;
}

function likely(measures: readonly string[]): Counted {
  return { measures, certainty: 'likely' };
}

/** Requests: the row is told by an outcome or a verb, the column by an applicant. */
function requestsCounted({ phrase, carry, explicit, unit, isZero }: Reading): Counted | undefined {
  const near = explicit || carry.from === 'figure' ? 'certain' : 'likely';
  const column = phrase.columns.at(-1);
  const inColumn = (rows: readonly string[]) =>
    rows.map(row => (column === undefined ? row : `${row}.${column}`));
  const outcomes = leavesFirst(phrase.outcomes).map(row => `requests.${row}`);
  if (outcomes.length > 0) return { measures: inColumn(outcomes), certainty: near };
  const has = (action: Action) => phrase.actions.includes(action);
  if (has('carryOut')) return { measures: inColumn(['requests.carriedOut']), certainty: near };
  if (has('carryIn')) return { measures: inColumn(['requests.carriedIn']), certainty: near };
  if (has('inProgress')) return likely(inColumn(['requests.carriedOut']));
  if (has('receive')) {
    return { measures: inColumn(['requests.newReceived']), certainty: has('handle') ? 'likely' : near };
  }
  if (has('handle')) return { measures: inColumn(['requests.total']), certainty: near };
  if (has('publish')) {
    return carry.measures.some(measure => measure.startsWith('requests.'))
      ? likely(inColumn(['requests.granted']))
      : undefined;
  }
  // 主动公开5件，依申请公开4件 counts what was disclosed either way, not what was asked for.
  if (carry.subjects.includes('elsewhere') && carry.from !== 'above') return undefined;
  if (explicit) return likely(inColumn(['requests.newReceived']));
  const [row] = carry.measures;
  if (column !== undefined && row?.startsWith('requests.')) {
    return { measures: [`${rowOf(row)}.${column}`], certainty: 'certain' };
  }
  return carry.pending && (unit === 'count' || isZero) ? likely(['requests.newReceived']) : undefined;
}

/** A leaf (四类过程性信息) says more than the group it stands in (不予公开). */
function leavesFirst(outcomes: readonly string[]): readonly string[] {
  const leaves = outcomes.filter(row => row.includes('.'));
  return leaves.length > 0 ? leaves : outcomes;
}

const columnsOfApplicants = /\.(?:naturalPerson|organizations|business|research|welfare|legal|otherOrg)$/;

function rowOf(measure: string): string {
  return measure.replace(columnsOfApplicants, '');
}

function casesCounted(subject: Subject, { phrase, carry, explicit, subjects }: Reading): Counted | undefined {
  const result = phrase.actions.includes('inProgress')
    ? 'pending'
    : phrase.actions.find(action => caseResults.includes(action));
  if (phrase.actions.some(action => action === 'publish' || action === 'carryIn')) return undefined;
  if (!explicit && (result === undefined ? !carry.pending : subjects.length > 1)) return undefined;
  const measure = `litigation.${subject}${result === undefined ? '' : `.${result}`}`;
  const near = explicit && (phrase.namesDisclosure || phrase.kinds.has('cause') || carry.from !== 'above');
  return { measures: [measure], certainty: near || carry.from === 'figure' ? 'certain' : 'likely' };
}

function documentsCounted(subject: Subject, { phrase, carry, explicit }: Reading): Counted | undefined {
  const columns = phrase.actions.flatMap(action => documentColumns[action] ?? []);
  if (columns.length === 0) return undefined;
  return {
    measures: columns.map(column => `proactive.${subject}.${column}`),
    certainty: explicit || carry.from === 'figure' ? 'certain' : 'likely',
  };
}

function decisionsCounted(
  subject: Subject,
  { phrase, carry, explicit, isZero }: Reading,
): Counted | undefined {
  const isListed = carry.subjects.includes('elsewhere') && carry.from !== 'above';
  const spoilt =
    phrase.weakRequest ||
    // 主动公开信息152件，其中行政许可24件: what was published, unless a verb says that it was done.
    (isListed && phrase.actions.length === 0) ||
    (phrase.namesItems && !isZero) ||
    phrase.actions.some(action => action === 'publish' || action === 'receive');
  if (!explicit || spoilt) return undefined;
  return likely([`proactive.${subject}.decisions`]);
}
