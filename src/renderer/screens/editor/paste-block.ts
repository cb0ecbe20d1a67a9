import type { Format } from '../../../shared/formats/compile.ts';
import type { CellId, TableId } from '../../../shared/formats/types.ts';
import { ImportError } from '../../../shared/import/import-error.ts';
import type { Clipboard } from '../../../shared/table-editing/grid-state.ts';
import { latticeOf } from '../../../shared/table-editing/lattice.ts';
import { clipboardTables } from '../../../shared/table-editing/paste/clipboard-tables.ts';
import { type PasteProposal, planPaste } from '../../../shared/table-editing/paste/plan-paste.ts';

/** What a paste comes to; `refused` says in Chinese why it cannot be read. Loaded when a block is first pasted. */
export type PasteOutcome =
  | { readonly kind: 'proposed'; readonly proposal: PasteProposal | undefined }
  | { readonly kind: 'refused'; readonly reason: string };

/** Reads a clipboard and proposes where its figures belong, from a cell of a table. */
export function readPaste(
  clipboard: Clipboard,
  { format, table, origin }: { readonly format: Format; readonly table: TableId; readonly origin: CellId },
): PasteOutcome {
  try {
    const tables = clipboardTables(clipboard);
    const lattice = latticeOf(format, table);
    return { kind: 'proposed', proposal: planPaste({ format, table, lattice, origin, tables }) };
  } catch (error) {
    if (error instanceof ImportError) return { kind: 'refused', reason: error.message };
    throw error;
  }
}
