import { useState } from 'react';
import tables from '../../components/plain-table.module.css';
import { deskSumWords } from '../../text/desk.ts';
import type { SummedCell } from '../../workers/desk-tasks.ts';
import styles from './sum-page.module.css';

/** The cells of a sum; beside them the units that the cell at hand is made of. */
export function SumCells({ cells }: { readonly cells: readonly SummedCell[] }) {
  const [chosen, setChosen] = useState<string>();
  const atHand = cells.find(({ cell }) => cell === chosen);
  return (
    <div className={styles.cells}>
      <table className={tables.table} aria-label={deskSumWords.cells}>
        <thead>
          <tr>
            {deskSumWords.cellHead.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map(({ cell, place, sum, contributions }) => (
            <tr key={cell} data-chosen={cell === chosen || undefined}>
              <td>
                <button type="button" onClick={() => setChosen(cell)}>
                  {place}
                </button>
              </td>
              <td>{sum}</td>
              <td>{contributions.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {atHand && (
        <table className={tables.table} aria-label={deskSumWords.contributions(atHand.place)}>
          <caption>{deskSumWords.contributions(atHand.place)}</caption>
          <thead>
            <tr>
              {deskSumWords.unitHead.map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {atHand.contributions.map(([unit, figure]) => (
              <tr key={unit}>
                <td>{unit}</td>
                <td>{figure}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
