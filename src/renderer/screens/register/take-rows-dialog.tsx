import { useMemo, useState } from 'react';
import { withColumn } from '../../../shared/register/sheet/match-headings.ts';
import { Button } from '../../components/button.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { common } from '../../text/common.ts';
import { takeRowsWords } from '../../text/take-rows.ts';
import { registerBench } from '../../wiring/register.ts';
import { type IncomingRows, sheetForm } from '../../work/register/incoming-rows.ts';
import { type RowsUnderstood, takeRows, understood } from '../../work/register/take-rows.ts';
import styles from './take-rows-dialog.module.css';

interface TakeRowsDialogProps {
  readonly incoming: IncomingRows;
  readonly onClose: () => void;
}

/** What rows of a spreadsheet are taken for before they go into the register: shown, correctable, all or nothing. */
export function TakeRowsDialog({ incoming, onClose }: TakeRowsDialogProps) {
  const [mapping, setMapping] = useState(incoming.mapping);
  const [replace, setReplace] = useState(false);
  const read = useMemo(() => understood(registerBench(), { ...incoming, mapping }), [incoming, mapping]);
  const { rows } = read;
  const words = takeRowsWords[incoming.of];
  const count = rows.added.length + (replace ? rows.differing.length : 0);
  const take = () => {
    takeRows(registerBench(), read, replace);
    onClose();
  };
  return (
    <Dialog
      title={words.title}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={read.errors.length > 0 || count === 0} onClick={take}>
            {words.take(count)}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </>
      }
    >
      <div className={styles.body}>
        <p role="status">
          {words.from(incoming.file)}：{words.count(rows.added.length, rows.same.length)}
        </p>
        <Problems words={words} read={read} />
        {rows.differing.length > 0 && (
          <ChoiceField
            label={words.differing(rows.differing.length)}
            value={replace ? 'replace' : 'keep'}
            choices={[
              { value: 'keep', label: words.keep },
              { value: 'replace', label: words.replace },
            ]}
            onChange={value => setReplace(value === 'replace')}
          />
        )}
        {rows.twice.length > 0 && <p className={styles.twice}>▲ {words.twice(rows.twice)}</p>}
        <h3>{words.columns}</h3>
        <Columns
          incoming={{ ...incoming, mapping }}
          onColumn={(column, field) => setMapping(withColumn(mapping, column, field))}
        />
      </div>
    </Dialog>
  );
}

/** How many errors are listed. */
const listed = 12;

type Words = (typeof takeRowsWords)[keyof typeof takeRowsWords];

interface ProblemsProps {
  readonly words: Words;
  readonly read: RowsUnderstood;
}

/** What was not understood; where all was, what is doubtful about it. */
function Problems({ words, read: { errors, gaps } }: ProblemsProps) {
  const told = errors.length > 0 ? errors : gaps;
  if (told.length === 0) return null;
  return (
    <div role="alert" className={errors.length > 0 ? styles.errors : styles.twice}>
      <p>{errors.length > 0 ? `✖ ${words.errors(told.length)}` : `▲ ${words.doubtful(told.length)}`}</p>
      <ul>
        {told.slice(0, listed).map(({ row, heading, message }) => (
          <li key={`${row} ${heading} ${message}`}>{words.error(row, heading, message)}</li>
        ))}
        {told.length > listed && <li>{words.more(told.length - listed)}</li>}
      </ul>
    </div>
  );
}

interface ColumnsProps {
  readonly incoming: IncomingRows;
  readonly onColumn: (column: number, field: string | undefined) => void;
}

/** Each column with its heading, what it is taken for, and the first words in it. */
function Columns({ incoming: { of, cells, mapping }, onColumn }: ColumnsProps) {
  const words = takeRowsWords[of];
  const { fields } = sheetForm(registerBench(), of);
  const below = cells.slice(mapping.headRow + 1);
  return (
    <ul className={styles.columns}>
      {mapping.columns.map((column, index) => {
        const example = below.find(row => row[index]?.text)?.[index]?.text ?? '';
        const name = column.heading || words.column(index);
        if (column.heading === '' && example === '') return null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
          <li key={index}>
            <span className={styles.heading}>{name}</span>
            <select
              aria-label={`${name} ${words.takenFor}`}
              value={column.field ?? ''}
              data-unmatched={(column.field === undefined && !column.ignored) || undefined}
              onChange={event => onColumn(index, event.target.value || undefined)}
            >
              <option value="">{column.ignored ? words.ignored : words.none}</option>
              {fields.map(field => (
                <option key={field.id} value={field.id}>
                  {field.heading}
                </option>
              ))}
            </select>
            <span className={styles.example}>
              {words.example} {example}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
