import type { DraftChanges } from '../../shared/history/changes.ts';
import type { ParagraphChange } from '../../shared/history/word-changes.ts';
import { historyWords } from '../text/history.ts';
import styles from './change-list.module.css';

interface ChangeListProps {
  readonly changes: DraftChanges;
  /** What the two sides are called, the earlier first. */
  readonly names: readonly [before: string, after: string];
}

/** What differs between two versions of a report: fields and figures as a table, texts word by word. */
export function ChangeList({ changes, names }: ChangeListProps) {
  const rows = [
    ...changes.fields.map(field => ({ place: field.name, before: field.before, after: field.after })),
    ...changes.cells.map(cell => ({
      place: cell.place,
      before: cell.before.text,
      after: cell.after.text,
    })),
  ];
  return (
    <>
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{historyWords.place}</th>
              <th>{names[0]}</th>
              <th>{names[1]}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.place}>
                <th scope="row">{row.place}</th>
                <td>{row.before || historyWords.blank}</td>
                <td>{row.after || historyWords.blank}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {changes.texts.map(text => (
        <section key={text.text}>
          <h3 className={styles.heading}>{text.heading}</h3>
          <ChangedParagraphs paragraphs={text.paragraphs} />
        </section>
      ))}
    </>
  );
}

const marks = { same: 'span', removed: 'del', added: 'ins' } as const;

/** Paragraphs with what went struck out and what came underlined. */
export function ChangedParagraphs({ paragraphs }: { readonly paragraphs: readonly ParagraphChange[] }) {
  return paragraphs.map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs may repeat; their place is their identity
    <p key={index} className={styles.paragraph}>
      {paragraph.pieces.map((piece, at) => {
        const Mark = marks[piece.kind];
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        return <Mark key={at}>{piece.text}</Mark>;
      })}
    </p>
  ));
}
