import { useEffect, useRef, useState } from 'react';
import type { Format } from '../../../shared/formats/compile.ts';
import type { Choice, Question } from '../../../shared/formats/declaration/help.ts';
import { firstCellOf, helpOfCell } from '../../../shared/help/row-help.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { common } from '../../text/common.ts';
import { helpWords } from '../../text/help.ts';
import { RowHelpSummary } from './row-help-text.tsx';
import styles from './which-row-dialog.module.css';

interface RowQuestionsProps {
  readonly format: Format;
  /** What can be done with the row the answers lead to. */
  readonly take: { readonly label: string; readonly run: (row: string) => void };
  readonly onClose: () => void;
}

/** A few questions about one request, and the row of the table it is counted in. */
export function RowQuestions({ format, take, onClose }: RowQuestionsProps) {
  const [chosen, setChosen] = useState<readonly Choice[]>([]);
  const last = chosen.at(-1);
  const tree = format.questions;
  const row = last?.leads.to === 'row' ? last.leads.row : undefined;
  const cell = tree && row !== undefined ? firstCellOf(format, tree.table, row) : undefined;
  const question = tree?.questions[last?.leads.to === 'question' ? last.leads.question : tree.first];
  const body = useFocusOnNew(chosen.length);
  if (!tree || !question) return null;
  return (
    <Dialog
      title={helpWords.whichRow}
      onClose={onClose}
      actions={
        <>
          {row !== undefined && cell !== undefined && (
            <Button
              look="primary"
              onClick={() => {
                onClose();
                take.run(row);
              }}
            >
              {take.label}
            </Button>
          )}
          {chosen.length > 0 && (
            <>
              <Button onClick={() => setChosen(chosen.slice(0, -1))}>{helpWords.previous}</Button>
              {cell !== undefined && <Button onClick={() => setChosen([])}>{helpWords.restart}</Button>}
            </>
          )}
          <Button onClick={onClose}>{common.close}</Button>
        </>
      }
    >
      <div ref={body} className={styles.body}>
        <Trail chosen={chosen} />
        {cell === undefined ? (
          <QuestionField question={question} onChoose={choice => setChosen([...chosen, choice])} />
        ) : (
          <Answer format={format} cell={cell} />
        )}
      </div>
    </Dialog>
  );
}

/** The answers given so far, in their order. */
function Trail({ chosen }: { readonly chosen: readonly Choice[] }) {
  if (chosen.length === 0) return null;
  return (
    <ol className={styles.trail}>
      {chosen.map(choice => (
        <li key={choice.label}>{choice.label}</li>
      ))}
    </ol>
  );
}

interface QuestionFieldProps {
  readonly question: Question;
  readonly onChoose: (choice: Choice) => void;
}

function QuestionField({ question, onChoose }: QuestionFieldProps) {
  return (
    <fieldset className={styles.question}>
      <legend>{question.ask}</legend>
      {question.note && <p className={styles.note}>{question.note}</p>}
      <ul className={styles.choices}>
        {question.choices.map(choice => (
          <li key={choice.label}>
            <button type="button" onClick={() => onChoose(choice)}>
              <span>{choice.label}</span>
              {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Answer({ format, cell }: { readonly format: Format; readonly cell: string }) {
  const found = helpOfCell(format, cell);
  if (!found) return null;
  return (
    <div role="status">
      <p>{helpWords.counted}</p>
      <h3 className={styles.row}>{found.title}</h3>
      <RowHelpSummary help={found.help} />
      <p className={styles.also}>{helpWords.alsoTakenIn}</p>
    </div>
  );
}

/** Puts the focus on the first answer of a new question, else on the main button, so that the keyboard goes on. */
function useFocusOnNew(step: number) {
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const first =
      body.current?.querySelector<HTMLElement>('button') ??
      body.current?.closest('dialog')?.querySelector<HTMLElement>('footer button');
    first?.focus();
  }, [step]);
  return body;
}
