import { cellId } from '../../formats/grid.ts';
import { leavesOf } from '../../formats/heading-tree.ts';
import { groupedBy } from '../../grouped-by.ts';
import type { PicturePanel } from '../picture.ts';
import type { ReportFigures } from './report-figures.ts';

const unit = '件';

/** Reviews and lawsuits: each kind with its sum, and what became of the cases. */
export function disputePanels({ format, of }: ReportFigures): readonly PicturePanel[] {
  const table = format.tables.find(({ id }) => id === format.roles.disputes?.table);
  if (table?.shape !== 'matrix') return [];
  const kinds = groupedBy(leavesOf(table.columns), ({ labels }) => labels.slice(0, -1).join('：'));
  const cellOf = (column: string) => format.cells.get(cellId(table.id, '', column));
  const figures = [...kinds].flatMap(([label, paths]) => {
    const [total] = paths.filter(({ leaf }) => leaf.total).flatMap(({ leaf }) => cellOf(leaf.id) ?? []);
    if (!total) return [];
    const parts = paths
      .filter(({ leaf }) => !leaf.total)
      .flatMap(({ leaf }) => {
        const cell = cellOf(leaf.id);
        return cell ? [of([cell], leaf.label, unit)] : [];
      });
    return [{ ...of([total], label, unit), parts }];
  });
  return figures.length === 0 ? [] : [{ look: 'tiles', title: '行政复议、行政诉讼', figures }];
}
