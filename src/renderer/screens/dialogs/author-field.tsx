import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { authorWords } from '../../text/author.ts';
import styles from './form.module.css';

interface AuthorFieldProps {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** Who says it: asked for where nobody is known, else shown, and to be changed on demand. */
export function AuthorField({ name, onChange }: AuthorFieldProps) {
  const [asksName, setAsksName] = useState(name === '');
  return asksName ? (
    <Field
      label={authorWords.name}
      note={authorWords.note}
      value={name}
      onChange={event => onChange(event.target.value)}
    />
  ) : (
    <p className={styles.row}>
      {authorWords.signed(name)}
      <Button look="small" onClick={() => setAsksName(true)}>
        {authorWords.change}
      </Button>
    </p>
  );
}
