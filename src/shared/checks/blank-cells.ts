import type { Format } from '../formats/compile.ts';
import { tableFill } from '../report/table-fill.ts';
import type { CellValue } from '../report/values.ts';
import { cellRules } from '../rules/cell-rules.ts';
import type { Check } from './context.ts';
import { type Finding, finding } from './finding.ts';
import { sectionName } from './wording.ts';

/**
 * `cell.blank`: no cell may be blank in the finished report; nothing happened is 0. A total nobody typed is
 * automatic and never blank: what is missing then are its terms. A fresh report would be a wall of findings,
 * so there is one for each printed row, and one for a table in which nothing is filled yet.
 */
export const blankCells: Check = ({ format, values, fills }) =>
  format.tables.flatMap(({ id }) => {
    const { blanks, inputs } = tableFill(fills, id);
    const blank = blanks.flatMap(cell => values.get(cell) ?? []);
    if (blank.length === 0) return [];
    if (blank.length === inputs)
      return [blanksFinding(`『${sectionName(format, id)}』的表格还没有填写`, blank)];
    return byRow(blank).map(row => blanksFinding(rowInWords(format, row), row));
  });

function byRow(blank: readonly CellValue[]): readonly (readonly CellValue[])[] {
  const rows = new Map<string, CellValue[]>();
  for (const value of blank) {
    const row = rows.get(value.cell.row);
    if (row) row.push(value);
    else rows.set(value.cell.row, [value]);
  }
  return [...rows.values()];
}

function rowInWords(format: Format, row: readonly CellValue[]): string {
  const [first] = row;
  if (!first) return '';
  const { cell } = first;
  if (row.length === 1) return `${cell.place}未填`;
  const name = cell.row === '' ? sectionName(format, cell.table) : cell.rowName;
  return `『${name}』有 ${row.length} 格未填：${row.map(value => value.cell.columnName).join('、')}`;
}

function blanksFinding(what: string, blank: readonly CellValue[]): Finding {
  const cells = blank.map(value => value.cell.id);
  return finding(cellRules.blank, {
    message: `${what}。没有发生的填 0。`,
    cells,
    fix: { label: '空白填 0', cells: Object.fromEntries(cells.map(id => [id, '0'])) },
  });
}
