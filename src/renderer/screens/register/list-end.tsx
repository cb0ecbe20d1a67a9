import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { useRegister } from '../../stores/register-store.ts';
import { type ListName, useRegisterView } from '../../stores/register-view-store.ts';
import { registerWords } from '../../text/register.ts';
import { takeBack } from '../../work/register/register-edits.ts';
import styles from './list-pane.module.css';

interface ListEndProps {
  readonly of: ListName;
  readonly binLabel: (count: number) => string;
  /** What is told of the rows. */
  readonly children: ReactNode;
}

/** Below a list: what is told of its rows, what is wrong in the cell at hand, and what was deleted. */
export function ListEnd({ of, binLabel, children }: ListEndProps) {
  const damaged = useRegister(state => state.damaged.length);
  const wrong = useRegisterView(({ wrong: all, active }) =>
    all.find(each => each.row === active?.row && each.column === active.column),
  );
  return (
    <footer className={styles.foot}>
      {children}
      {damaged > 0 && <span className={styles.over}>✖ {registerWords.damaged(damaged)}</span>}
      <span role="alert" className={styles.wrong}>
        {wrong && `✖ ${wrong.message}`}
      </span>
      <Bin of={of} label={binLabel} />
    </footer>
  );
}

interface BinProps {
  readonly of: ListName;
  readonly label: (count: number) => string;
}

function Bin({ of, label }: BinProps) {
  const removed = useRegister(state => state.removed).filter(({ table }) => table === of);
  const [open, setOpen] = useState(false);
  if (removed.length === 0) return null;
  return (
    <>
      <Button look="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label(removed.length)}
      </Button>
      {open && (
        <ul className={styles.bin}>
          {removed.map(row => (
            <li key={row.value.id}>
              <span>
                {row.table === 'entries'
                  ? `${row.value.no} ${row.value.subject}`
                  : `${row.value.number} ${row.value.title}`}
              </span>
              <Button look="small" onClick={() => takeBack(row)}>
                {registerWords.takeBack}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
