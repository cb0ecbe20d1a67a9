import { useEffect } from 'react';
import { shownColumns } from '../../../shared/register/list/columns.ts';
import { documentColumns } from '../../../shared/register/list/document-columns.ts';
import { arrivedInRegister, useRegister } from '../../stores/register-store.ts';
import { type ListName, selectCell, showTab, useRegisterView } from '../../stores/register-view-store.ts';

/** For each list the columns that can be gone to, and the one where none of them is named. */
const columnsOf: Readonly<Record<ListName, { readonly known: ReadonlySet<string>; readonly first: string }>> =
  {
    entries: { known: new Set(shownColumns(false, false).map(({ id }) => id)), first: 'subject' },
    documents: { known: new Set(documentColumns.map(({ id }) => id)), first: 'title' },
  };

/** Goes where undo, a finding or a case leads: the row is shown in its list, its cell takes the keys. */
export function useVisits(): void {
  const visit = useRegister(state => state.visit);
  useEffect(() => {
    if (!visit) return;
    arrivedInRegister(visit);
    const { row = '', column = '' } = visit;
    const tab = listWith(row);
    if (!tab) return;
    const { known, first } = columnsOf[tab];
    const at = useRegisterView.getState().active?.column ?? first;
    showTab(tab);
    selectCell({ row, column: [column, at].find(each => known.has(each)) ?? first });
    requestAnimationFrame(() => {
      const box = document.querySelector<HTMLInputElement>('[role="grid"] [data-active] input');
      box?.focus({ preventScroll: true });
      box?.select();
    });
  }, [visit]);
}

function listWith(row: string): ListName | undefined {
  const { content } = useRegister.getState();
  if (content?.entries.some(({ id }) => id === row)) return 'entries';
  return content?.documents.some(({ id }) => id === row) ? 'documents' : undefined;
}
