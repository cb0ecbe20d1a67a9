import type { ImportAccount, Recognised } from '../../../shared/import/import-result.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { importWords } from '../../text/import.ts';
import styles from './import-review.module.css';
import type { ImportIdentity } from './use-import-identity.ts';

interface ImportIdentityFieldsProps {
  readonly identity: ImportIdentity;
  readonly account: Pick<ImportAccount, 'recognised' | 'suggestions'>;
}

/** Unit and year to be put right, with how they were recognised, or what they may be. */
export function ImportIdentityFields({ identity, account }: ImportIdentityFieldsProps) {
  const { recognised, suggestions } = account;
  const { unitText, yearText, unit, year, yearWhy, typeUnit, typeYear } = identity;
  return (
    <div className={styles.identity}>
      <Field
        label={importWords.unit}
        value={unitText}
        invalid={unit === undefined}
        note={unit === undefined ? importWords.unitNeeded : recognised.unit?.how}
        onChange={event => typeUnit(event.target.value)}
      />
      <Field
        label={importWords.year}
        value={yearText}
        invalid={year === undefined}
        note={year === undefined ? (yearWhy ?? importWords.yearNeeded) : recognised.year?.how}
        onChange={event => typeYear(event.target.value)}
      />
      <Suggestions offered={suggestions.units} taken={unitText} onTake={typeUnit} />
      <Suggestions
        offered={suggestions.years.map(({ value, how }) => ({ value: String(value), how }))}
        taken={yearText}
        onTake={typeYear}
      />
    </div>
  );
}

interface SuggestionsProps {
  readonly offered: readonly Recognised<string>[];
  /** What the box holds. */
  readonly taken: string;
  readonly onTake: (value: string) => void;
}

/** What is likely, each taken with one click; nothing of it is written by itself. */
function Suggestions({ offered, taken, onTake }: SuggestionsProps) {
  const open = offered.filter(({ value }) => value !== taken);
  return (
    <ul className={styles.suggestions}>
      {open.map(({ value, how }) => (
        <li key={value}>
          <Button onClick={() => onTake(value)}>{importWords.suggested(value)}</Button> {how}
        </li>
      ))}
    </ul>
  );
}
