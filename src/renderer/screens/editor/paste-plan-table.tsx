import type { Format } from '../../../shared/formats/compile.ts';
import type { CellId } from '../../../shared/formats/types.ts';
import { pasteWords } from '../../text/paste.ts';
import styles from './paste-preview.module.css';

interface PastePlanTableProps {
  readonly format: Format;
  readonly cells: Readonly<Record<CellId, string>>;
}

/** What would be put in, row by row, each figure under the name of its column. */
export function PastePlanTable({ format, cells }: PastePlanTableProps) {
  const rows = new Map<string, { column: string; text: string }[]>();
  for (const { id, rowName, columnName } of format.cells.values()) {
    const text = cells[id];
    if (text === undefined) continue;
    const row = rows.get(rowName) ?? [];
    row.push({ column: columnName, text });
    rows.set(rowName, row);
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{pasteWords.row}</th>
          <th>{pasteWords.figures}</th>
        </tr>
      </thead>
      <tbody>
        {[...rows].map(([name, figures]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {figures.map(({ column, text }) => (
                <span key={column} className={styles.figure}>
                  {column} <b>{text === '' ? pasteWords.blank : text}</b>
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
