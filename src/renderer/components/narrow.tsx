import styles from './narrow.module.css';

interface NarrowProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

/** What a list is narrowed to, one choice of a few; marked where it is narrowed. */
export function Narrow({ label, value, choices, onChoose }: NarrowProps) {
  return (
    <select
      className={styles.narrow}
      aria-label={label}
      value={value}
      data-narrowed={(value !== '' && choices[0]?.[0] === '') || undefined}
      onChange={event => onChoose(event.target.value)}
    >
      {choices.map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}
