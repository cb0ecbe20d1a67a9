import { type KeyboardEvent, useState } from 'react';
import { pageName } from '../../../shared/editing/sections.ts';
import type { Format } from '../../../shared/formats/compile.ts';
import type { Values } from '../../../shared/report/values.ts';
import { type RowToCheck, rowsToCheck, textToCheck } from '../../../shared/review/double-check.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { coverName } from '../../text/editor.ts';
import { verificationWords } from '../../text/verification.ts';
import { workbench } from '../../wiring/workbench.ts';
import { confirm, type VerificationRun } from '../../work/verification.ts';
import styles from './verification.module.css';

interface ReadAloudProps {
  readonly run: VerificationRun;
  readonly format: Format;
  readonly onClose: () => void;
}

/** 唱票: one row after the other in large type; those that were confirmed are recorded when one leaves. */
export function ReadAloud({ run, format, onClose }: ReadAloudProps) {
  const rows = rowsToCheck(format, run.table);
  const [at, setAt] = useState(0);
  const row = rows[at];
  const table = pageName(format, run.table, coverName);
  const leave = (confirmed: number) => {
    onClose();
    confirm(
      workbench(),
      run,
      rows.slice(0, confirmed).flatMap(({ cells }) => cells.map(({ id }) => id)),
    );
  };
  const isLast = at + 1 >= rows.length;
  const back = () => setAt(Math.max(0, at - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    const goesBack = event.key === 'ArrowUp' || event.key === 'Backspace';
    // A key that is held down would confirm rows that nobody read.
    if (goesBack || (event.key === 'Enter' && event.repeat)) event.preventDefault();
    if (goesBack) back();
  };
  return (
    <Dialog
      title={verificationWords.running(run.how, table)}
      width="wide"
      onClose={() => leave(at)}
      actions={
        <>
          <Button
            look="primary"
            data-first-focus
            onKeyDown={onKeyDown}
            onClick={() => (isLast ? leave(rows.length) : setAt(at + 1))}
          >
            {isLast ? verificationWords.confirmLast : verificationWords.confirm}
          </Button>
          <Button onKeyDown={onKeyDown} onClick={back}>
            {verificationWords.back}
          </Button>
        </>
      }
    >
      <div aria-live="polite">
        <p className={styles.note}>{verificationWords.row(at + 1, rows.length)}</p>
        <h3 className={styles.row}>{row?.name || table}</h3>
        <Figures cells={row?.cells ?? []} values={run.values} />
      </div>
      <p className={styles.note}>{verificationWords.readKeys}</p>
    </Dialog>
  );
}

interface FiguresProps {
  readonly cells: RowToCheck['cells'];
  readonly values: Values;
}

/** The figures of a row below what their columns are called. */
function Figures({ cells, values }: FiguresProps) {
  return (
    <dl className={styles.figures}>
      {cells.map(({ id, columnName }) => {
        const text = textToCheck(values, id);
        return (
          <div key={id}>
            <dt>{columnName}</dt>
            <dd data-blank={text === '' || undefined}>{text === '' ? verificationWords.blank : text}</dd>
          </div>
        );
      })}
    </dl>
  );
}
