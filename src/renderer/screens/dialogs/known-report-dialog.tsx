import { useMemo } from 'react';
import { changesBetween } from '../../../shared/history/changes.ts';
import { reportTitle } from '../../../shared/report/draft.ts';
import { Button } from '../../components/button.tsx';
import { ChangeList } from '../../components/change-list.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useFormats } from '../../stores/formats-store.ts';
import type { Answer, Question } from '../../stores/question-store.ts';
import { momentWords } from '../../text/moments.ts';
import { questionWords } from '../../text/questions.ts';
import { hasFormat, missingFormat } from '../../work/formats.ts';
import styles from './known-report-dialog.module.css';

interface KnownReportDialogProps {
  readonly question: Extract<Question, { kind: 'known' }>;
  readonly onAnswer: (answer: Answer) => void;
}

/** A file holds a report that is in the library: which is newer, what differs, and which to go on with. */
export function KnownReportDialog({ question, onAnswer }: KnownReportDialogProps) {
  const { fileName, file, stored, kin } = question;
  const formats = useFormats(state => state.registry);
  const changes = useMemo(
    () => ([stored.draft, file].every(hasFormat) ? changesBetween(stored.draft, file, formats) : undefined),
    [stored, file, formats],
  );
  const here = stored.deletedAt === undefined ? '' : questionWords.removed;
  return (
    <Dialog
      title={questionWords.knownTitle}
      width="wide"
      onClose={() => onAnswer('cancel')}
      actions={
        <>
          <Button look="primary" onClick={() => onAnswer('here')}>
            {questionWords.openHere}
          </Button>
          <Button title={questionWords.compareNote} disabled={!changes} onClick={() => onAnswer('compare')}>
            {questionWords.compare}
          </Button>
          <Button title={questionWords.replaceNote} onClick={() => onAnswer('replace')}>
            {questionWords.replace}
          </Button>
          <Button onClick={() => onAnswer('both')}>{questionWords.keepBoth}</Button>
        </>
      }
    >
      <p>{questionWords.known(fileName, reportTitle(stored.draft))}</p>
      <p>{questionWords.kin[kin]}</p>
      <dl className={styles.times}>
        <dt>
          {questionWords.stored}
          {here}
        </dt>
        <dd>{`${questionWords.savedAt} ${momentWords.short(new Date(stored.savedAt))}`}</dd>
        <dt>{questionWords.inFile}</dt>
        <dd>{`${questionWords.savedAt} ${momentWords.short(new Date(file.updatedAt))}`}</dd>
      </dl>
      <h3>{questionWords.differences}</h3>
      <div className={styles.changes}>
        {changes ? (
          <ChangeList changes={changes} names={[questionWords.stored, questionWords.inFile]} />
        ) : (
          <p>{missingFormat(file) ?? missingFormat(stored.draft)}</p>
        )}
      </div>
    </Dialog>
  );
}
