import type { DeskUnplaced } from '../../../shared/county/desk/desk-of.ts';
import { Button } from '../../components/button.tsx';
import tables from '../../components/plain-table.module.css';
import type { OpenDesk } from '../../stores/desk-store.ts';
import { deskUnitWords, deskUnplacedWords } from '../../text/desk.ts';
import { deskSession } from '../../wiring/desk.ts';
import { assign } from '../../work/desk/desk-decisions.ts';
import styles from './unplaced-page.module.css';

/** The files that are at no unit, each with the reason and what can be done. */
export function UnplacedPage({ open }: { readonly open: OpenDesk }) {
  const { unplaced, units } = open.content;
  if (unplaced.length === 0) return <p>{deskUnplacedWords.none}</p>;
  const names = units.map(({ unit }) => unit.name);
  return (
    <table className={`${tables.table} ${styles.table}`} aria-label={deskUnplacedWords.label}>
      <thead>
        <tr>
          {deskUnplacedWords.head.map(head => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {unplaced.map(each => (
          <tr key={each.id}>
            <td>
              {each.which === 'last' && deskUnplacedWords.last}
              {each.file}
            </td>
            <td>{each.unit}</td>
            <td>{each.reason}</td>
            <td>
              <Ways unplaced={each} names={names} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Ways({ unplaced, names }: { readonly unplaced: DeskUnplaced; readonly names: readonly string[] }) {
  const { id, file, isReport, isLastYears, candidates } = unplaced;
  const others = names.filter(name => !candidates.includes(name));
  return (
    <span className={styles.ways}>
      {isReport && !isLastYears && (
        <select
          value=""
          aria-label={deskUnplacedWords.assign(file)}
          onChange={event => void deskSession().decide(assign(id, event.target.value))}
        >
          <option value="" disabled>
            {deskUnplacedWords.choose}
          </option>
          {[...candidates, ...others].map(name => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
      {isLastYears && (
        <Button look="small" onClick={() => void deskSession().useAsLast([id])}>
          {deskUnplacedWords.asLast}
        </Button>
      )}
      <Button look="small" onClick={() => void deskSession().remove([id])}>
        {deskUnitWords.takeOff}
      </Button>
    </span>
  );
}
