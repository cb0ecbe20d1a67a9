import type { Format } from '../../formats/compile.ts';
import { cellsOfMeasure } from '../../report/measures.ts';
import { isElsewhere } from '../grammar/carry.ts';
import { namedSubjects } from '../grammar/named-subjects.ts';
import { casesCounted } from './counted-cases.ts';
import { decisionsCounted, documentsCounted, feesCounted, purchasesCounted } from './counted-disclosed.ts';
import { requestsCounted } from './counted-requests.ts';
import { type Counted, type Counting, type CountingOf, isMoney } from './counting.ts';

/** What the phrase counts, with what it takes over from before; undefined where that is in no table. */
export function countedBy(format: Format, counting: Counting): Counted | undefined {
  const { phrase, carry, unit, isZero, isAmong = false, hasCarriedIn = false, isAddedUp = false } = counting;
  const named = namedSubjects(phrase, carry);
  const isOutcome = phrase.outcomes.length > 0 && carry.subjects.length === 0;
  const subjects = named.length > 0 ? named : isOutcome ? carry.spokenBefore : carry.subjects;
  if (isElsewhere(subjects)) return undefined;
  const explicit = named.length > 0;
  const alone = subjects.length === 1;
  const found = subjects.flatMap(
    subject =>
      countedOf({
        format,
        phrase,
        carry,
        unit,
        isZero,
        isAmong,
        hasCarriedIn,
        isAddedUp,
        subject,
        explicit,
        alone,
      }) ?? [],
  );
  const measures = [...new Set(found.flatMap(counted => counted.measures))].filter(
    measure => cellsOfMeasure(format, measure).length > 0,
  );
  if (measures.length === 0) return undefined;
  const alternatives = measures.length === 1 ? found.flatMap(counted => counted.alternatives ?? []) : [];
  return {
    measures,
    certainty: found.every(each => each.certainty === 'certain') ? 'certain' : 'likely',
    ...(alternatives.length > 0 ? { alternatives } : {}),
  };
}

function countedOf(counting: CountingOf): Counted | undefined {
  const { subject, unit } = counting;
  if (subject.role === 'fees') return feesCounted(counting);
  if (subject.role === 'purchases') return purchasesCounted(counting);
  if (isMoney(unit) || unit === 'percent') return undefined;
  if (subject.role === 'request') return requestsCounted(counting);
  if (unit === 'entry') return undefined;
  if (subject.role === 'case') return casesCounted(counting);
  if (subject.role === 'documents') return documentsCounted(counting);
  return subject.role === 'decisions' ? decisionsCounted(counting) : undefined;
}
