import { isoDate, readDate } from '../../report/calendar-date.ts';
import type { EntryChange } from '../change-entry.ts';
import type { Choice } from '../count/outcomes.ts';
import type { Day } from '../day.ts';
import { channels } from '../entry.ts';
import { channelNames } from '../sheet/entry-form.ts';
import type { ColumnId } from './columns.ts';
import type { Terms } from './terms.ts';

/** What a text typed into a cell of the list means. */
export type TypedCell =
  | { readonly kind: 'entry'; readonly change: EntryChange }
  | { readonly kind: 'applicant'; readonly applicant: string }
  /** It cannot be read; `message` says what to write. The cell keeps what was typed until it is put right. */
  | { readonly kind: 'wrong'; readonly message: string };

/** Reads what was typed into a cell; nothing is guessed. */
export function typedCell(column: ColumnId, typed: string, terms: Terms): TypedCell {
  const text = typed.trim();
  switch (column) {
    case 'no':
    case 'subject':
      return { kind: 'entry', change: { [column]: text } };
    case 'applicant':
      return { kind: 'applicant', applicant: text };
    case 'receivedOn':
    case 'answeredOn':
      return changing(column, typedDay(text));
    case 'channel':
      return changing(column, typedChoice(choicesOf(column, terms), text));
    case 'applicantKind':
    case 'outcome':
      if (text === '') return { kind: 'entry', change: { [column]: '' } };
      return changing(column, typedChoice(choicesOf(column, terms), text));
    case 'state':
    case 'deadline':
      return { kind: 'wrong', message: '这一栏由程序按日期算出，不能填写。' };
  }
}

/** What a day can be written as, for messages. */
export const daySpellings = '2026-1-15、2026.1.15、2026/1/15、20260115 或 2026年1月15日';

/** What a text means in a cell of a certain kind, or what to write instead. */
export type TypedValue<Value> = { readonly kind: 'value'; readonly value: Value } | WrongValue;

interface WrongValue {
  readonly kind: 'wrong';
  readonly message: string;
}

/** A day, however it is written; nothing takes it away. */
export function typedDay(text: string): TypedValue<Day | undefined> {
  const date = readDate(text);
  if (date) return { kind: 'value', value: isoDate(date) };
  if (text === '') return { kind: 'value', value: undefined };
  return { kind: 'wrong', message: `“${text}”不是日历上有的日期。请写成 ${daySpellings}。` };
}

/** The one of several choices that a text means, by its id. */
export function typedChoice(choices: readonly Choice[], text: string): TypedValue<string> {
  const found = matching(choices, text);
  const exact = found.find(({ label }) => label === text);
  const [only] = exact ? [exact] : found;
  if (only && (exact || found.length === 1)) return { kind: 'value', value: only.id };
  const names = (found.length > 0 ? found : choices).map(({ label }) => label).join('、');
  return {
    kind: 'wrong',
    message:
      found.length > 0 ? `“${text}”可以是：${names}。请选一个。` : `没有“${text}”这一项。可以选：${names}。`,
  };
}

function changing(column: ColumnId, read: TypedValue<string | undefined>): TypedCell {
  return read.kind === 'wrong' ? read : { kind: 'entry', change: { [column]: read.value } };
}

/** What can be chosen in a column. */
export function choicesOf(column: ColumnId, { kinds, outcomes }: Terms): readonly Choice[] {
  if (column === 'channel') return channels.map(id => ({ id, label: channelNames[id] }));
  if (column === 'applicantKind') return kinds;
  return column === 'outcome' ? outcomes : [];
}

/** The choices that what was typed may mean: those that hold it, whatever stands between. */
export function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = bare(typed);
  return wanted === '' ? choices : choices.filter(({ label }) => bare(label).includes(wanted));
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s、，。（）()]/g, '');
}
