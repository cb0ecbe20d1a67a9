import type { Column } from './columns.ts';

const declared = [
  { id: 'title', label: '文件名称', kind: 'text', width: 14, grows: true },
  { id: 'number', label: '文号', kind: 'text', width: 10 },
  { id: 'kind', label: '类别', kind: 'choice', width: 7 },
  { id: 'issuedOn', label: '制发日期', kind: 'day', width: 6 },
  { id: 'standing', label: '状态', kind: 'derived', width: 4 },
  { id: 'repealedOn', label: '废止日期', kind: 'day', width: 6 },
  { id: 'expiredOn', label: '失效日期', kind: 'day', width: 6 },
  { id: 'replacedBy', label: '被何文件代替', kind: 'text', width: 8 },
  { id: 'note', label: '备注', kind: 'text', width: 6 },
] as const;

export type DocumentColumnId = (typeof declared)[number]['id'];

/** The columns of the list of documents, in their order. */
export const documentColumns: readonly Column<DocumentColumnId>[] = declared;
