import { tableOf } from '../formats/grid.ts';
import type { FormatRegistry } from '../formats/registry.ts';
import { homeIn } from '../formats/succession.ts';
import type { CellId } from '../formats/types.ts';
import { groupedBy } from '../grouped-by.ts';
import { cellRules } from '../rules/cell-rules.ts';
import type { Check } from './context.ts';
import { finding } from './finding.ts';

/**
 * `cell.unknown`: figures in cells that the report's format does not have, e.g. after it was changed from one
 * format to another. They are kept in the draft but not printed, and nobody should lose one without a word.
 * One finding a table.
 */
export const unknownCells: Check = ({ draft, format, formats }) => {
  // A figure of the format before stays where it was typed when it is written to its new address.
  const hasHome = (id: CellId) =>
    formats.all.some(other => {
      const home = other.cells.has(id) ? homeIn(format)(other)(id) : undefined;
      return home !== undefined && Boolean(draft.cells[home]?.trim());
    });
  const unknown = Object.keys(draft.cells).filter(
    id => !format.cells.has(id) && draft.cells[id]?.trim() && !hasHome(id),
  );
  return [...groupedBy(unknown, tableOf).values()].map(cells =>
    finding(cellRules.unknown, {
      message: `有 ${cells.length} 格数字不属于${format.name}，导出时不会印出：${cells
        .map(id => `${placeElsewhere(formats, id)} ${draft.cells[id]}`)
        .join('、')}。请核对报告格式是否选对，或把这些数字并入相应的格。`,
      cells,
    }),
  );
};

/** What the format that prints the cell calls it; its id where none does. */
function placeElsewhere({ all }: FormatRegistry, id: CellId): string {
  return all.find(format => format.cells.has(id))?.cells.get(id)?.place ?? id;
}
