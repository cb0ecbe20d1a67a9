import type { Format } from '../../../shared/formats/compile.ts';
import type { TableId } from '../../../shared/formats/types.ts';
import type { ImportAccount } from '../../../shared/import/import-result.ts';
import { importWords } from '../../text/import.ts';
import styles from './import-review.module.css';
import { SourceMap } from './source-map.tsx';

interface RecognisedPartsProps {
  readonly recognised: ImportAccount['recognised'];
  readonly format: Format;
  /** How many blocks the source has, and which of them each table came from. */
  readonly count: number;
  readonly blocks: ReadonlyMap<TableId, ReadonlySet<number>>;
  /** The table that is pointed at, here or in the source. */
  readonly pointed: TableId | undefined;
  readonly onPoint: (table: TableId | undefined) => void;
  /** Asks to see a block of the source. */
  readonly onLook: (block: number) => void;
}

const nowhere: ReadonlySet<number> = new Set();

/** The format, tables and texts that were recognised; a table that is not whole is marked. */
export function RecognisedParts({
  recognised,
  format,
  count,
  blocks,
  pointed,
  onPoint,
  onLook,
}: RecognisedPartsProps) {
  return (
    <>
      <h3>{importWords.recognised}</h3>
      <ul className={styles.recognised}>
        <li>
          ✓ {importWords.format}：{format.name}（{recognised.format.how}）
        </li>
        {recognised.tables.map(({ table, heading, filled, expected }) => (
          <li key={table} className={pointed === table ? styles.pointed : ''}>
            <button
              type="button"
              className={styles.table}
              onPointerEnter={() => onPoint(table)}
              onPointerLeave={() => onPoint(undefined)}
              onFocus={() => onPoint(table)}
              onBlur={() => onPoint(undefined)}
              onClick={() => onLook(Math.min(...(blocks.get(table) ?? nowhere)))}
            >
              <SourceMap count={count} blocks={blocks.get(table) ?? nowhere} />
              <span>
                {filled === expected ? '✓' : '▲'} {importWords.tables(heading, filled, expected)}
              </span>
            </button>
          </li>
        ))}
        {recognised.texts.map(({ text, heading, paragraphs }) => (
          <li key={text}>✓ {importWords.texts(heading, paragraphs)}</li>
        ))}
      </ul>
    </>
  );
}
