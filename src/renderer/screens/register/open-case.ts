import { allDocuments } from '../../../shared/register/list/document-rows.ts';
import { wholeList } from '../../../shared/register/list/list-view.ts';
import { showRegister } from '../../stores/navigation-store.ts';
import { useRegister, visitRegister } from '../../stores/register-store.ts';
import { changeDocumentView, changeView, showForm } from '../../stores/register-view-store.ts';
import { useReport } from '../../stores/report-store.ts';

/** Shows an entry in the register: its row, and its form beside it. */
export function openCase(id: string): void {
  changeView(wholeList);
  showForm(true);
  openRow(id, 'subject');
}

/** Shows a document in the register. */
export function openDocument(id: string): void {
  changeDocumentView(allDocuments);
  openRow(id, 'title');
}

function openRow(id: string, column: string): void {
  showRegister(useReport.getState().report?.draft.unit);
  // The register is opened by its screen; the visit waits until it is there.
  const stop = useRegister.subscribe(({ content }) => {
    if (![...(content?.entries ?? []), ...(content?.documents ?? [])].some(row => row.id === id)) return;
    stop();
    queueMicrotask(() => visitRegister({ row: id, column }));
  });
}
