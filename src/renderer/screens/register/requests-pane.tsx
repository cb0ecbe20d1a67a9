import { useEffect, useMemo } from 'react';
import { type ColumnId, shownColumns } from '../../../shared/register/list/columns.ts';
import type { ListRow } from '../../../shared/register/list/list-rows.ts';
import { viewedRows } from '../../../shared/register/list/list-view.ts';
import { choicesOf } from '../../../shared/register/list/typed-cell.ts';
import { Button } from '../../components/button.tsx';
import { useLibrary } from '../../stores/library-store.ts';
import { arrivedInRegister, useRegister } from '../../stores/register-store.ts';
import {
  changeView,
  type ListCell,
  noteWrong,
  selectCell,
  showForm,
  useRegisterView,
} from '../../stores/register-view-store.ts';
import { registerWords } from '../../text/register.ts';
import { registerBench } from '../../wiring/register.ts';
import { type IncomingRows, pastedRows } from '../../work/register/incoming-rows.ts';
import { removeEntries, termsFor, typeRegisterCell } from '../../work/register/register-edits.ts';
import { EntryForm } from './entry-form.tsx';
import { ListFoot } from './list-foot.tsx';
import { ListTools } from './list-tools.tsx';
import { RequestList } from './request-list.tsx';
import styles from './requests-pane.module.css';
import { useListRows } from './use-list-rows.ts';

const choices = (row: ListRow, column: ColumnId) => choicesOf(column, termsFor(registerBench(), row.entry));

/** Takes over what was typed into a cell; what cannot be read stays there to be put right. */
function type(cell: ListCell, text: string): void {
  const message = typeRegisterCell(registerBench(), cell.row, cell.column, text);
  noteWrong(cell, message === undefined ? undefined : { text, message });
}

function sortBy(column: ColumnId): void {
  const { sort } = useRegisterView.getState().view;
  if (typeof sort !== 'object' || sort.column !== column) changeView({ sort: { column, down: false } });
  else changeView({ sort: sort.down ? 'order' : { column, down: true } });
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
  useVisits(rows);
  const atHand = rows.find(({ entry }) => entry.id === active?.row);

  return (
    <div className={styles.pane}>
      <section className={styles.list}>
        <ListTools rows={rows} onAdd={onAdd} onIncoming={onIncoming} />
        <RequestList
          rows={shown}
          columns={columns}
          active={active}
          anchor={anchor}
          wrong={wrong}
          sort={view.sort}
          today={today}
          choicesOf={choices}
          onType={type}
          onSort={sortBy}
          onRemove={removeRows}
          onAdd={onAdd}
          onForm={() => showForm(!formOpen)}
          onPasteRows={text => onIncoming(pastedRows(registerBench(), text))}
        />
        <ListFoot rows={rows} shown={shown.length} wrong={wrongAt(wrong, active)} />
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
    const gone = new Set(ids);
    const first = shown.findIndex(({ entry }) => gone.has(entry.id));
    const next = shown.find(({ entry }, index) => index > first && !gone.has(entry.id)) ?? shown[first - 1];
    if (active && next) selectCell({ ...active, row: next.entry.id });
    removeEntries(ids);
  }
}

function wrongAt(wrong: ReturnType<typeof useRegisterView.getState>['wrong'], active: ListCell | undefined) {
  return wrong.find(each => each.row === active?.row && each.column === active.column);
}

/** Goes where undo, a finding or a case leads: the row is shown, its cell takes the keys. */
function useVisits(rows: readonly ListRow[]): void {
  const visit = useRegister(state => state.visit);
  useEffect(() => {
    if (!visit) return;
    arrivedInRegister(visit);
    const row = rows.find(({ entry }) => entry.id === visit.row);
    if (!row) return;
    const { active } = useRegisterView.getState();
    const column = columnOf(visit.column) ?? active?.column ?? 'subject';
    selectCell({ row: row.entry.id, column });
    requestAnimationFrame(() => {
      const box = document.querySelector<HTMLInputElement>('[role="grid"] [data-active] input');
      box?.focus({ preventScroll: true });
      box?.select();
    });
  }, [visit, rows]);
}

const shownIn: ReadonlySet<string> = new Set(shownColumns(false, false).map(({ id }) => id));

function columnOf(column: string | undefined): ColumnId | undefined {
  return column !== undefined && shownIn.has(column) ? (column as ColumnId) : undefined;
}
