import { useState } from 'react';
import { daysInWords, readDays } from '../../../shared/register/calendar/holiday-text.ts';
import { yearOf } from '../../../shared/register/day.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Narrow } from '../../components/narrow.tsx';
import { calendarWords } from '../../text/calendar.ts';
import { common } from '../../text/common.ts';
import { putCalendarYear } from '../../work/register/calendar-edits.ts';
import styles from './calendar-dialog.module.css';
import { useToday } from './use-today.ts';
import { useOwnYears, useShippedYears } from './use-work-calendar.ts';

interface CalendarDialogProps {
  readonly onClose: () => void;
}

/** The years around this one, each with its holidays: those of the program, or the unit's own over them. */
export function CalendarDialog({ onClose }: CalendarDialogProps) {
  const shipped = useShippedYears();
  const own = useOwnYears();
  const thisYear = yearOf(useToday());
  const [year, setYear] = useState(thisYear + 1);
  const known = [...own, ...shipped].find(each => each.year === year);
  const years = [-2, -1, 0, 1, 2].map(away => thisYear + away);
  const stateOf = (each: number) => {
    if (own.some(kept => kept.year === each)) return calendarWords.own;
    return shipped.some(kept => kept.year === each) ? calendarWords.shipped : calendarWords.unknown;
  };
  return (
    <Dialog title={calendarWords.title} onClose={onClose}>
      <div className={styles.body}>
        <p className={styles.note}>{calendarWords.note}</p>
        <Narrow
          label={calendarWords.year}
          value={String(year)}
          choices={years.map(each => [String(each), calendarWords.choice(each, stateOf(each))] as const)}
          onChoose={chosen => setYear(Number(chosen))}
        />
        <YearFields
          key={`${year} ${stateOf(year)}`}
          year={year}
          off={daysInWords(known?.off ?? [])}
          on={daysInWords(known?.on ?? [])}
          onClose={onClose}
        />
      </div>
    </Dialog>
  );
}

interface YearFieldsProps {
  readonly year: number;
  readonly off: string;
  readonly on: string;
  readonly onClose: () => void;
}

function YearFields({ year, off, on, onClose }: YearFieldsProps) {
  const [said, setSaid] = useState({ off, on });
  const [wrong, setWrong] = useState<string>();
  const keep = () => {
    const [free, worked] = [readDays(said.off, year), readDays(said.on, year)];
    if (free.kind === 'wrong') return setWrong(free.message);
    if (worked.kind === 'wrong') return setWrong(worked.message);
    putCalendarYear({ year, off: [...free.days], on: [...worked.days] });
    onClose();
  };
  return (
    <>
      {(['off', 'on'] as const).map(part => (
        <label key={part} className={styles.days}>
          {calendarWords[part]}
          <textarea
            rows={part === 'off' ? 6 : 3}
            value={said[part]}
            onChange={event => setSaid({ ...said, [part]: event.target.value })}
          />
        </label>
      ))}
      {wrong && (
        <p role="alert" className={styles.wrong}>
          ✖ {wrong}
        </p>
      )}
      <div className={styles.actions}>
        <Button look="primary" onClick={keep}>
          {calendarWords.keep}
        </Button>
        <Button onClick={onClose}>{common.cancel}</Button>
      </div>
    </>
  );
}
