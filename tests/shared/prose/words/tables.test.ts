import { describe, expect, test } from 'vitest';
import type { Role } from '../../../../src/shared/formats/declaration/words.ts';
import { formats } from '../../../../src/shared/formats/registry.ts';
import { wordListsOf } from '../../../../src/shared/prose/words/word-lists.ts';
import { cellsOfMeasure, type Measure } from '../../../../src/shared/report/measures.ts';

const tables = [...new Set(formats.flatMap(({ words }) => words))];

/** Whether some format has the figure; `*` stands for any one part of a measure. */
function isCounted(pattern: Measure): boolean {
  const things = tables.flatMap(({ subjects, rows }) => [
    ...subjects.map(({ measure }) => measure),
    ...Object.keys(rows ?? {}),
  ]);
  const [before = '', after] = pattern.split('*');
  const measures =
    after === undefined
      ? [pattern]
      : things.filter(thing => thing.startsWith(before)).map(thing => thing + after);
  return measures.some(measure => formats.some(format => cellsOfMeasure(format, measure).length > 0));
}

describe('the words for the tables', () => {
  const patterns = tables.flatMap(({ verbs, rows, columns }) => [
    ...verbs.flatMap(({ measures }) => measures),
    ...Object.keys(rows ?? {}),
    ...Object.keys(columns ?? {}),
  ]);

  test.each(patterns)('%s is a figure that a format has', pattern => {
    expect(isCounted(pattern)).toBe(true);
  });

  test('name every row of outcomes of every format, by itself or by its group', () => {
    const rows = tables.flatMap(table => Object.keys(table.rows ?? {}));
    const aside = ['newReceived', 'carriedIn', 'carriedOut', 'total'];
    for (const format of formats) {
      const counted = [...format.cells.values()].filter(({ table }) => table === 'requests');
      for (const row of new Set(counted.map(cell => cell.row))) {
        if (aside.includes(row)) continue;
        const measure = `requests.${row}`;
        expect(
          rows.some(known => measure === known || measure.startsWith(`${known}.`)),
          measure,
        ).toBe(true);
      }
    }
  });

  test('give things with one figure its column, and the others none', () => {
    const single: readonly Role[] = ['decisions', 'fees', 'purchases'];
    for (const { measure, role, count, money } of tables.flatMap(({ subjects }) => subjects)) {
      const columns = [count, money].filter(column => column !== undefined);
      expect(columns.length > 0, measure).toBe(single.includes(role));
      for (const column of columns) expect(isCounted(`${measure}.${column}`), column).toBe(true);
    }
  });
});

test.each(formats)('no word has two meanings in the format $id', format => {
  const words = wordListsOf(format).flatMap(([list]) => list.trim().split(/\s+/));
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  expect(words).not.toContain('');
});
