import type { ShownRow } from '../../../shared/register/list/shown-row.ts';
import { selectCell, useRegisterView } from '../../stores/register-view-store.ts';

/** Goes from rows that are about to be removed to the one after them, or else the one before. */
export function selectBeside(shown: readonly ShownRow[], ids: readonly string[]): void {
  const { active } = useRegisterView.getState();
  const gone = new Set(ids);
  const first = shown.findIndex(({ id }) => gone.has(id));
  const next = shown.find(({ id }, index) => index > first && !gone.has(id)) ?? shown[first - 1];
  if (active && next) selectCell({ ...active, row: next.id });
}
