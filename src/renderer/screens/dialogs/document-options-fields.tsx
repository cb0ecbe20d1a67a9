import type { DocumentOptions } from '../../../shared/document/options.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { exportWords } from '../../text/documents.ts';
import styles from './form.module.css';

interface DocumentOptionsFieldsProps {
  readonly options: DocumentOptions;
  readonly onChange: (changes: Partial<DocumentOptions>) => void;
}

/** What a user may choose about the Word file. */
export function DocumentOptionsFields({ options, onChange }: DocumentOptionsFieldsProps) {
  return (
    <>
      <ChoiceField
        label={exportWords.fonts}
        value={options.fonts}
        choices={[
          { value: 'gb', label: exportWords.fontsGb },
          { value: 'system', label: exportWords.fontsSystem },
        ]}
        onChange={fonts => onChange({ fonts })}
      />
      <p className={styles.note}>{exportWords.fontsNote}</p>
      <ChoiceField
        label={exportWords.digits}
        value={options.digits}
        choices={[
          { value: 'times', label: exportWords.digitsTimes },
          { value: 'fangsong', label: exportWords.digitsFangsong },
        ]}
        onChange={digits => onChange({ digits })}
      />
      <label>
        <input
          type="checkbox"
          checked={options.shading}
          onChange={event => onChange({ shading: event.target.checked })}
        />{' '}
        {exportWords.shading}
      </label>
    </>
  );
}
