import { useMemo } from 'react';
import { nextOrder } from '../../../shared/column-order.ts';
import {
  type DeskColumn,
  type DeskRow,
  deskTotals,
  viewedDesk,
} from '../../../shared/county/desk/desk-rows.ts';
import { Narrow } from '../../components/narrow.tsx';
import type { OpenDesk } from '../../stores/desk-store.ts';
import { changeDeskView, useDeskView } from '../../stores/desk-view-store.ts';
import { deskPaneWords } from '../../text/desk.ts';
import { UnitPanel } from './unit-panel.tsx';
import { UnitTable } from './unit-table.tsx';
import styles from './units-page.module.css';

interface UnitsPageProps {
  readonly open: OpenDesk;
  readonly rows: readonly DeskRow[];
}

function sortBy(column: DeskColumn): void {
  changeDeskView({ sort: nextOrder(useDeskView.getState().view.sort, column) });
}

function activate(active: string | undefined): void {
  useDeskView.setState({ active });
}

/** A row for each unit with what narrows and orders them, totals below, and the unit at hand beside. */
export function UnitsPage({ open, rows }: UnitsPageProps) {
  const view = useDeskView(state => state.view);
  const active = useDeskView(state => state.active);
  const shown = useMemo(() => viewedDesk(rows, view), [rows, view]);
  const totals = useMemo(() => deskTotals(shown), [shown]);
  const unit = open.content.units.find(each => each.unit.name === active);
  return (
    <div className={styles.page}>
      <section className={styles.list}>
        <Narrowing rows={rows} />
        {shown.length > 0 ? (
          <UnitTable rows={shown} active={active} sort={view.sort} onSort={sortBy} onActivate={activate} />
        ) : (
          <p className={styles.none}>{rows.length === 0 ? deskPaneWords.noUnits : deskPaneWords.none}</p>
        )}
        <ul className={styles.totals}>
          <li>{deskPaneWords.count(shown.length, rows.length)}</li>
          {totals.map(({ name, units, missing, passed, errors, warnings }) => (
            <li key={name}>{deskPaneWords.total(name, units, missing, passed, errors, warnings)}</li>
          ))}
        </ul>
      </section>
      {unit && <UnitPanel key={unit.unit.name} unit={unit} open={open} onClose={() => activate(undefined)} />}
    </div>
  );
}

function Narrowing({ rows }: { readonly rows: readonly DeskRow[] }) {
  const view = useDeskView(state => state.view);
  const found = useMemo(() => {
    const all = (of: (row: DeskRow) => string) => [...new Set(rows.map(of))].filter(each => each !== '');
    return { states: all(row => row.state), kinds: all(row => row.kind), groups: all(row => row.group) };
  }, [rows]);
  const choices = (every: string, values: readonly string[]) => [
    ['', every] as const,
    ...values.map(value => [value, value] as const),
  ];
  return (
    <div className={styles.tools}>
      <input
        className={styles.search}
        type="search"
        aria-label={deskPaneWords.search}
        placeholder={deskPaneWords.search}
        value={view.search}
        onChange={event => changeDeskView({ search: event.target.value })}
      />
      <Narrow
        label={deskPaneWords.state}
        value={view.state}
        choices={choices(deskPaneWords.everyState, found.states)}
        onChoose={state => changeDeskView({ state: state as DeskRow['state'] | '' })}
      />
      <Narrow
        label={deskPaneWords.kind}
        value={view.kind}
        choices={choices(deskPaneWords.everyKind, found.kinds)}
        onChoose={kind => changeDeskView({ kind })}
      />
      {found.groups.length > 0 && (
        <Narrow
          label={deskPaneWords.group}
          value={view.group}
          choices={choices(deskPaneWords.everyGroup, found.groups)}
          onChoose={group => changeDeskView({ group })}
        />
      )}
    </div>
  );
}
