import { create } from 'zustand';
import { allDocuments, type DocumentView } from '../../shared/register/list/document-rows.ts';
import { type ListView, wholeList } from '../../shared/register/list/list-view.ts';

/** A cell of the list. */
export interface ListCell {
  readonly row: string;
  readonly column: string;
}

/** What was typed into a cell and cannot be read: it stays to be put right. */
export interface WrongCell extends ListCell {
  readonly text: string;
  readonly message: string;
}

/** The lists of a register. */
export type ListName = 'entries' | 'documents';

interface RegisterView {
  readonly tab: ListName;
  readonly view: ListView;
  readonly documents: DocumentView;
  /** The cell the keys go to. */
  readonly active: ListCell | undefined;
  /** The other end of a selection of whole rows; absent where one cell is selected. */
  readonly anchor: string | undefined;
  readonly wrong: readonly WrongCell[];
  /** Whether the form of the row at hand stands beside the list. */
  readonly formOpen: boolean;
}

export const useRegisterView = create<RegisterView>(() => ({
  tab: 'entries',
  view: wholeList,
  documents: allDocuments,
  active: undefined,
  anchor: undefined,
  wrong: [],
  formOpen: false,
}));

const { setState: set } = useRegisterView;

/** Shows one of the lists. */
export function showTab(tab: ListName): void {
  set({ tab });
}

/** Narrows or orders the list of documents. */
export function changeDocumentView(change: Partial<DocumentView>): void {
  set(({ documents }) => ({ documents: { ...documents, ...change } }));
}

/** Narrows or orders the list of requests. */
export function changeView(change: Partial<ListView>): void {
  set(({ view }) => ({ view: { ...view, ...change } }));
}

/** Selects a cell, and of whole rows those from `anchor` on, where it is given. */
export function selectCell(active: ListCell, anchor?: string): void {
  set({ active, anchor });
}

/** Keeps what was typed into a cell and cannot be read, or forgets it where it was put right. */
export function noteWrong(cell: ListCell, wrong: Omit<WrongCell, keyof ListCell> | undefined): void {
  set(state => {
    const others = state.wrong.filter(each => each.row !== cell.row || each.column !== cell.column);
    return { wrong: wrong ? [...others, { ...cell, ...wrong }] : others };
  });
}

/** Shows or folds the form. */
export function showForm(formOpen: boolean): void {
  set({ formOpen });
}
