import type { ComparedTable } from '../../shared/history/compare-years.ts';
import { compareWords } from '../text/compare.ts';
import styles from './compared-tables.module.css';

interface ComparedTablesProps {
  readonly tables: readonly ComparedTable[];
  /** What the two reports are called: this one, the other one. */
  readonly names: readonly [now: string, last: string];
}

/** Tables of two reports: in every cell this figure, the other one, and the difference where there is one. */
export function ComparedTables({ tables, names }: ComparedTablesProps) {
  return tables.map(table => (
    <section key={table.table} className={styles.section}>
      <h3>{table.heading}</h3>
      <ComparedRows table={table} names={names} />
    </section>
  ));
}

interface ComparedRowsProps {
  readonly table: ComparedTable;
  readonly names: ComparedTablesProps['names'];
}

function ComparedRows({ table, names }: ComparedRowsProps) {
  const lines = table.rows.flatMap(row =>
    row.cells
      .filter(cell => differs(cell.difference) || somethingIn(cell.now) || somethingIn(cell.last))
      .map(cell => ({ row: row.name, ...cell })),
  );
  if (lines.length === 0) return <p className={styles.note}>{compareWords.allZero}</p>;
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{compareWords.row}</th>
              <th>{compareWords.column}</th>
              <th>{names[0]}</th>
              <th>{names[1]}</th>
              <th>{compareWords.difference}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(line => (
              <tr key={line.cell} data-differs={differs(line.difference) || undefined}>
                <th scope="row">{line.row}</th>
                <td>{line.column}</td>
                <td className={styles.figure}>{line.now ?? compareWords.noSuchCell}</td>
                <td className={styles.figure}>{line.last ?? compareWords.noSuchCell}</td>
                <td className={styles.figure}>{line.difference ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{compareWords.zerosLeftOut}</p>
    </>
  );
}

function differs(difference: string | undefined): boolean {
  return difference !== undefined && difference !== '0';
}

function somethingIn(text: string | undefined): boolean {
  return text !== undefined && text !== '' && text !== '0';
}
