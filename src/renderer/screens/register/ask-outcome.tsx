import { useState } from 'react';
import type { EntryChange } from '../../../shared/register/change-entry.ts';
import { outcomesOf } from '../../../shared/register/count/outcomes.ts';
import { formatOf } from '../../../shared/register/count/places.ts';
import { yearOf } from '../../../shared/register/day.ts';
import type { RequestEntry } from '../../../shared/register/entry.ts';
import { Button } from '../../components/button.tsx';
import { useFormats } from '../../stores/formats-store.ts';
import { showNotice } from '../../stores/notice-store.ts';
import { helpWords } from '../../text/help.ts';
import { entryWords } from '../../text/register.ts';
import { machine } from '../../wiring/workbench.ts';
import { dayNow } from '../../work/register/day-now.ts';
import { RowQuestions } from '../help/row-questions.tsx';
import styles from './entry-form.module.css';

interface AskOutcomeProps {
  readonly entry: RequestEntry;
  readonly change: (fields: EntryChange) => void;
}

/** 这件该填哪一行, asked of the request at hand: what the answers lead to becomes its outcome. */
export function AskOutcome({ entry, change }: AskOutcomeProps) {
  const formats = useFormats(state => state.registry);
  const [asking, setAsking] = useState(false);
  // The rows are those of the report of the year in which the request is answered.
  const format = formatOf(yearOf(entry.answeredOn ?? dayNow(machine)), formats);
  if (!format?.questions || format.questions.table !== format.roles.requests?.table) return null;
  const take = (row: string) => {
    if (outcomesOf(format).some(({ id }) => id === row)) change({ outcome: row });
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
