import { standardFaces } from '../../../shared/document/docx/faces.ts';
import {
  type DocumentOptions,
  type FaceNames,
  faceRoles,
  longestFaceName,
} from '../../../shared/document/options.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Field } from '../../components/field.tsx';
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
          { value: 'own', label: exportWords.fontsOwn },
        ]}
        onChange={fonts => onChange({ fonts })}
      />
      {options.fonts === 'own' ? (
        <OwnFaces faces={options.ownFaces ?? {}} onChange={ownFaces => onChange({ ownFaces })} />
      ) : (
        <p className={styles.note}>{exportWords.fontsNote}</p>
      )}
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

interface OwnFacesProps {
  readonly faces: Partial<FaceNames>;
  readonly onChange: (faces: Partial<FaceNames>) => void;
}

/** The names of the user's own fonts; where one is empty, the standard's is used, which stands in the box in grey. */
function OwnFaces({ faces, onChange }: OwnFacesProps) {
  return (
    <div className={styles.choices}>
      {faceRoles.map(role => (
        <Field
          key={role}
          label={exportWords.ownFaces[role]}
          value={faces[role] ?? ''}
          placeholder={standardFaces[role]}
          maxLength={longestFaceName}
          onChange={event => onChange({ ...faces, [role]: event.target.value })}
        />
      ))}
      <p className={styles.note}>{exportWords.ownFacesNote}</p>
    </div>
  );
}
