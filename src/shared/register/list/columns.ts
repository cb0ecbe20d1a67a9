/** What can be done with a column: `state` and `deadline` follow from the others. */
export type ColumnKind = 'text' | 'day' | 'choice' | 'derived';

/** A column of a list. */
export interface Column<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly kind: ColumnKind;
  /** How wide it is, in characters of Chinese. */
  readonly width: number;
  /** Takes what is left of the width. */
  readonly grows?: true;
}

const declared = [
  { id: 'no', label: '编号', kind: 'text', width: 7 },
  { id: 'receivedOn', label: '收到日期', kind: 'day', width: 6 },
  { id: 'channel', label: '渠道', kind: 'choice', width: 4 },
  { id: 'applicantKind', label: '申请人类别', kind: 'choice', width: 6 },
  { id: 'applicant', label: '申请人', kind: 'text', width: 5 },
  { id: 'subject', label: '申请内容', kind: 'text', width: 12, grows: true },
  { id: 'state', label: '状态', kind: 'derived', width: 5 },
  { id: 'deadline', label: '期限', kind: 'derived', width: 9 },
  { id: 'answeredOn', label: '答复日期', kind: 'day', width: 6 },
  { id: 'outcome', label: '办理结果', kind: 'choice', width: 8 },
] as const;

export type ColumnId = (typeof declared)[number]['id'];

/** The columns of the list of requests, in their order. */
export const requestColumns: readonly Column<ColumnId>[] = declared;

/** What the form of the entry at hand says as well: the list is narrower beside it. */
const saidByForm: ReadonlySet<ColumnId> = new Set(['channel', 'applicantKind', 'applicant', 'state']);

/** The columns shown: who asked is left out while names are hidden, what the form says while it is open. */
export function shownColumns(namesHidden: boolean, formOpen: boolean): readonly Column<ColumnId>[] {
  return requestColumns.filter(
    ({ id }) => !(namesHidden && id === 'applicant') && !(formOpen && saidByForm.has(id)),
  );
}
