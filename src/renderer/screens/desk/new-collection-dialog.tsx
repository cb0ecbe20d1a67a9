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
  const { year, due, dueIsWrong, read } = readTyped(typedYear, typedDue, typedRoster);
  const shownName = name ?? (year === undefined ? '' : newCollectionWords.defaultName(year));
  const isSound = year !== undefined && !dueIsWrong && read.problems.length === 0 && shownName.trim() !== '';

  const begin = async () => {
    if (year === undefined) return;
    const given = { name: shownName.trim(), year, organ: organ.trim(), roster: read.roster.map(ownUnit) };
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
        <Field label={newCollectionWords.name} value={shownName} onChange={typed(setName)} />
        <Field
          label={newCollectionWords.year}
          inputMode="numeric"
          value={typedYear}
          invalid={year === undefined}
          note={year === undefined ? newCollectionWords.yearWrong : undefined}
          onChange={typed(setYear)}
        />
        <Field label={newCollectionWords.organ} value={organ} onChange={typed(setOrgan)} />
        <Field
          label={newCollectionWords.due}
          value={typedDue}
          invalid={dueIsWrong}
          note={dueIsWrong ? newCollectionWords.dueWrong : undefined}
          onChange={typed(setDue)}
        />
        <Roster typed={typedRoster} problems={read.problems} onChange={setRoster} />
      </div>
    </Dialog>
  );
}

const typed = (set: (words: string) => void) => (event: { readonly target: { readonly value: string } }) =>
  set(event.target.value);

/** A unit of a list, to be kept. */
const ownUnit = (unit: ReadRoster['roster'][number]) => ({ ...unit, aliases: [...unit.aliases] });

/** What was typed, as far as it can be read; a day or a list that is empty is none. */
function readTyped(typedYear: string, typedDue: string, typedRoster: string) {
  const isEmpty = (typed: string) => typed.trim() === '';
  const due = isEmpty(typedDue) ? undefined : readDate(typedDue.trim());
  const read: ReadRoster = isEmpty(typedRoster) ? { roster: [], problems: [] } : rosterFromText(typedRoster);
  return {
    year: /^\d{4}$/.test(typedYear.trim()) ? Number(typedYear) : undefined,
    due,
    dueIsWrong: !isEmpty(typedDue) && !due,
    read,
  };
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
