import type { ImportAccount } from '../../../shared/import/import-result.ts';
import { Field } from '../../components/field.tsx';
import { importWords } from '../../text/import.ts';
import styles from './import-review.module.css';
import type { ImportIdentity } from './use-import-identity.ts';

interface ImportIdentityFieldsProps {
  readonly identity: ImportIdentity;
  readonly recognised: ImportAccount['recognised'];
}

/** Unit and year to be put right, with how they were recognised, or what is missing. */
export function ImportIdentityFields({ identity, recognised }: ImportIdentityFieldsProps) {
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
    </div>
  );
}
