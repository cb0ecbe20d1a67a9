import { useState } from 'react';
import { outcomesOf } from '../../../shared/register/count/outcomes.ts';
import { formatOf } from '../../../shared/register/count/places.ts';
import { Button } from '../../components/button.tsx';
import { useFormats } from '../../stores/formats-store.ts';
import { showNotice } from '../../stores/notice-store.ts';
import { helpWords } from '../../text/help.ts';
import { entryWords } from '../../text/register.ts';
import { RowQuestions } from '../help/row-questions.tsx';
import styles from './entry-form.module.css';

interface AskOutcomeProps {
  /** The year the request is answered in: its report has the rows. */
  readonly year: number;
  readonly onOutcome: (row: string) => void;
}

/** 这件该填哪一行, asked of the request at hand: what the answers lead to becomes its outcome. */
export function AskOutcome({ year, onOutcome }: AskOutcomeProps) {
  const formats = useFormats(state => state.registry);
  const [asking, setAsking] = useState(false);
  const format = formatOf(year, formats);
  if (!format?.questions || format.questions.table !== format.roles.requests?.table) return null;
  const take = (row: string) => {
    if (outcomesOf(format).some(({ id }) => id === row)) onOutcome(row);
    else showNotice(entryWords.noOutcome);
  };
  return (
    <div className={styles.adding}>
      <Button look="small" onClick={() => setAsking(true)}>
        {helpWords.whichRow}
      </Button>
      {asking && (
        <RowQuestions
          format={format}
          take={{ label: entryWords.takeOutcome, run: take }}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
