import { useRef } from 'react';
import { Button } from './button.tsx';
import styles from './date-picker.module.css';

interface DatePickerProps {
  readonly label: string;
  /** ISO 8601; empty where no day is chosen yet. */
  readonly day: string;
  readonly onPick: (day: string) => void;
}

/** A button that opens the browser's own calendar; beside a box in which the date can be typed as well. */
export function DatePicker({ label, day, onPick }: DatePickerProps) {
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <span className={styles.picker}>
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={day}
        onChange={event => event.target.value !== '' && onPick(event.target.value)}
      />
      <Button aria-label={label} title={label} onClick={() => calendar.current?.showPicker()}>
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path
            d="M3 4.5h14v12H3zM3 8.5h14M7 2.5v4M13 2.5v4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
      </Button>
    </span>
  );
}
