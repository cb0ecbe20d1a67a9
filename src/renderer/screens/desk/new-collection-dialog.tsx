import { useState } from 'react';
import type { ReadRoster } from '../../../shared/county/roster/read-roster.ts';
import { rosterFromText } from '../../../shared/county/roster/read-roster.ts';
import { isoDate, readDate } from '../../../shared/report/calendar-date.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { useLibrary } from '../../stores/library-store.ts';
import { showDesk } from '../../stores/navigation-store.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { common } from '../../text/common.ts';
import { newCollectionWords } from '../../text/desk.ts';
import { deskBench } from '../../wiring/desk.ts';
import { machine } from '../../wiring/workbench.ts';
import { beginCollection } from '../../work/desk/collection-list.ts';
import { rosterTextFromFile } from '../../work/desk/roster-file.ts';
import forms from '../dialogs/form.module.css';
import styles from './new-collection-dialog.module.css';

/** Begins a collection: its name and year, who checks, and the units that have to report. */
export function NewCollectionDialog({ onClose }: { readonly onClose: () => void }) {
  const [typedYear, setYear] = useState(() => String(machine.now().getFullYear() - 1));
  const [name, setName] = useState<string>();
  const [organ, setOrgan] = useState(useLibrary.getState().settings.unit ?? '');
  const [typedDue, setDue] = useState('');
  const [typedRoster, setRoster] = useState('');
  const year = /^\d{4}$/.test(typedYear.trim()) ? Number(typedYear) : undefined;
  const due = typedDue.trim() === '' ? undefined : readDate(typedDue.trim());
  const dueIsWrong = typedDue.trim() !== '' && !due;
  const read: ReadRoster =
    typedRoster.trim() === '' ? { roster: [], problems: [] } : rosterFromText(typedRoster);
  const shownName = name ?? (year === undefined ? '' : newCollectionWords.defaultName(year));
  const isSound = year !== undefined && !dueIsWrong && read.problems.length === 0 && shownName.trim() !== '';

  const begin = async () => {
    if (year === undefined) return;
    const roster = read.roster.map(unit => ({ ...unit, aliases: [...unit.aliases] }));
    const given = { name: shownName.trim(), year, organ: organ.trim(), roster };
    const id = await beginCollection(deskBench(), { ...given, due: due && isoDate(due) });
    if (id === undefined) return;
    onClose();
    showDesk(id);
  };

  return (
    <Dialog
      title={newCollectionWords.title}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={!isSound} onClick={() => void begin()}>
            {newCollectionWords.begin}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </>
      }
    >
      <div className={forms.form}>
        <Field
          label={newCollectionWords.name}
          value={shownName}
          onChange={event => setName(event.target.value)}
        />
        <Field
          label={newCollectionWords.year}
          inputMode="numeric"
          value={typedYear}
          invalid={year === undefined}
          note={year === undefined ? newCollectionWords.yearWrong : undefined}
          onChange={event => setYear(event.target.value)}
        />
        <Field
          label={newCollectionWords.organ}
          value={organ}
          onChange={event => setOrgan(event.target.value)}
        />
        <Field
          label={newCollectionWords.due}
          value={typedDue}
          invalid={dueIsWrong}
          note={dueIsWrong ? newCollectionWords.dueWrong : undefined}
          onChange={event => setDue(event.target.value)}
        />
        <Roster typed={typedRoster} problems={read.problems} onChange={setRoster} />
      </div>
    </Dialog>
  );
}

interface RosterProps {
  readonly typed: string;
  readonly problems: readonly string[];
  readonly onChange: (typed: string) => void;
}

/** The units that have to report, typed or out of a file, with what is wrong in the list. */
function Roster({ typed, problems, onChange }: RosterProps) {
  const readFile = async () => {
    const answer = await rosterTextFromFile(machine.host);
    if (answer.kind === 'failed') showProblem(answer.message);
    if (answer.kind === 'read') onChange(answer.text);
  };
  return (
    <>
      <label className={styles.roster}>
        {newCollectionWords.roster}
        <textarea value={typed} rows={7} onChange={event => onChange(event.target.value)} />
      </label>
      <p className={forms.note}>{newCollectionWords.rosterNote}</p>
      <div>
        <Button onClick={() => void readFile()}>{newCollectionWords.fromFile}</Button>
      </div>
      {problems.length > 0 && (
        <div role="alert">
          <p>✖ {newCollectionWords.wrong(problems.length)}</p>
          <ul className={forms.list}>
            {problems.map(problem => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
