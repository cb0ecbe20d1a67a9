import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { pageName } from '../../../shared/editing/sections.ts';
import type { Format } from '../../../shared/formats/compile.ts';
import type { CellId } from '../../../shared/formats/types.ts';
import { type RowToCheck, rowsToEnter } from '../../../shared/review/double-check.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { coverName } from '../../text/editor.ts';
import { verificationWords } from '../../text/verification.ts';
import { workbench } from '../../wiring/workbench.ts';
import { compareEntered, type VerificationRun } from '../../work/verification.ts';
import styles from './verification.module.css';

interface SecondEntryProps {
  readonly run: VerificationRun;
  readonly format: Format;
  readonly onCompared: () => void;
  readonly onClose: () => void;
}

/** 再录一遍: one row after the other with empty boxes. Who leaves early sees what became of what was typed. */
export function SecondEntry({ run, format, onCompared, onClose }: SecondEntryProps) {
  const rows = rowsToEnter(format, run.table, run.values);
  const [at, setAt] = useState(0);
  const [entered, setEntered] = useState<ReadonlyMap<CellId, string>>(new Map());
  const form = useId();
  const row = rows[at];
  const table = pageName(format, run.table, coverName);
  const isLast = at + 1 >= rows.length;

  const end = (all: ReadonlyMap<CellId, string>) => {
    if (all.size === 0) return onClose();
    compareEntered(workbench(), run, all);
    onCompared();
  };
  const passRow = () => {
    if (!row) return;
    const passed = withRow(entered, row);
    setEntered(passed);
    if (isLast) end(passed);
    else setAt(at + 1);
  };
  return (
    <Dialog
      title={verificationWords.running(run.how, table)}
      width="wide"
      onClose={() => end(entered)}
      actions={
        row && (
          <>
            <Button look="primary" type="submit" form={form}>
              {isLast ? verificationWords.compare : verificationWords.next}
            </Button>
            <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
              {verificationWords.back}
            </Button>
          </>
        )
      }
    >
      {row ? (
        <>
          <p className={styles.note}>{verificationWords.row(at + 1, rows.length)}</p>
          <h3 className={styles.row}>{row.name || table}</h3>
          <RowBoxes
            key={at}
            form={form}
            row={row}
            entered={entered}
            onType={(cell, text) => setEntered(withText(entered, cell, text))}
            onPass={passRow}
          />
          <p className={styles.note}>{verificationWords.enterKeys}</p>
        </>
      ) : (
        <p>{verificationWords.nothingToEnter}</p>
      )}
    </Dialog>
  );
}

/** What was typed, with another text in one box; one that was emptied says nothing until its row is passed. */
function withText(
  entered: ReadonlyMap<CellId, string>,
  cell: CellId,
  text: string,
): ReadonlyMap<CellId, string> {
  const others = [...entered].filter(([id]) => id !== cell);
  return new Map(text === '' ? others : [...others, [cell, text]]);
}

/** What was typed, with the boxes of a row that were passed over as blanks. */
function withRow(entered: ReadonlyMap<CellId, string>, { cells }: RowToCheck): ReadonlyMap<CellId, string> {
  return new Map([...entered, ...cells.map(({ id }) => [id, entered.get(id) ?? ''] as const)]);
}

interface RowBoxesProps {
  readonly form: string;
  readonly row: RowToCheck;
  readonly entered: ReadonlyMap<CellId, string>;
  readonly onType: (cell: CellId, text: string) => void;
  readonly onPass: () => void;
}

/** A box for each figure of a row; Enter goes to the next, and behind the last one to the next row. */
function RowBoxes({ form, row, entered, onType, onPass }: RowBoxesProps) {
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => ref.current?.querySelector('input')?.focus(), []);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const boxes = [...event.currentTarget.querySelectorAll('input')];
    const next = boxes.find((_, index) => boxes[index - 1] === document.activeElement);
    if (next) next.focus();
    else onPass();
  };
  return (
    <form id={form} ref={ref} className={styles.boxes} data-blind onSubmit={submit} noValidate>
      {row.cells.map(({ id, columnName }) => (
        <Field
          key={id}
          label={columnName}
          inputMode="decimal"
          autoComplete="off"
          value={entered.get(id) ?? ''}
          onChange={event => onType(id, event.target.value)}
        />
      ))}
    </form>
  );
}
