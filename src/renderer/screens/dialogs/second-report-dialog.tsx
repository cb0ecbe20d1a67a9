import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { Answer, Question } from '../../stores/question-store.ts';
import { common } from '../../text/common.ts';
import { momentWords } from '../../text/moments.ts';
import { questionWords } from '../../text/questions.ts';

interface SecondReportDialogProps {
  readonly question: Extract<Question, { kind: 'second' }>;
  readonly onAnswer: (answer: Answer) => void;
}

/** Asks before a second report of the same unit and year is stored. */
export function SecondReportDialog({ question: { stored }, onAnswer }: SecondReportDialogProps) {
  return (
    <Dialog
      title={questionWords.secondTitle}
      width="narrow"
      onClose={() => onAnswer('cancel')}
      actions={
        <>
          <Button look="primary" onClick={() => onAnswer('here')}>
            {questionWords.openThere}
          </Button>
          <Button onClick={() => onAnswer('both')}>{questionWords.keepSecond}</Button>
          <Button onClick={() => onAnswer('cancel')}>{common.cancel}</Button>
        </>
      }
    >
      <p>{questionWords.second(stored.unit, stored.year, momentWords.short(new Date(stored.updatedAt)))}</p>
      <p>{questionWords.secondNote}</p>
    </Dialog>
  );
}
