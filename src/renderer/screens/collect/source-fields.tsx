import { type FormEvent, useId, useState } from 'react';
import { typedDay } from '../../../shared/register/list/typed-cell.ts';
import type { FigureSource } from '../../../shared/register/sources/source.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { collectWords } from '../../text/collect.ts';
import { common } from '../../text/common.ts';
import styles from './collect.module.css';

interface SourceFieldsProps {
  readonly title: string;
  readonly source: FigureSource;
  readonly onSay: (source: FigureSource) => void;
  readonly onClose: () => void;
}

/** Who gave a figure, when, and what is to be said of it; all blank takes the source away. */
export function SourceFields({ title, source, onSay, onClose }: SourceFieldsProps) {
  const [said, setSaid] = useState({
    from: source.from,
    who: source.who,
    when: source.when ?? '',
    note: source.note,
  });
  const [wrong, setWrong] = useState<string>();
  const form = useId();
  const say = (event: FormEvent) => {
    event.preventDefault();
    const read = typedDay(said.when.trim());
    if (read.kind === 'wrong') return setWrong(read.message);
    const { when: _before, ...kept } = source;
    const { from, who, note } = said;
    const when = read.value === undefined ? {} : { when: read.value };
    onSay({ ...kept, from: from.trim(), who: who.trim(), note: note.trim(), ...when });
  };
  return (
    <Dialog
      title={title}
      width="narrow"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" type="submit" form={form}>
            {collectWords.keepSource}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </>
      }
    >
      <form id={form} className={styles.fields} onSubmit={say}>
        {(['from', 'who', 'when', 'note'] as const).map(part => (
          <Field
            key={part}
            label={collectWords[part]}
            value={said[part]}
            invalid={part === 'when' && wrong !== undefined}
            note={part === 'when' ? wrong : undefined}
            onChange={event => setSaid({ ...said, [part]: event.target.value })}
          />
        ))}
      </form>
    </Dialog>
  );
}
