import type { Format } from '../../../shared/formats/compile.ts';
import type { ImportAccount } from '../../../shared/import/import-result.ts';
import { importWords } from '../../text/import.ts';
import styles from './import-review.module.css';

interface RecognisedPartsProps {
  readonly recognised: ImportAccount['recognised'];
  readonly format: Format;
}

/** The format, tables and texts that were recognised; a table that is not whole is marked. */
export function RecognisedParts({ recognised, format }: RecognisedPartsProps) {
  return (
    <>
      <h3>{importWords.recognised}</h3>
      <ul className={styles.recognised}>
        <li>
          ✓ {importWords.format}：{format.name}（{recognised.format.how}）
        </li>
        {recognised.tables.map(({ table, heading, filled, expected }) => (
          <li key={table}>
            {filled === expected ? '✓' : '▲'} {importWords.tables(heading, filled, expected)}
          </li>
        ))}
        {recognised.texts.map(({ text, heading, paragraphs }) => (
          <li key={text}>✓ {importWords.texts(heading, paragraphs)}</li>
        ))}
      </ul>
    </>
  );
}
