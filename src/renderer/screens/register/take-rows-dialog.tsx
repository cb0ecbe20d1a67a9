import { useMemo, useState } from 'react';
import { withColumn } from '../../../shared/register/sheet/match-headings.ts';
import { Button } from '../../components/button.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { common } from '../../text/common.ts';
import { takeRowsWords } from '../../text/take-rows.ts';
import { registerBench } from '../../wiring/register.ts';
import {
  type IncomingRows,
  type RowsUnderstood,
  sheetForm,
  takeRows,
  understood,
} from '../../work/register/incoming-rows.ts';
import styles from './take-rows-dialog.module.css';

interface TakeRowsDialogProps {
  readonly incoming: IncomingRows;
  readonly onClose: () => void;
}

/** What rows of a spreadsheet are taken for before they go into the register: shown, correctable, all or nothing. */
export function TakeRowsDialog({ incoming, onClose }: TakeRowsDialogProps) {
  const [mapping, setMapping] = useState(incoming.mapping);
  const [replace, setReplace] = useState(false);
  const rows = useMemo(() => understood(registerBench(), { ...incoming, mapping }), [incoming, mapping]);
  const count = rows.added.length + (replace ? rows.differing.length : 0);
  const take = () => {
    takeRows(registerBench(), rows, mapping, replace);
    onClose();
  };
  return (
    <Dialog
      title={takeRowsWords.title}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={rows.errors.length > 0 || count === 0} onClick={take}>
            {takeRowsWords.take(count)}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </>
      }
    >
      <div className={styles.body}>
        <p role="status">
          {takeRowsWords.from(incoming.file)}：{takeRowsWords.count(rows.added.length, rows.same.length)}
        </p>
        <Problems rows={rows} />
        {rows.differing.length > 0 && (
          <ChoiceField
            label={takeRowsWords.differing(rows.differing.length)}
            value={replace ? 'replace' : 'keep'}
            choices={[
              { value: 'keep', label: takeRowsWords.keep },
              { value: 'replace', label: takeRowsWords.replace },
            ]}
            onChange={value => setReplace(value === 'replace')}
          />
        )}
        {rows.twice.length > 0 && <p className={styles.twice}>▲ {takeRowsWords.twice(rows.twice)}</p>}
        <h3>{takeRowsWords.columns}</h3>
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

function Problems({ rows: { errors } }: { readonly rows: RowsUnderstood }) {
  if (errors.length === 0) return null;
  return (
    <div role="alert" className={styles.errors}>
      <p>✖ {takeRowsWords.errors(errors.length)}</p>
      <ul>
        {errors.slice(0, listed).map(({ row, heading, message }) => (
          <li key={`${row} ${heading} ${message}`}>{takeRowsWords.error(row, heading, message)}</li>
        ))}
        {errors.length > listed && <li>{takeRowsWords.more(errors.length - listed)}</li>}
      </ul>
    </div>
  );
}

interface ColumnsProps {
  readonly incoming: IncomingRows;
  readonly onColumn: (column: number, field: string | undefined) => void;
}

/** Each column with its heading, what it is taken for, and the first words in it. */
function Columns({ incoming: { cells, mapping }, onColumn }: ColumnsProps) {
  const { fields } = sheetForm(registerBench());
  const below = cells.slice(mapping.headRow + 1);
  return (
    <ul className={styles.columns}>
      {mapping.columns.map((column, index) => {
        const example = below.find(row => row[index]?.text)?.[index]?.text ?? '';
        const name = column.heading || takeRowsWords.column(index);
        if (column.heading === '' && example === '') return null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
          <li key={index}>
            <span className={styles.heading}>{name}</span>
            <select
              aria-label={`${name} ${takeRowsWords.takenFor}`}
              value={column.field ?? ''}
              data-unmatched={(column.field === undefined && !column.ignored) || undefined}
              onChange={event => onColumn(index, event.target.value || undefined)}
            >
              <option value="">{column.ignored ? takeRowsWords.ignored : takeRowsWords.none}</option>
              {fields.map(field => (
                <option key={field.id} value={field.id}>
                  {field.heading}
                </option>
              ))}
            </select>
            <span className={styles.example}>
              {takeRowsWords.example} {example}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
