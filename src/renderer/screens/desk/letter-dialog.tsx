import { useState } from 'react';
import type { DeskLetter } from '../../../shared/county/desk/desk-letters.ts';
import { wordsOfLetter } from '../../../shared/county/desk/desk-letters.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { deskUnitWords } from '../../text/desk.ts';
import { deskBench, deskSession } from '../../wiring/desk.ts';
import { keepLetter } from '../../work/desk/desk-decisions.ts';
import { saveLetter } from '../../work/desk/desk-output.ts';
import styles from './letter-dialog.module.css';

interface LetterDialogProps {
  readonly letter: DeskLetter;
  readonly onClose: () => void;
}

/** The note to a unit, to be edited before it is written; what was changed stays with the collection. */
export function LetterDialog({ letter, onClose }: LetterDialogProps) {
  const { unit, generated, isOld } = letter;
  const [text, setText] = useState(wordsOfLetter(letter.letter));
  const keep = () =>
    deskSession().decide(keepLetter(unit, text === generated ? undefined : { text, from: generated }));
  const save = async () => {
    await keep();
    const paragraphs = text.split('\n').filter(line => line.trim() !== '');
    await saveLetter(deskBench(), { ...letter, letter: { ...letter.letter, paragraphs } });
  };
  const close = async () => {
    await keep();
    onClose();
  };
  return (
    <Dialog
      title={deskUnitWords.letterTitle(unit)}
      width="wide"
      onClose={() => void close()}
      actions={
        <>
          <Button look="primary" onClick={() => void save()}>
            {deskUnitWords.save}
          </Button>
          <Button onClick={() => void close()}>{deskUnitWords.keep}</Button>
          <Button disabled={text === generated} onClick={() => setText(generated)}>
            {deskUnitWords.anew}
          </Button>
        </>
      }
    >
      <div className={styles.letter}>
        <p>{deskUnitWords.letterNote}</p>
        {isOld && (
          <p role="alert" className={styles.old}>
            ▲ {deskUnitWords.letterOld}
          </p>
        )}
        <textarea
          aria-label={deskUnitWords.letterText}
          value={text}
          rows={16}
          onChange={event => setText(event.target.value)}
        />
      </div>
    </Dialog>
  );
}
