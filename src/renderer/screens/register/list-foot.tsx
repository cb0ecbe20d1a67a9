import { useState } from 'react';
import type { ListRow } from '../../../shared/register/list/list-rows.ts';
import { Button } from '../../components/button.tsx';
import { useRegister } from '../../stores/register-store.ts';
import type { WrongCell } from '../../stores/register-view-store.ts';
import { registerWords } from '../../text/register.ts';
import { takeBack } from '../../work/register/register-edits.ts';
import styles from './requests-pane.module.css';

interface ListFootProps {
  readonly rows: readonly ListRow[];
  readonly shown: number;
  readonly wrong: WrongCell | undefined;
}

/** How many there are and how many are urgent, what is wrong in the cell at hand, and what was deleted. */
export function ListFoot({ rows, shown, wrong }: ListFootProps) {
  const damaged = useRegister(state => state.damaged.length);
  const over = rows.filter(({ state }) => state === 'over').length;
  const near = rows.filter(({ state }) => state === 'near').length;
  return (
    <footer className={styles.foot}>
      <span role="status">
        {shown === 0 && rows.length > 0 ? registerWords.noneFound : registerWords.count(shown, rows.length)}
      </span>
      {over + near > 0 && (
        <span className={over > 0 ? styles.over : styles.near}>
          {over > 0 ? '✖' : '▲'} {registerWords.urgent(over, near)}
        </span>
      )}
      {damaged > 0 && <span className={styles.over}>✖ {registerWords.damaged(damaged)}</span>}
      <span role="alert" className={styles.wrong}>
        {wrong && `✖ ${wrong.message}`}
      </span>
      <Bin />
    </footer>
  );
}

function Bin() {
  const removed = useRegister(state => state.removed).filter(({ table }) => table === 'entries');
  const [open, setOpen] = useState(false);
  if (removed.length === 0) return null;
  return (
    <>
      <Button look="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {registerWords.removedList(removed.length)}
      </Button>
      {open && (
        <ul className={styles.bin}>
          {removed.map(row => (
            <li key={row.value.id}>
              <span>
                {row.table === 'entries' ? `${row.value.no} ${row.value.subject}` : row.value.title}
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
