import { useMemo } from 'react';
import { nextOrder } from '../../../shared/column-order.ts';
import { type ColumnId, requestColumns, shownColumns } from '../../../shared/register/list/columns.ts';
import { viewedRows } from '../../../shared/register/list/list-view.ts';
import { choicesOf } from '../../../shared/register/list/typed-cell.ts';
import { Button } from '../../components/button.tsx';
import { useLibrary } from '../../stores/library-store.ts';
import { useRegister } from '../../stores/register-store.ts';
import {
  changeView,
  type ListCell,
  noteWrong,
  showForm,
  useRegisterView,
} from '../../stores/register-view-store.ts';
import { registerWords } from '../../text/register.ts';
import { registerBench } from '../../wiring/register.ts';
import { type IncomingRows, pastedRows } from '../../work/register/incoming-rows.ts';
import { removeEntries, termsFor, typeRegisterCell } from '../../work/register/register-edits.ts';
import { EntryForm } from './entry-form.tsx';
import { ListFoot } from './list-foot.tsx';
import styles from './list-pane.module.css';
import { ListTools } from './list-tools.tsx';
import { selectBeside } from './select-beside.ts';
import { SheetList } from './sheet-list.tsx';
import { useListRows } from './use-list-rows.ts';

const choices = (id: string, column: string) => {
  const entry = useRegister.getState().content?.entries.find(each => each.id === id);
  const known = columnOf(column);
  return entry && known ? choicesOf(known, termsFor(registerBench(), entry)) : [];
};

/** Takes over what was typed into a cell; what cannot be read stays there to be put right. */
function type(cell: ListCell, text: string): void {
  const column = columnOf(cell.column);
  const message = column && typeRegisterCell(registerBench(), cell.row, column, text);
  noteWrong(cell, message === undefined ? undefined : { text, message });
}

function sortBy(id: string): void {
  const { sort } = useRegisterView.getState().view;
  const column = columnOf(id);
  if (column) changeView({ sort: nextOrder(typeof sort === 'object' ? sort : undefined, column) ?? 'order' });
}

interface RequestsPaneProps {
  readonly onAdd: () => void;
  readonly onIncoming: (rows: IncomingRows | undefined) => void;
}

/** The list of requests with what is done above it, and the form of the one at hand beside it. */
export function RequestsPane({ onAdd, onIncoming }: RequestsPaneProps) {
  const namesHidden = useLibrary(state => state.settings.namesHidden);
  const { view, active, anchor, wrong, formOpen } = useRegisterView();
  const { rows, today } = useListRows();
  const shown = useMemo(() => viewedRows(rows, view, namesHidden), [rows, view, namesHidden]);
  const columns = useMemo(() => shownColumns(namesHidden, formOpen), [namesHidden, formOpen]);
  const atHand = rows.find(({ entry }) => entry.id === active?.row);

  return (
    <div className={styles.pane}>
      <section className={styles.list}>
        <ListTools rows={rows} onAdd={onAdd} onIncoming={onIncoming} />
        <SheetList
          rows={shown}
          columns={columns}
          active={active}
          anchor={anchor}
          wrong={wrong}
          label={registerWords.listLabel}
          sort={typeof view.sort === 'object' ? view.sort : undefined}
          today={today}
          choicesOf={choices}
          onType={type}
          onSort={sortBy}
          onRemove={removeRows}
          onAdd={onAdd}
          onForm={() => showForm(!formOpen)}
          onPasteRows={text => onIncoming(pastedRows(registerBench(), 'entries', text))}
        />
        <ListFoot rows={rows} shown={shown.length} />
      </section>
      {formOpen && atHand && (
        <aside className={styles.form} aria-label={registerWords.details}>
          <header className={styles.formHead}>
            <h2>{atHand.entry.no || registerWords.details}</h2>
            <Button look="small" onClick={() => removeRows([atHand.entry.id])}>
              {registerWords.remove}
            </Button>
          </header>
          <EntryForm key={atHand.entry.id} row={atHand} namesHidden={namesHidden} />
        </aside>
      )}
    </div>
  );

  function removeRows(ids: readonly string[]): void {
    selectBeside(shown, ids);
    removeEntries(ids);
  }
}

function columnOf(column: string): ColumnId | undefined {
  return requestColumns.find(({ id }) => id === column)?.id;
}
