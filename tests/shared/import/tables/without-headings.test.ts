import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { formatById } from '../../../../src/shared/formats/registry.ts';
import { importReport } from '../../../../src/shared/import/import-report.ts';
import { labelBooks } from '../../../../src/shared/import/labels/label-book.ts';

const rows = labelBooks(formatById('2021'))
  .find(({ table }) => table === 'requests')!
  .rows.filter(({ row }) => row !== undefined);

/** The first rows of table 三 alone, as a web page: labels and figures, not one heading. */
function figuresOf(count: number): number {
  const lines = rows.slice(0, count).map(({ label }) => {
    const figures = Array.from({ length: 7 }, () => '<td>0</td>').join('');
    return `<tr><td>${label}</td>${figures}</tr>`;
  });
  const page = `<html><body><p>青山县云溪镇人民政府2024年政府信息公开工作年度报告</p><table>${lines.join('')}</table></body></html>`;
  return Object.keys(importReport({ name: 'a.html', bytes: strToU8(page) }).cells).length;
}

test('a table without headings is known by more than half of its rows', () => {
  const half = Math.floor(rows.length / 2);
  expect(figuresOf(rows.length)).toBe(rows.length * 7);
  expect(figuresOf(half + 1)).toBe((half + 1) * 7);
});
