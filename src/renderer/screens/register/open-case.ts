import type { RequestEntry } from '../../../shared/register/entry.ts';
import { wholeList } from '../../../shared/register/list/list-view.ts';
import { showRegister } from '../../stores/navigation-store.ts';
import { useRegister, visitRegister } from '../../stores/register-store.ts';
import { changeView, showForm } from '../../stores/register-view-store.ts';
import { useReport } from '../../stores/report-store.ts';

/** Shows an entry in the register: its row, and its form beside it. */
export function openCase({ id }: Pick<RequestEntry, 'id'>): void {
  const unit = useReport.getState().report?.draft.unit;
  changeView(wholeList);
  showForm(true);
  showRegister(unit);
  // The register is opened by its screen; the visit waits until it is there.
  const stop = useRegister.subscribe(({ content }) => {
    if (!content?.entries.some(entry => entry.id === id)) return;
    stop();
    queueMicrotask(() => visitRegister({ row: id, column: 'subject' }));
  });
}
