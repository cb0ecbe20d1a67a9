import { useEffect, useRef } from 'react';
import type { TableId } from '../../../shared/formats/types.ts';
import { groupedBy } from '../../../shared/grouped-by.ts';
import type { ImportResult } from '../../../shared/import/import-result.ts';
import type { SourceBlock } from '../../../shared/import/source.ts';
import { importWords } from '../../text/import.ts';
import styles from './import-review.module.css';

/** What is shown of a block of a source; a report's own blocks are shown in the same way. */
export type PieceOfSource =
  | Pick<Extract<SourceBlock, { kind: 'paragraph' }>, 'kind' | 'text'>
  | Pick<Extract<SourceBlock, { kind: 'looseRow' }>, 'kind' | 'cells'>
  | Pick<Extract<SourceBlock, { kind: 'table' }>, 'kind' | 'cells'>;

interface SourceViewProps {
  readonly result: ImportResult;
  /** The block to bring into view. */
  readonly looked: number | undefined;
  /** Which blocks each table came from, and the table that is pointed at, here or beside. */
  readonly blocks: ReadonlyMap<TableId, ReadonlySet<number>>;
  readonly pointed: TableId | undefined;
  readonly onPoint: (table: TableId | undefined) => void;
}

/** The source's own words; what was recognised is marked as such, what was not stands out. */
export function SourceView({ result, looked, blocks, pointed, onPoint }: SourceViewProps) {
  const tableOf = (index: number) => [...blocks].find(([, own]) => own.has(index))?.[0];
  const list = useRef<HTMLDivElement>(null);
  const missed = new Set(result.account.unrecognised.map(item => item.block));

  useEffect(() => {
    if (looked === undefined) return;
    list.current?.querySelector(`[data-block="${looked}"]`)?.scrollIntoView({ block: 'center' });
  }, [looked]);

  return (
    <div className={styles.side} ref={list}>
      <h3>{importWords.source}</h3>
      {result.source.map((block, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is known by its place in the source
          key={index}
          data-block={index}
          className={`${styles.block} ${missed.has(index) ? styles.missed : ''} ${looked === index ? styles.looked : ''} ${pointed !== undefined && blocks.get(pointed)?.has(index) ? styles.pointed : ''}`}
          onPointerEnter={() => onPoint(tableOf(index))}
          onPointerLeave={() => onPoint(undefined)}
        >
          <SourcePiece block={block} />
        </div>
      ))}
    </div>
  );
}

/** A piece of a source as it reads: words, or a table. */
export function SourcePiece({ block }: { readonly block: PieceOfSource }) {
  if (block.kind === 'paragraph') return <p>{block.text}</p>;
  if (block.kind === 'looseRow') return <p className={styles.row}>{block.cells.join('　')}</p>;
  const rows = groupedBy(block.cells, ({ row }) => row);
  return (
    <table className={styles.sourceTable}>
      <tbody>
        {[...rows].map(([row, cells]) => (
          <tr key={row}>
            {cells.map(cell => (
              <td key={cell.column} rowSpan={cell.rowSpan} colSpan={cell.columnSpan}>
                {cell.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
