import { create } from 'zustand';
import { type DeskView, wholeDesk } from '../../shared/county/desk/desk-rows.ts';

/** The pages of a collection. */
export type DeskPage = 'units' | 'findings' | 'unplaced' | 'sum';

interface DeskViewState {
  readonly page: DeskPage;
  readonly view: DeskView;
  /** The unit at hand, by its name. */
  readonly active: string | undefined;
  readonly grouping: 'rule' | 'unit';
}

export const useDeskView = create<DeskViewState>(() => ({
  page: 'units',
  view: wholeDesk,
  active: undefined,
  grouping: 'rule',
}));

/** Narrows or orders the units. */
export function changeDeskView(change: Partial<DeskView>): void {
  useDeskView.setState(({ view }) => ({ view: { ...view, ...change } }));
}
