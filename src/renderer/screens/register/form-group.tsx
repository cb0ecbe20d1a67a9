import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { entryWords } from '../../text/register.ts';
import styles from './entry-form.module.css';

interface FormGroupProps {
  readonly name: string;
  readonly onTakeOff: () => void;
  readonly children: ReactNode;
}

/** What belongs together in the form of an entry, to be taken off as a whole. */
export function FormGroup({ name, onTakeOff, children }: FormGroupProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      {children}
      <Button look="small" onClick={onTakeOff}>
        {entryWords.takeOff(name)}
      </Button>
    </fieldset>
  );
}
