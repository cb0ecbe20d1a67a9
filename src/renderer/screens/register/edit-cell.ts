import { visitRegister } from '../../stores/register-store.ts';
import { type ListCell, selectCell } from '../../stores/register-view-store.ts';

/** Goes to a cell of the list, so that it can be typed into at once. */
export function editCell(cell: ListCell): void {
  selectCell(cell);
  visitRegister(cell);
}
