import { type FormEvent, useId, useState } from 'react';
import type { OpenReport } from '../../../shared/editing/open-report.ts';
import type { Verification } from '../../../shared/report/verification.ts';
import { Button } from '../../components/button.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { common } from '../../text/common.ts';
import { verificationWords } from '../../text/verification.ts';
import type { VerificationRun } from '../../work/verification.ts';
import { AuthorField } from '../dialogs/author-field.tsx';
import styles from '../dialogs/form.module.css';
import { useAuthor } from '../dialogs/use-author.ts';

interface VerificationChoiceProps {
  readonly report: OpenReport;
  readonly onStart: (run: VerificationRun) => void;
  readonly onClose: () => void;
}

/** Asks which table is gone through, in which way, and once who does it. */
export function VerificationChoice({ report, onStart, onClose }: VerificationChoiceProps) {
  const { format, tables } = report.derived;
  const choices = format.sections.flatMap(({ kind, id, short }) =>
    kind === 'table' ? [{ value: id, label: short }] : [],
  );
  const [table, setTable] = useState(choices[0]?.value ?? '');
  const [how, setHow] = useState<Verification['how']>('read-aloud');
  const { name, setName, isGiven, keep } = useAuthor();
  const form = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isGiven || table === '') return;
    await keep();
    onStart({ report: report.draft.id, table, how, values: tables.values });
  };
  return (
    <Dialog
      title={verificationWords.title}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" type="submit" form={form} disabled={!isGiven || table === ''}>
            {verificationWords.start}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={event => void submit(event)} noValidate>
        <p>{verificationWords.intro}</p>
        <ChoiceField label={verificationWords.table} choices={choices} value={table} onChange={setTable} />
        <ChoiceField
          label={verificationWords.way}
          choices={verificationWords.ways}
          value={how}
          onChange={setHow}
        />
        <AuthorField name={name} onChange={setName} />
      </form>
    </Dialog>
  );
}
