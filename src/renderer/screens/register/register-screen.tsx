import { useEffect, useState } from 'react';
import { SaveState } from '../../components/save-state.tsx';
import { useLibrary } from '../../stores/library-store.ts';
import { useRegister } from '../../stores/register-store.ts';
import { showTab, useRegisterView } from '../../stores/register-view-store.ts';
import { common } from '../../text/common.ts';
import { documentWords } from '../../text/documents-list.ts';
import { registerWords } from '../../text/register.ts';
import { registerBench, registerSession } from '../../wiring/register.ts';
import type { IncomingRows } from '../../work/register/incoming-rows.ts';
import { addEntry } from '../../work/register/register-edits.ts';
import { BackupMark } from '../backup-mark.tsx';
import { CommandButton } from '../commands/command-button.tsx';
import { MoreMenu } from '../commands/more-menu.tsx';
import { Places } from '../places.tsx';
import { DocumentsPane } from './documents-pane.tsx';
import { editCell } from './edit-cell.ts';
import { EmptyRegister } from './empty-register.tsx';
import styles from './register-screen.module.css';
import { RequestsPane } from './requests-pane.tsx';
import { TakeRowsDialog } from './take-rows-dialog.tsx';
import { useRegisterUnits } from './use-register-units.ts';
import { useVisits } from './use-visits.ts';

/** The register of requests of a unit, kept all year. */
export function RegisterScreen() {
  const ready = useLibrary(state => state.status.kind === 'ready');
  const { units, unit, choose } = useRegisterUnits(ready);
  const opened = useRegister(state => state.content?.register.unit);
  const problem = useRegister(state => state.problem);

  useEffect(() => {
    if (!ready || unit === undefined) return;
    void registerSession().start(unit);
    return () => void registerSession().end();
  }, [ready, unit]);

  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <h1 className={styles.name}>{common.appName}</h1>
        <Places at="register" />
        <UnitField units={units} unit={unit} onChoose={choose} />
        <BackupMark />
        <Saving />
        <Steps />
        <MoreMenu of="register" />
      </header>
      <main className={styles.main}>
        {problem && (
          <p role="alert" className={styles.problem}>
            ✖ {problem}
          </p>
        )}
        {opened !== undefined && opened === unit ? <Lists /> : !problem && <p>{registerWords.opening}</p>}
      </main>
    </div>
  );
}

const tabs = [
  { id: 'entries', label: registerWords.place },
  { id: 'documents', label: documentWords.tab },
] as const;

/** The lists of the register side by side; over them rows that come in. */
function Lists() {
  const shown = useRegisterView(state => state.tab);
  const [incoming, setIncoming] = useState<IncomingRows>();
  useVisits();
  return (
    <>
      <div role="tablist" className={styles.tabs}>
        {tabs.map(({ id, label }) => (
          <button key={id} type="button" role="tab" aria-selected={id === shown} onClick={() => showTab(id)}>
            {label}
          </button>
        ))}
      </div>
      {shown === 'entries' ? (
        <Requests onIncoming={setIncoming} />
      ) : (
        <DocumentsPane onIncoming={setIncoming} />
      )}
      {incoming && <TakeRowsDialog incoming={incoming} onClose={() => setIncoming(undefined)} />}
    </>
  );
}

interface RequestsProps {
  readonly onIncoming: (rows: IncomingRows | undefined) => void;
}

/** The list of requests, or what an empty register is for. */
function Requests({ onIncoming }: RequestsProps) {
  const isEmpty = useRegister(
    ({ content, removed }) =>
      content?.entries.length === 0 && !removed.some(({ table }) => table === 'entries'),
  );
  const [shown, setShown] = useState(false);
  const add = () => {
    setShown(true);
    const id = addEntry(registerBench());
    if (id !== undefined) editCell({ row: id, column: 'receivedOn' });
  };
  return isEmpty && !shown ? (
    <EmptyRegister onAdd={add} onIncoming={onIncoming} />
  ) : (
    <RequestsPane onAdd={add} onIncoming={onIncoming} />
  );
}

interface UnitFieldProps {
  readonly units: readonly string[];
  readonly unit: string | undefined;
  readonly onChoose: (unit: string) => void;
}

function UnitField({ units, unit, onChoose }: UnitFieldProps) {
  if (unit === undefined) return null;
  if (units.length < 2) return <p className={styles.unit}>{unit || common.unnamedUnit}</p>;
  return (
    <select
      className={styles.unit}
      aria-label={registerWords.unit}
      value={unit}
      onChange={event => onChoose(event.target.value)}
    >
      {units.map(each => (
        <option key={each} value={each}>
          {each || common.unnamedUnit}
        </option>
      ))}
    </select>
  );
}

function Saving() {
  const saving = useRegister(state => state.saving);
  if (saving.kind === 'failed')
    return (
      <>
        <SaveState view={{ kind: 'failed' }} />
        <span className={styles.problem}>{saving.message}</span>
      </>
    );
  const isSaved = saving.kind === 'saved' || saving.kind === 'idle';
  if (!isSaved) return <SaveState view={{ kind: 'saving' }} />;
  return (
    <SaveState view={{ kind: 'saved', at: saving.kind === 'saved' ? new Date(saving.at) : undefined }} />
  );
}

function Steps() {
  const canUndo = useRegister(state => state.history.past.length > 0);
  const canRedo = useRegister(state => state.history.future.length > 0);
  return (
    <div className={styles.steps}>
      <CommandButton command="undo" look="quiet" disabled={!canUndo} />
      <CommandButton command="redo" look="quiet" disabled={!canRedo} />
    </div>
  );
}
