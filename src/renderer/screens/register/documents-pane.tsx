import { useMemo } from 'react';
import { nextOrder } from '../../../shared/column-order.ts';
import { type DocumentColumnId, documentColumns } from '../../../shared/register/list/document-columns.ts';
import { documentRows, viewedDocuments } from '../../../shared/register/list/document-rows.ts';
import { documentKindChoices } from '../../../shared/register/list/typed-document.ts';
import { useRegister } from '../../stores/register-store.ts';
import {
  changeDocumentView,
  type ListCell,
  noteWrong,
  useRegisterView,
} from '../../stores/register-view-store.ts';
import { documentWords } from '../../text/documents-list.ts';
import { registerWords } from '../../text/register.ts';
import { registerBench } from '../../wiring/register.ts';
import { addDocument, removeDocuments, typeDocumentCell } from '../../work/register/document-edits.ts';
import { type IncomingRows, pastedRows } from '../../work/register/incoming-rows.ts';
import { DocumentCounts } from './document-counts.tsx';
import { DocumentTools } from './document-tools.tsx';
import { editCell } from './edit-cell.ts';
import { ListEnd } from './list-end.tsx';
import styles from './list-pane.module.css';
import { selectBeside } from './select-beside.ts';
import { SheetList } from './sheet-list.tsx';
import { useToday } from './use-today.ts';

const none: readonly never[] = [];

const choices = (_id: string, column: string) => (column === 'kind' ? documentKindChoices : none);

function columnOf(column: string): DocumentColumnId | undefined {
  return documentColumns.find(({ id }) => id === column)?.id;
}

/** Takes over what was typed into a cell; what cannot be read stays there to be put right. */
function type(cell: ListCell, text: string): void {
  const column = columnOf(cell.column);
  const message = column && typeDocumentCell(registerBench(), cell.row, column, text);
  noteWrong(cell, message === undefined ? undefined : { text, message });
}

function sortBy(column: string): void {
  changeDocumentView({ sort: nextOrder(useRegisterView.getState().documents.sort, column) });
}

function add(): void {
  const id = addDocument(registerBench());
  if (id !== undefined) editCell({ row: id, column: 'title' });
}

interface DocumentsPaneProps {
  readonly onIncoming: (rows: IncomingRows | undefined) => void;
}

/** The list of normative documents, with what is done above it and what the reports count of it below. */
export function DocumentsPane({ onIncoming }: DocumentsPaneProps) {
  const documents = useRegister(state => state.content?.documents ?? none);
  const { documents: view, active, anchor, wrong } = useRegisterView();
  const today = useToday();
  const rows = useMemo(() => documentRows(documents, today), [documents, today]);
  const shown = useMemo(() => viewedDocuments(rows, view), [rows, view]);
  const paste = (text: string) => onIncoming(pastedRows(registerBench(), 'documents', text));
  const remove = (ids: readonly string[]) => {
    selectBeside(shown, ids);
    removeDocuments(ids);
  };
  return (
    <div className={styles.pane}>
      <section className={styles.list}>
        <DocumentTools rows={rows} onAdd={add} onIncoming={onIncoming} />
        <SheetList
          label={documentWords.listLabel}
          rows={shown}
          columns={documentColumns}
          active={active}
          anchor={anchor}
          wrong={wrong}
          sort={view.sort}
          today={today}
          empty={rows.length === 0 ? documentWords.empty : undefined}
          choicesOf={choices}
          onType={type}
          onSort={sortBy}
          onRemove={remove}
          onAdd={add}
          onPasteRows={paste}
        />
        <ListEnd of="documents" binLabel={documentWords.removedList}>
          <span role="status">
            {shown.length === 0 && rows.length > 0
              ? registerWords.noneFound
              : documentWords.count(shown.length, rows.length)}
          </span>
          <DocumentCounts documents={documents} today={today} />
        </ListEnd>
      </section>
    </div>
  );
}
