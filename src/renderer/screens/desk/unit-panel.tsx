import { useState } from 'react';
import { type SettableState, settableStates } from '../../../shared/county/desk/desk-collection.ts';
import type { DeskReport, DeskUnit } from '../../../shared/county/desk/desk-of.ts';
import { unitFindings } from '../../../shared/county/desk/desk-rows.ts';
import { isoDate, readDate } from '../../../shared/report/calendar-date.ts';
import { Button } from '../../components/button.tsx';
import { type OpenDesk, useDesk } from '../../stores/desk-store.ts';
import { severityWords } from '../../text/common.ts';
import { deskUnitWords } from '../../text/desk.ts';
import { deskBench, deskSession } from '../../wiring/desk.ts';
import { choose, setState } from '../../work/desk/desk-decisions.ts';
import { openAsDraft } from '../../work/desk/open-report.ts';
import { LetterDialog } from './letter-dialog.tsx';
import { LookDialog } from './look-dialog.tsx';
import { lettersNow } from './output-tools.tsx';
import styles from './unit-panel.module.css';

interface UnitPanelProps {
  readonly unit: DeskUnit;
  readonly open: OpenDesk;
  readonly onClose: () => void;
}

/** The unit at hand: its state, its reports, and what was found. */
export function UnitPanel({ unit, open, onClose }: UnitPanelProps) {
  const across = useDesk(state => state.across?.findings);
  const [looking, setLooking] = useState<DeskReport>();
  const [writing, setWriting] = useState(false);
  const findings = unitFindings([unit], across ?? []);
  const letter = writing ? lettersNow(open).find(each => each.unit === unit.unit.name) : undefined;
  return (
    <aside className={styles.panel} aria-label={unit.unit.name}>
      <header>
        <h3>{unit.unit.name}</h3>
        <Button look="small" onClick={onClose}>
          {deskUnitWords.close}
        </Button>
      </header>
      <StateFields unit={unit} set={open.collection.states[unit.unit.name]} />
      <Reports unit={unit} onLook={setLooking} />
      {unit.report && (
        <div className={styles.actions}>
          <Button onClick={() => setWriting(true)}>{deskUnitWords.letter}</Button>
        </div>
      )}
      <h4>{deskUnitWords.findings(findings.length)}</h4>
      <ul className={styles.findings}>
        {findings.map(({ finding }) => (
          <li key={`${finding.rule} ${finding.message}`} className={styles[finding.severity]}>
            <span aria-hidden="true">{severityWords[finding.severity].mark} </span>
            {finding.message}
          </li>
        ))}
      </ul>
      {writing &&
        (letter ? (
          <LetterDialog letter={letter} onClose={() => setWriting(false)} />
        ) : (
          <p role="status">{deskUnitWords.noLetter}</p>
        ))}
      {looking && <LookDialog name={unit.unit.name} report={looking} onClose={() => setLooking(undefined)} />}
    </aside>
  );
}

interface StateFieldsProps {
  readonly unit: DeskUnit;
  /** What was set by hand. */
  readonly set: { readonly state: SettableState; readonly day: string } | undefined;
}

function StateFields({ unit: { unit, state }, set }: StateFieldsProps) {
  const decide = (next: SettableState | undefined, day?: string) =>
    void deskSession().decide(setState(deskBench(), unit.name, next, day));
  return (
    <div className={styles.fields}>
      <label>
        {deskUnitWords.state}
        <select
          value={set?.state ?? ''}
          onChange={event => decide((event.target.value || undefined) as SettableState | undefined)}
        >
          <option value="">
            {deskUnitWords.auto}（{state}）
          </option>
          {settableStates.map(each => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      {set && (
        <label>
          {deskUnitWords.day}
          <input
            key={set.day}
            defaultValue={set.day}
            onBlur={event => {
              const day = readDate(event.target.value);
              if (day && isoDate(day) !== set.day) decide(set.state, isoDate(day));
              else event.target.value = set.day;
            }}
          />
        </label>
      )}
    </div>
  );
}

function Reports({
  unit,
  onLook,
}: {
  readonly unit: DeskUnit;
  readonly onLook: (report: DeskReport) => void;
}) {
  const { report, reports, unused, last } = unit;
  const all = [...reports, ...unused];
  if (all.length === 0) return <p className={styles.soft}>{deskUnitWords.noReport}</p>;
  return (
    <>
      {reports.length > 1 && <p className={styles.several}>{deskUnitWords.several}</p>}
      <ul className={styles.reports}>
        {all.map(each => (
          <li key={each.file.id}>
            <span className={styles.file} title={each.file.name}>
              {each.file.name}
            </span>
            <span className={styles.actions}>
              {all.length > 1 &&
                (each === report ? (
                  <em>{deskUnitWords.used}</em>
                ) : (
                  <Button look="small" onClick={() => void deskSession().decide(choose(unit, each.file.id))}>
                    {deskUnitWords.use}
                  </Button>
                ))}
              <Button look="small" onClick={() => onLook(each)}>
                {deskUnitWords.look}
              </Button>
              <Button look="small" onClick={() => void openAsDraft(deskBench(), each.file)}>
                {deskUnitWords.asDraft}
              </Button>
              <Button look="small" onClick={() => void deskSession().remove([each.file.id])}>
                {deskUnitWords.takeOff}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{last ? deskUnitWords.last(last.file.name) : deskUnitWords.noLast}</p>
    </>
  );
}
