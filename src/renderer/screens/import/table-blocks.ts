import type { TableId } from '../../../shared/formats/types.ts';
import type { ImportResult } from '../../../shared/import/import-result.ts';

/** For every table the blocks of the source that its figures came from, in order. */
export function blocksOfTables({ account }: ImportResult): ReadonlyMap<TableId, ReadonlySet<number>> {
  const blocks = new Map<TableId, Set<number>>();
  for (const [cell, { block }] of Object.entries(account.cellSources)) {
    const table = cell.slice(0, cell.indexOf('.'));
    const own = blocks.get(table) ?? new Set();
    own.add(block);
    blocks.set(table, own);
  }
  return blocks;
}
