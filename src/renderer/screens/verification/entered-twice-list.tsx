import type { Values } from '../../../shared/report/values.ts';
import { type EntryDifference, textToCheck } from '../../../shared/review/double-check.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { goTo } from '../../stores/report-store.ts';
import { type EnteredTwice, useSecondEntry } from '../../stores/second-entry-store.ts';
import { common } from '../../text/common.ts';
import { editorWords } from '../../text/editor.ts';
import { verificationWords } from '../../text/verification.ts';
import styles from './verification.module.css';

interface EnteredTwiceListProps {
  readonly entered: EnteredTwice;
  /** What the cells say now. */
  readonly values: Values;
  readonly onClose: () => void;
}

/** Where a second entry was not the first, with the way to each cell. */
export function EnteredTwiceList({ entered, values, onClose }: EnteredTwiceListProps) {
  const { agreed, differing } = entered;
  const forget = () => useSecondEntry.setState({ entered: undefined });
  const close = () => {
    onClose();
    // Only what is still to be looked at is there when one comes back.
    if (differing.length === 0) forget();
  };
  return (
    <Dialog
      title={verificationWords.title}
      onClose={close}
      actions={
        <>
          <Button look="primary" onClick={close}>
            {common.close}
          </Button>
          <Button onClick={forget}>{verificationWords.again}</Button>
        </>
      }
    >
      <p role="status">
        {differing.length === 0
          ? `✓ ${verificationWords.same(agreed.length)}`
          : verificationWords.differ(agreed.length, differing.length)}
      </p>
      {differing.length > 0 && (
        <ul className={styles.list}>
          {differing.map(difference => (
            <DifferenceItem
              key={difference.cell.id}
              difference={difference}
              now={textToCheck(values, difference.cell.id)}
              onClose={onClose}
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

interface DifferenceItemProps {
  readonly difference: EntryDifference;
  readonly now: string;
  readonly onClose: () => void;
}

function DifferenceItem({ difference: { cell, first, second }, now, onClose }: DifferenceItemProps) {
  const show = () => {
    onClose();
    goTo({ section: cell.table, cell: cell.id });
  };
  const said = [
    verificationWords.first(first),
    verificationWords.second(second),
    ...(now === first ? [] : [verificationWords.changedSince(now)]),
  ];
  return (
    <li>
      <strong>{cell.place}</strong>
      <span>{said.join('，')}</span>
      <Button look="small" onClick={show}>
        {editorWords.locate}
      </Button>
    </li>
  );
}
