import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import styles from './field.module.css';

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id' | 'type'> {
  /** No `number`: the mouse wheel over such a field changes it. Ask for digits with `inputMode`. */
  readonly type?: 'text' | 'search' | 'password';
  readonly label: string;
  /** A line under the box: what to write, or what is wrong. */
  readonly note?: ReactNode;
  readonly invalid?: boolean;
  /** Stands at the right of the box. */
  readonly beside?: ReactNode;
}

/** A labelled line of input. */
export function Field({ label, note, invalid, beside, ...rest }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.line}>
        <input
          id={id}
          aria-invalid={invalid || undefined}
          aria-describedby={note ? `${id}-note` : undefined}
          {...rest}
        />
        {beside}
      </div>
      {note && (
        <p id={`${id}-note`} className={invalid ? styles.wrong : styles.note}>
          {note}
        </p>
      )}
    </div>
  );
}
