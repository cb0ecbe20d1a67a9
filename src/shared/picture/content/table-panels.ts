import type { Cell } from '../../formats/cells.ts';
import type { Format } from '../../formats/compile.ts';
import type { TableId } from '../../formats/types.ts';
import { groupedBy } from '../../grouped-by.ts';
import type { PictureFigure, PicturePanel } from '../picture.ts';
import type { ReportFigures } from './report-figures.ts';

/** The tables of which nothing is known but what they declare: a figure for every row. */
export function tablePanels(figures: ReportFigures): readonly PicturePanel[] {
  const { requests, disputes } = figures.format.roles;
  return figures.format.sections.flatMap(({ kind, id, short }) =>
    kind === 'table' && id !== requests?.table && id !== disputes?.table
      ? [{ look: 'tiles', title: withoutNumber(short), figures: rowsOf(id, figures) } as const]
      : [],
  );
}

/** 二、主动公开 without its number. */
function withoutNumber(short: string): string {
  return short.replace(/^[一二三四五六七八九十]+、/, '');
}

function rowsOf(table: TableId, { format, of }: ReportFigures): readonly PictureFigure[] {
  const rows = groupedBy(
    [...format.cells.values()].filter(cell => cell.table === table),
    cell => cell.row,
  );
  return [...rows.values()].flatMap(cells => {
    const main = mainCell(format, cells);
    if (!main) return [];
    const others = cells.filter(cell => cell !== main).map(cell => of([cell], cell.columnName));
    return [
      {
        ...of([main], main.rowShort),
        measure: main.columnName,
        ...(others.length > 0 ? { parts: others } : {}),
      },
    ];
  });
}

/** What a row is shown by: the documents begun in the year, else its total, else its last column. */
function mainCell({ roles }: Format, cells: readonly Cell[]): Cell | undefined {
  const begun = Object.values(roles.documents ?? {}).map(document => document.begun);
  return cells.find(({ id }) => begun.includes(id)) ?? cells.find(({ total }) => total) ?? cells.at(-1);
}
