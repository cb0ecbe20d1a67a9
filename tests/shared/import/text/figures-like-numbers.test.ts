import { expect, test } from 'vitest';
import { exportText } from '../../../../src/shared/document/export-text.ts';
import { formatById } from '../../../../src/shared/formats/registry.ts';
import { importText } from '../../../../src/shared/import/import-report.ts';
import { makeFinishedReport } from '../../../helpers/make-report.ts';

const report = makeFinishedReport({ unit: '清河县柳林镇人民政府', year: 2024 });
const table = formatById(report.format).roles.requests?.table;

/** The first cell of every row of the table of requests, by its row. */
const firstCells = [
  ...new Map(
    Object.keys(report.cells)
      .filter(cell => cell.startsWith(`${table}.`))
      .toReversed()
      .map(cell => [cell.slice(0, cell.lastIndexOf('.')), cell]),
  ).values(),
];

/** What is read otherwise than it was written, of a report whose columns are parted by single blanks. */
function misread(cells: Readonly<Record<string, string>>): readonly string[] {
  const read = importText(exportText({ ...report, cells }).replace(/\t/g, ' '));
  return Object.entries(cells).flatMap(([cell, text]) =>
    text === '' || read.cells[cell] === text ? [] : [cell],
  );
}

test.each(['4', '5', '7'])(
  'a %s behind the label of a row is its first figure, not the number of the next label',
  figure => {
    for (const cell of firstCells) expect(misread({ ...report.cells, [cell]: figure }), cell).toEqual([]);
  },
);
