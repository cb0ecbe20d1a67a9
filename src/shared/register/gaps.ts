import type { Format } from '../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { applicantKindsOf } from './count/outcomes.ts';
import { formatOf, placesIn } from './count/places.ts';
import { yearOf } from './day.ts';
import type { Dispute, RequestEntry } from './entry.ts';

/** A field of an entry that keeps it from being counted in full, and what to do, for the user. */
export interface Gap {
  readonly field:
    | 'receivedOn'
    | 'applicantKind'
    | 'answeredOn'
    | 'outcome'
    | 'correction'
    | 'consultation'
    | 'dispute';
  readonly message: string;
}

/** What an entry lacks, or says that cannot be: until it is put right the entry is counted nowhere, or as open. */
export function gapsOf(entry: RequestEntry, formats: FormatRegistry = officialFormats): readonly Gap[] {
  const { receivedOn, corrections, consultations, disputes } = entry;
  return [
    ...(receivedOn === undefined ? [gap('receivedOn', '还没有填收到日期，这一件没有计入任何一年。')] : []),
    ...applicantGaps(entry, formats),
    ...answerGaps(entry, formats),
    ...corrections
      .filter(({ askedOn, madeOn }) => madeOn !== undefined && madeOn < askedOn)
      .map(() => gap('correction', '收到补正的日期早于告知补正的日期，请核对。')),
    ...consultations
      .filter(({ from, to }) => to !== undefined && to < from)
      .map(() => gap('consultation', '征求意见答复的日期早于征求的日期，请核对。')),
    ...disputes.flatMap(dispute => disputeGaps(dispute, formats)),
  ];
}

function gap(field: Gap['field'], message: string): Gap {
  return { field, message };
}

function applicantGaps({ applicantKind, receivedOn }: RequestEntry, formats: FormatRegistry): readonly Gap[] {
  if (applicantKind === '') return [gap('applicantKind', '还没有选申请人类别，这一件没有计入任何一年。')];
  const format = receivedOn === undefined ? undefined : formatOf(yearOf(receivedOn), formats);
  if (!format || applicantKindsOf(format).some(({ id }) => id === applicantKind)) return [];
  return [gap('applicantKind', `${format.name}没有这一类申请人，请重新选。`)];
}

function answerGaps(entry: RequestEntry, formats: FormatRegistry): readonly Gap[] {
  const { receivedOn, answeredOn, outcome, applicantKind } = entry;
  if (answeredOn === undefined)
    return outcome === ''
      ? []
      : [gap('answeredOn', '选了办理结果，还没有填答复日期，这一件仍算作没有办结。')];
  if (receivedOn !== undefined && answeredOn < receivedOn)
    return [gap('answeredOn', '答复日期早于收到日期，这一件仍算作没有办结，请核对。')];
  if (outcome === '') return [gap('outcome', '填了答复日期，还没有选办理结果，这一件仍算作没有办结。')];
  const year = yearOf(answeredOn);
  const format = formatOf(year, formats);
  if (!format || applicantKind === '' || isPlaced(format, formats, entry, year)) return [];
  return [
    gap('outcome', `${year}年的报告用${format.name}，其中没有这一项办理结果，或者它分成了几项，请重新选。`),
  ];
}

function isPlaced(
  format: Format,
  formats: FormatRegistry,
  { outcome, applicantKind }: RequestEntry,
  year: number,
): boolean {
  return placesIn(format, formats).request(outcome, applicantKind, year) !== undefined;
}

function disputeGaps(dispute: Dispute, formats: FormatRegistry): readonly Gap[] {
  const { kind, filedOn, decidedOn, outcome } = dispute;
  if (kind === '') return [gap('dispute', '还没有选是复议还是诉讼，这一件没有计入表四。')];
  if (filedOn === undefined && decidedOn === undefined)
    return [gap('dispute', '还没有填提起的日期，这一件没有计入表四。')];
  if (decidedOn === undefined) return [];
  if (filedOn !== undefined && decidedOn < filedOn)
    return [gap('dispute', '审结的日期早于提起的日期，仍算作尚未审结，请核对。')];
  const format = formatOf(yearOf(decidedOn), formats);
  if (format && placesIn(format, formats).dispute(kind, outcome, yearOf(decidedOn)) === undefined)
    return [gap('dispute', '填了审结的日期，还没有选结果，仍算作尚未审结。')];
  return [];
}
