import { chineseDate } from '../../report/calendar-date.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Day } from '../day.ts';
import { type Deadline, deadlineOf } from '../deadline/deadline.ts';
import { deadlineInWords } from '../deadline/deadline-words.ts';
import { nearDays } from '../deadline/urgency.ts';
import type { EntryPerson, RequestEntry } from '../entry.ts';
import { channelNames } from '../sheet/entry-form.ts';
import type { ColumnId } from './columns.ts';
import type { ShownRow } from './shown-row.ts';

/** How a request stands, for the list and its filter. */
export const rowStates = {
  over: '超期',
  near: '临期',
  open: '办理中',
  waiting: '停止计算',
  answered: '已答复',
  incomplete: '待补填',
} as const;
export type RowState = keyof typeof rowStates;

/** A request as the list shows it. */
export interface ListRow extends ShownRow {
  readonly entry: RequestEntry;
  readonly person: EntryPerson | undefined;
  readonly deadline: Deadline;
  readonly state: RowState;
  readonly texts: Readonly<Record<ColumnId, string>>;
  /** Every text of the row and its note, to be searched in; who asked is apart, so that a hidden name is not found. */
  readonly searched: string;
}

export interface ListParts {
  readonly entries: readonly RequestEntry[];
  readonly people: readonly EntryPerson[];
  readonly calendar: WorkCalendar;
  readonly today: Day;
  /** What coded ids are called. */
  readonly names: ReadonlyMap<string, string>;
}

/** The rows of all requests; those of `before` are used again where nothing they show has changed. */
export function listRows(
  parts: ListParts,
  before?: { readonly parts: ListParts; readonly rows: readonly ListRow[] },
): readonly ListRow[] {
  const { calendar, today, names } = parts;
  const same =
    before?.parts.calendar === calendar && before.parts.today === today && before.parts.names === names;
  const known = new Map(same ? before.rows.map(row => [row.entry.id, row] as const) : []);
  const people = new Map(parts.people.map(person => [person.entryId, person] as const));
  return parts.entries.map(entry => {
    const person = people.get(entry.id);
    const row = known.get(entry.id);
    return row?.entry === entry && row.person === person ? row : listRow(entry, person, parts);
  });
}

function listRow(
  entry: RequestEntry,
  person: EntryPerson | undefined,
  { calendar, today, names }: ListParts,
): ListRow {
  const deadline = deadlineOf(entry, calendar, today);
  const state = stateOf(entry, deadline);
  const texts = {
    no: entry.no,
    receivedOn: shownDay(entry.receivedOn),
    channel: channelNames[entry.channel],
    applicantKind: names.get(entry.applicantKind) ?? entry.applicantKind,
    applicant: person?.applicant ?? '',
    subject: entry.subject,
    state: rowStates[state],
    deadline: deadlineInWords(deadline),
    answeredOn: shownDay(entry.answeredOn),
    outcome: names.get(entry.outcome) ?? entry.outcome,
  };
  const { applicant: _who, ...others } = texts;
  const days = [entry.receivedOn, entry.answeredOn].map(day => chineseDate(shownDay(day)));
  const searched = [...Object.values(others), ...days, entry.note].join('\n').toLowerCase();
  return { id: entry.id, entry, person, deadline, state, texts, searched };
}

function stateOf(entry: RequestEntry, deadline: Deadline): RowState {
  switch (deadline.state) {
    case 'notReceived':
      return 'incomplete';
    case 'answered':
      return entry.outcome === '' || entry.applicantKind === '' ? 'incomplete' : 'answered';
    case 'stopped':
      return 'waiting';
    case 'running':
      if (deadline.left < 0) return 'over';
      return deadline.left <= nearDays ? 'near' : 'open';
  }
}

/** A day as the list shows it: 2026-01-15. */
function shownDay(day: Day | undefined): string {
  return day ?? '';
}
