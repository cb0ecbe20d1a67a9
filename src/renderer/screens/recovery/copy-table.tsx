import { common } from '../../text/common.ts';
import { momentWords } from '../../text/moments.ts';
import { recoveryWords } from '../../text/recovery.ts';
import type { BackedUpDraft, BackupCopy } from '../../work/copy-groups.ts';
import styles from './restore.module.css';

interface CopyTableProps {
  readonly groups: readonly BackedUpDraft[];
  /** The chosen copy of each chosen draft, by the draft's id. */
  readonly chosen: ReadonlyMap<string, BackupCopy>;
  /** How a copy compares with what the library has, in words. */
  readonly compared: (copy: BackupCopy) => string;
  readonly onChange: (chosen: ReadonlyMap<string, BackupCopy>) => void;
}

/** The drafts there are copies of: a tick for each to be brought back, and which of its copies. */
export function CopyTable({ groups, chosen, compared, onChange }: CopyTableProps) {
  const choose = (id: string, copy: BackupCopy | undefined) => {
    const next = new Map(chosen);
    if (copy) next.set(id, copy);
    else next.delete(id);
    onChange(next);
  };
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{recoveryWords.unit}</th>
            <th scope="col">{recoveryWords.year}</th>
            <th scope="col">{recoveryWords.time}</th>
            <th scope="col">{recoveryWords.compared}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(group => (
            <CopyRow
              key={group.id}
              group={group}
              copy={chosen.get(group.id)}
              compared={compared}
              onChoose={copy => choose(group.id, copy)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CopyRowProps {
  readonly group: BackedUpDraft;
  readonly copy: BackupCopy | undefined;
  readonly compared: (copy: BackupCopy) => string;
  readonly onChoose: (copy: BackupCopy | undefined) => void;
}

function CopyRow({ group: { unit, year, copies }, copy, compared, onChoose }: CopyRowProps) {
  const shown = copy ?? copies[0];
  if (!shown) return null;
  const name = unit || common.unnamedUnit;
  return (
    <tr>
      <th scope="row">
        <label>
          <input
            type="checkbox"
            checked={copy !== undefined}
            aria-label={recoveryWords.pick(name, year)}
            onChange={event => onChoose(event.target.checked ? shown : undefined)}
          />
          {name}
        </label>
      </th>
      <td>{year}年</td>
      <td>
        <select
          aria-label={`${recoveryWords.time}：${name} ${year}年`}
          value={copies.indexOf(shown)}
          onChange={event => onChoose(copies[Number(event.target.value)])}
        >
          {copies.map((each, index) => (
            <option key={`${each.set} ${each.updatedAt}`} value={index}>
              {recoveryWords.copyName(momentWords.short(new Date(each.updatedAt)), each.set)}
            </option>
          ))}
        </select>
      </td>
      <td>{compared(shown)}</td>
    </tr>
  );
}
