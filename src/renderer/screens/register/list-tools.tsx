import { useMemo, useState } from 'react';
import { yearOf } from '../../../shared/register/day.ts';
import { type ListRow, rowStates } from '../../../shared/register/list/list-rows.ts';
import { isNarrowed, type ListView, wholeList } from '../../../shared/register/list/list-view.ts';
import { Button } from '../../components/button.tsx';
import { MenuButton, type MenuItem } from '../../components/menu-button.tsx';
import { Narrow } from '../../components/narrow.tsx';
import { useLibrary } from '../../stores/library-store.ts';
import { changeView, showForm, useRegisterView } from '../../stores/register-view-store.ts';
import { calendarWords } from '../../text/calendar.ts';
import { registerWords } from '../../text/register.ts';
import { library } from '../../wiring/library.ts';
import { registerBench } from '../../wiring/register.ts';
import { exportRegister } from '../../work/register/export-register.ts';
import { type IncomingRows, rowsOfWorkbook } from '../../work/register/incoming-rows.ts';
import { CalendarDialog } from './calendar-dialog.tsx';
import styles from './list-pane.module.css';

interface ListToolsProps {
  readonly rows: readonly ListRow[];
  readonly onAdd: () => void;
  readonly onIncoming: (rows: IncomingRows | undefined) => void;
}

/** What is done from above the list: adding, finding, narrowing, hiding names. */
export function ListTools({ rows, onAdd, onIncoming }: ListToolsProps) {
  const view = useRegisterView(state => state.view);
  const [calendar, setCalendar] = useState(false);
  const formOpen = useRegisterView(state => state.formOpen);
  const namesHidden = useLibrary(state => state.settings.namesHidden);
  return (
    <div className={styles.tools}>
      <Button look="primary" title="Insert" onClick={onAdd}>
        ＋ {registerWords.add}
      </Button>
      <input
        type="search"
        className={styles.search}
        aria-label={registerWords.searchLabel}
        placeholder={registerWords.search}
        value={view.query}
        onChange={event => changeView({ query: event.target.value })}
      />
      <Narrowing rows={rows} />
      {isNarrowed(view) && (
        <Button look="quiet" onClick={() => changeView({ ...wholeList, sort: view.sort })}>
          {registerWords.showAll}
        </Button>
      )}
      <MenuButton label={registerWords.excel} groups={[excelItems(onIncoming)]} />
      <Button onClick={() => setCalendar(true)}>{calendarWords.button}</Button>
      {calendar && <CalendarDialog onClose={() => setCalendar(false)} />}
      <label className={styles.hide}>
        <input
          type="checkbox"
          checked={namesHidden}
          onChange={event => void library.changeSettings({ namesHidden: event.target.checked })}
        />
        {registerWords.hideNames}
      </label>
      <Button title="F4" aria-pressed={formOpen} onClick={() => showForm(!formOpen)}>
        {registerWords.details}
      </Button>
    </div>
  );
}

/** Year, state, kind of applicant, outcome, order. */
function Narrowing({ rows }: { readonly rows: readonly ListRow[] }) {
  const view = useRegisterView(state => state.view);
  const found = useMemo(() => foundIn(rows), [rows]);
  return (
    <>
      <Narrow
        label={registerWords.year}
        value={view.year === undefined ? '' : String(view.year)}
        choices={[
          ['', registerWords.everyYear],
          ...found.years.map(year => [String(year), registerWords.yearChoice(year)] as const),
        ]}
        onChoose={year => changeView({ year: year === '' ? undefined : Number(year) })}
      />
      <Narrow
        label={registerWords.state}
        value={view.state ?? ''}
        choices={[
          ['', registerWords.everyState],
          ['unanswered', registerWords.unanswered],
          ...Object.entries(rowStates),
        ]}
        onChoose={state => changeView({ state: state === '' ? undefined : (state as ListView['state']) })}
      />
      <Narrow
        label={registerWords.kind}
        value={view.kind ?? ''}
        choices={[['', registerWords.everyKind], ...found.kinds]}
        onChoose={kind => changeView({ kind: kind || undefined })}
      />
      <Narrow
        label={registerWords.outcome}
        value={view.outcome ?? ''}
        choices={[['', registerWords.everyOutcome], ...found.outcomes]}
        onChoose={outcome => changeView({ outcome: outcome || undefined })}
      />
      <Narrow
        label={registerWords.order}
        value={typeof view.sort === 'object' ? 'column' : view.sort}
        choices={Object.entries(registerWords.orders).filter(
          ([id]) => id !== 'column' || typeof view.sort === 'object',
        )}
        onChoose={sort => sort !== 'column' && changeView({ sort: sort as 'order' | 'urgency' })}
      />
    </>
  );
}

function excelItems(onIncoming: ListToolsProps['onIncoming']): readonly MenuItem[] {
  return [
    {
      label: registerWords.importExcel,
      run: () => void rowsOfWorkbook(registerBench(), 'entries').then(onIncoming),
    },
    { label: registerWords.exportExcel, run: () => void exportRegister(registerBench(), 'masked') },
    { label: registerWords.exportWithNames, run: () => void exportRegister(registerBench(), 'all') },
  ];
}

/** What the list can be narrowed to: what is in it. */
function foundIn(rows: readonly ListRow[]) {
  const years = new Set<number>();
  const kinds = new Map<string, string>();
  const outcomes = new Map<string, string>();
  for (const { entry, texts } of rows) {
    for (const day of [entry.receivedOn, entry.answeredOn]) if (day !== undefined) years.add(yearOf(day));
    if (entry.applicantKind !== '') kinds.set(entry.applicantKind, texts.applicantKind);
    if (entry.outcome !== '') outcomes.set(entry.outcome, texts.outcome);
  }
  return { years: [...years].toSorted((a, b) => b - a), kinds: [...kinds], outcomes: [...outcomes] };
}
