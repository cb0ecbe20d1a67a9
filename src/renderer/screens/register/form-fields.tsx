import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { daySpellings } from '../../../shared/register/list/typed-cell.ts';
import { isoDate, readDate } from '../../../shared/report/calendar-date.ts';
import { entryWords } from '../../text/register.ts';
import styles from './entry-form.module.css';

interface LineProps {
  readonly label: string;
  readonly value: string;
  /** Takes over what was typed; answers what is wrong where it cannot be read. */
  readonly onType: (text: string) => string | undefined;
  readonly note?: ReactNode;
  /** Taken over with every key, as words are; else when the box is left, as half a date is none. */
  readonly live?: boolean;
}

/** A labelled box; what cannot be read stays in it, with what is wrong below. */
export function Line({ label, value, onType, note, live = false }: LineProps) {
  const id = useId();
  const [wrong, setWrong] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  const told = useRef(value);

  // Something else changed it: undo, the list beside it, another window.
  useEffect(() => {
    if (!box.current || value === told.current) return;
    told.current = value;
    box.current.value = value;
    setWrong(undefined);
  }, [value]);

  const take = (text: string) => {
    const before = told.current;
    told.current = text.trim();
    if (before === told.current && wrong === undefined) return;
    setWrong(onType(text));
  };
  return (
    <div className={styles.line}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={box}
        id={id}
        defaultValue={value}
        autoComplete="off"
        aria-invalid={wrong !== undefined || undefined}
        aria-describedby={wrong !== undefined || note ? `${id}-note` : undefined}
        onChange={event => live && take(event.target.value)}
        onBlur={event => take(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) take(event.currentTarget.value);
        }}
      />
      {(wrong ?? note) && (
        <p
          id={`${id}-note`}
          className={wrong ? styles.wrong : styles.note}
          role={wrong ? 'alert' : undefined}
        >
          {wrong ?? note}
        </p>
      )}
    </div>
  );
}

interface DayLineProps {
  readonly label: string;
  readonly day: string | undefined;
  readonly onDay: (day: string | undefined) => void;
  /** A day that cannot be taken away, as the thing it begins goes with it. */
  readonly needed?: boolean;
}

/** A date, however it is written. */
export function DayLine({ label, day, onDay, needed = false }: DayLineProps) {
  const take = (text: string) => {
    const typed = text.trim();
    const date = readDate(typed);
    if (date) onDay(isoDate(date));
    else if (typed === '' && !needed) onDay(undefined);
    else return entryWords.dayWrong(typed, daySpellings);
    return undefined;
  };
  return <Line label={label} value={day ?? ''} onType={take} />;
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly onPick: (id: string) => void;
  /** Nothing may be chosen. */
  readonly optional?: boolean;
}

/** One of several. A value that is none of them, as one of another year's format, stays to be seen. */
export function Pick({ label, value, choices, onPick, optional = false }: PickProps) {
  const id = useId();
  const isKnown = choices.some(choice => choice.id === value);
  return (
    <div className={styles.line}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={event => onPick(event.target.value)}>
        {(optional || value === '') && <option value="">{entryWords.notSaid}</option>}
        {!isKnown && value !== '' && <option value={value}>{value}</option>}
        {choices.map(choice => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
