import { useState } from 'react';
import type { Format } from '../../../shared/formats/compile.ts';
import { type CollectedCell, type Offer, sourceOf } from '../../../shared/register/collection/take-over.ts';
import { sourceInWords } from '../../../shared/register/sources/source.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import tables from '../../components/plain-table.module.css';
import { formatsInUse } from '../../stores/formats-store.ts';
import { putDraft, useReport } from '../../stores/report-store.ts';
import { showUndoable } from '../../stores/undo-notice.ts';
import { collectWords } from '../../text/collect.ts';
import { common } from '../../text/common.ts';
import { type Choices, choiceOf, type ReturnedSheets, withReturned } from '../../work/register/collect.ts';
import styles from './collect.module.css';

interface ReturnedDialogProps {
  readonly returned: ReturnedSheets;
  readonly onClose: () => void;
}

/** What sheets that came back would fill in, cell by cell; nothing is taken before it is said so. */
export function ReturnedDialog({ returned, onClose }: ReturnedDialogProps) {
  const draft = useReport(state => state.report?.draft);
  const format = useReport(state => state.report?.derived.format);
  const [choices, setChoices] = useState<Choices>(new Map());
  if (!draft || !format) return null;
  const { cells } = returned;
  const chosen = cells.map(cell => choiceOf(cell, choices));
  const count = chosen.filter(
    (choice, index) => typeof choice === 'number' && cells[index]?.state !== 'same',
  );
  const isOpen = chosen.includes(undefined);
  const take = () => {
    const first = cells.map(({ cell }) => format.cells.get(cell)?.table).find(table => table !== undefined);
    onClose();
    putDraft(withReturned(draft, cells, choices, formatsInUse()), { section: first ?? '' });
    showUndoable(collectWords.taken(count.length));
  };
  return (
    <Dialog
      title={collectWords.take}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={isOpen || cells.length === 0} onClick={take}>
            {collectWords.put(count.length)}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </>
      }
    >
      <div className={styles.body}>
        <Account returned={returned} format={format} />
        {cells.length > 0 && (
          <table className={tables.table}>
            <thead>
              <tr>
                {collectWords.columns.map(column => (
                  <th key={column}>{column}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {cells.map(cell => (
                <ReturnedRow
                  key={cell.cell}
                  cell={cell}
                  place={format.cells.get(cell.cell)?.place ?? cell.cell}
                  choice={choiceOf(cell, choices)}
                  onChoose={choice => setChoices(new Map([...choices, [cell.cell, choice]]))}
                />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Dialog>
  );
}

/** Which sheets were read, which files were not and why, and what stations left blank or wrote wrongly. */
function Account({ returned: { sheets, refused, cells }, format }: AccountProps) {
  const placesOf = (ids: readonly string[]) => ids.map(id => format.cells.get(id)?.place ?? id).join('、');
  const left = sheets.flatMap(({ station, problems, blank }) => [
    ...problems.map(({ message }) => collectWords.problem(station, message)),
    ...(blank.length > 0 ? [collectWords.blank(station, placesOf(blank))] : []),
  ]);
  return (
    <>
      {refused.length > 0 && (
        <div role="alert" className={styles.problems}>
          <p>✖ {collectWords.refused(refused.length)}</p>
          <ul>
            {refused.map(message => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <p role="status">{collectWords.read(sheets.length, sheets.map(({ station }) => station).join('、'))}</p>
      {left.map(line => (
        <p key={line} className={styles.left}>
          ▲ {line}
        </p>
      ))}
      {cells.length === 0 && <p>{collectWords.nothing}</p>}
    </>
  );
}

interface AccountProps {
  readonly returned: ReturnedSheets;
  readonly format: Format;
}

interface ReturnedRowProps {
  readonly cell: CollectedCell;
  readonly place: string;
  readonly choice: number | 'keep' | undefined;
  readonly onChoose: (choice: number | 'keep') => void;
}

function ReturnedRow({ cell: { now, offers, state }, place, choice, onChoose }: ReturnedRowProps) {
  return (
    <tr data-state={state}>
      <th scope="row">{place}</th>
      <td>{now || collectWords.empty}</td>
      <td>
        {offers.map(offer => (
          <p key={offer.sheet.sheet}>{inWords(offer)}</p>
        ))}
        {state === 'conflict' && <p className={styles.conflict}>▲ {collectWords.conflict}</p>}
      </td>
      <td>
        {state === 'same' ? (
          collectWords.same
        ) : (
          <select
            aria-label={`${place} ${collectWords.columns[3]}`}
            value={choice ?? ''}
            onChange={({ target: { value } }) => onChoose(value === 'keep' ? value : Number(value))}
          >
            {choice === undefined && <option value="">{collectWords.unchosen}</option>}
            {offers.map(({ sheet, figure }, index) => (
              <option key={sheet.sheet} value={index}>
                {figure.text}（{sheet.station}）
              </option>
            ))}
            <option value="keep">{collectWords.keep}</option>
          </select>
        )}
      </td>
    </tr>
  );
}

function inWords(offer: Offer): string {
  const { text, isFormula } = offer.figure;
  return `${text} ${sourceInWords(sourceOf(offer))}${isFormula ? collectWords.formula : ''}`;
}
