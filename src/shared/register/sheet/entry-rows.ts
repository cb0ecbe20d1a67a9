import { saysWho } from '../change-entry.ts';
import {
  type Channel,
  type Correction,
  type Dispute,
  type EntryPerson,
  entrySchema,
  newDispute,
  newEntry,
  type RequestEntry,
} from '../entry.ts';
import { only, type RowValues } from './field.ts';
import { noteOf, type ReadRow } from './read-rows.ts';

/** What an entry made of a row is given. */
export interface RowIdentity {
  readonly register: string;
  /** ISO 8601. */
  readonly now: string;
  /** A new id at every call. */
  readonly newId: () => string;
}

/**
 * What of a row does not hold together, heading by heading: where there is anything, it must not be made an entry, for
 * half of what it says would be lost.
 */
export function rowProblems({
  values,
}: ReadRow): readonly { readonly field: string; readonly message: string }[] {
  const problem = (field: string, message: string) => [{ field, message }];
  const days = only(values, 'extensionDays');
  return [
    ...(aligned(values, ['correctionAsked', 'correctionMade']).some(([asked, made]) => made && !asked)
      ? problem('correctionMade', '有收到补正的日期，没有告知补正的日期。请补上。')
      : []),
    ...(aligned(values, ['consulted', 'consultedFrom', 'consultedTo']).some(([of, from]) => !of || !from)
      ? problem('consultedFrom', '征求意见的对象和发出的日期都要有。请补上。')
      : []),
    ...(days !== undefined && (Number(days) < 1 || Number(days) > 20)
      ? problem('extensionDays', `延长 ${days} 个工作日：延长的期限最长不超过20个工作日（条例第三十三条）。`)
      : []),
    ...(days !== undefined && only(values, 'extensionOn') === undefined
      ? problem('extensionOn', '有延长的工作日，没有告知延期的日期。请补上。')
      : []),
  ];
}

/**
 * An entry out of a row without problems, and who asked where the row says it. A row that does not say how the
 * request came in is 其他.
 */
export function entryOfRow(
  row: ReadRow,
  { register, now, newId }: RowIdentity,
): { readonly entry: RequestEntry; readonly person?: EntryPerson } {
  const { values } = row;
  const say = (id: string) => only(values, id);
  const blank = newEntry({ id: newId(), register, no: say('no') ?? '', now });
  const extension = { noticeOn: say('extensionOn'), days: numberOf(say('extensionDays')) };
  const fee = { noticeOn: say('feeOn'), amount: say('feeAmount'), paidOn: say('feePaidOn') };
  const entry = entrySchema.parse({
    ...blank,
    ...present({ receivedOn: say('receivedOn'), answeredOn: say('answeredOn') }),
    channel: (say('channel') as Channel | undefined) ?? 'otherWay',
    applicantKind: say('applicantKind') ?? '',
    subject: say('subject') ?? '',
    corrections: correctionsOf(values),
    consultations: consultationsOf(values),
    ...(extension.noticeOn === undefined ? {} : { extension: present(extension) }),
    ...(Object.values(fee).every(part => part === undefined) ? {} : { fee: present(fee) }),
    outcome: say('outcome') ?? '',
    disputes: disputesOfRow(values, newId),
    note: noteOf(row),
    attachments: values.get('attachments')?.filter(name => name !== '') ?? [],
  });
  const who = { applicant: say('applicant') ?? '', contact: say('contact') ?? '' };
  return saysWho(who) ? { entry, person: { entryId: entry.id, ...who } } : { entry };
}

function correctionsOf(values: RowValues): readonly Correction[] {
  return aligned(values, ['correctionAsked', 'correctionMade']).flatMap(([askedOn, madeOn]) =>
    askedOn === undefined ? [] : [present({ askedOn, madeOn }) as Correction],
  );
}

function consultationsOf(values: RowValues) {
  return aligned(values, ['consulted', 'consultedFrom', 'consultedTo']).flatMap(([of, from, to]) =>
    from === undefined || of === undefined ? [] : [present({ of, from, to })],
  );
}

function disputesOfRow(values: RowValues, newId: () => string): readonly Dispute[] {
  const fields = ['disputeKind', 'disputeFiled', 'disputeDecided', 'disputeOutcome', 'disputeBody'];
  return aligned(values, fields).map(([kind, filedOn, decidedOn, outcome, body]) => {
    const blank = newDispute(newId());
    const said = present({ kind, filedOn, decidedOn, outcome, body });
    return { ...blank, ...said } as Dispute;
  });
}

/** What stands in the same place of several fields, as rows; empty places are undefined. */
function aligned(values: RowValues, fields: readonly string[]): readonly (readonly (string | undefined)[])[] {
  const columns = fields.map(field => values.get(field) ?? []);
  const length = Math.max(0, ...columns.map(column => column.findLastIndex(value => value !== '') + 1));
  return Array.from({ length }, (_, at) => columns.map(column => column[at] || undefined));
}

/** A thing without those of its parts that are undefined. */
export function present<Thing extends object>(thing: Thing): object {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined));
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** What an entry says, field by field: the way back of entryOfRow. */
export function rowOfEntry(entry: RequestEntry, person?: EntryPerson): RowValues {
  const { corrections, consultations, disputes, extension, fee } = entry;
  const said: Readonly<Record<string, readonly (string | undefined)[]>> = {
    no: [entry.no],
    receivedOn: [entry.receivedOn],
    channel: [entry.channel],
    applicantKind: [entry.applicantKind],
    applicant: [person?.applicant],
    contact: [person?.contact],
    subject: [entry.subject],
    correctionAsked: corrections.map(({ askedOn }) => askedOn),
    correctionMade: corrections.map(({ madeOn }) => madeOn),
    consulted: consultations.map(({ of }) => of),
    consultedFrom: consultations.map(({ from }) => from),
    consultedTo: consultations.map(({ to }) => to),
    extensionOn: [extension?.noticeOn],
    extensionDays: [extension?.days === undefined ? undefined : String(extension.days)],
    feeOn: [fee?.noticeOn],
    feeAmount: [fee?.amount],
    feePaidOn: [fee?.paidOn],
    answeredOn: [entry.answeredOn],
    outcome: [entry.outcome],
    disputeKind: disputes.map(({ kind }) => kind),
    disputeFiled: disputes.map(({ filedOn }) => filedOn),
    disputeDecided: disputes.map(({ decidedOn }) => decidedOn),
    disputeOutcome: disputes.map(({ outcome }) => outcome),
    disputeBody: disputes.map(({ body }) => body),
    note: [entry.note],
    attachments: entry.attachments,
  };
  return new Map(
    Object.entries(said).map(([field, values]) => [field, values.map(value => value ?? '')] as const),
  );
}
