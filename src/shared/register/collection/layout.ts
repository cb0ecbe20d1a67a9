import type { Cell } from '../../formats/cells.ts';
import type { Format } from '../../formats/compile.ts';

/** Where things stand in a collection sheet; rows and columns from 0. Sheets that are out with stations rely on it. */
export const firstFigureRow = 3;
export const figureColumn = 2;

/** What a station says of itself, below the figures. */
export const signers = ['填表人', '填表日期', '联系电话'] as const;

/** The hidden sheet that says whose sheet it is. */
export const idSheet = '采集表标识';

/** The keys of that sheet. */
export const marks = {
  kind: '种类',
  collection: '年报助手数据采集表',
  sheet: '编号',
  unit: '机关',
  year: '年度',
  format: '格式',
  station: '站所',
  cell: '格',
} as const;

/** What stands before a figure: the row and the column as the report prints them. */
export function labelsOf(cell: Cell, format: Format): readonly [string, string] {
  const heading = format.sections.find(({ id }) => id === cell.table)?.heading ?? '';
  return [cell.rowName === '' ? heading : cell.rowName, cell.columnName];
}
