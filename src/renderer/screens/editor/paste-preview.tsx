import type { Format } from '../../../shared/formats/compile.ts';
import type { PastedBlock, PastePlan } from '../../../shared/table-editing/paste.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { common } from '../../text/common.ts';
import { pasteWords } from '../../text/paste.ts';
import styles from './paste-preview.module.css';

interface PastePreviewProps {
  readonly format: Format;
  readonly plan: PastePlan;
  readonly block: PastedBlock;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Shows where each pasted figure would land when the block does not simply fit. */
export function PastePreview({ format, plan, block, onConfirm, onCancel }: PastePreviewProps) {
  const landing = Object.entries(plan.cells);
  const rows = new Map<string, { column: string; text: string }[]>();
  for (const [id, text] of landing) {
    const cell = format.cells.get(id);
    if (!cell) continue;
    const row = rows.get(cell.rowName) ?? [];
    row.push({ column: cell.columnName, text });
    rows.set(cell.rowName, row);
  }
  return (
    <Dialog
      title={pasteWords.title}
      onClose={onCancel}
      actions={
        <>
          <Button look="primary" onClick={onConfirm} disabled={landing.length === 0}>
            {pasteWords.confirm(landing.length)}
          </Button>
          <Button onClick={onCancel}>{common.cancel}</Button>
        </>
      }
    >
      <p>{pasteWords.shape(block.length, Math.max(0, ...block.map(row => row.length)))}</p>
      {plan.left > 0 && <p className={styles.doubt}>▲ {pasteWords.left(plan.left)}</p>}
      {plan.words > 0 && <p className={styles.doubt}>▲ {pasteWords.words(plan.words)}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{pasteWords.row}</th>
            <th>{pasteWords.figures}</th>
          </tr>
        </thead>
        <tbody>
          {[...rows].map(([name, cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                {cells.map(({ column, text }) => (
                  <span key={column} className={styles.figure}>
                    {column} <b>{text === '' ? pasteWords.blank : text}</b>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
