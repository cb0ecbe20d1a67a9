import type { ListRow } from '../../../shared/register/list/list-rows.ts';
import { registerWords } from '../../text/register.ts';
import { ListEnd } from './list-end.tsx';
import styles from './list-pane.module.css';

interface ListFootProps {
  readonly rows: readonly ListRow[];
  readonly shown: number;
}

/** How many requests there are and how many are urgent. */
export function ListFoot({ rows, shown }: ListFootProps) {
  const over = rows.filter(({ state }) => state === 'over').length;
  const near = rows.filter(({ state }) => state === 'near').length;
  return (
    <ListEnd of="entries" binLabel={registerWords.removedList}>
      <span role="status">
        {shown === 0 && rows.length > 0 ? registerWords.noneFound : registerWords.count(shown, rows.length)}
      </span>
      {over + near > 0 && (
        <span className={over > 0 ? styles.over : styles.near}>
          {over > 0 ? '✖' : '▲'} {registerWords.urgent(over, near)}
        </span>
      )}
    </ListEnd>
  );
}
