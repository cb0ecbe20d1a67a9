import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { leavesOf } from '../../../src/shared/formats/heading-tree.ts';
import { formatById, formats } from '../../../src/shared/formats/registry.ts';
import type { TableDeclaration } from '../../../src/shared/formats/types.ts';
import { sharedCase } from '../../helpers/shared-cases.ts';

const seedCells = sharedCase('xiaojing-2020.cells.json');

/** How many cells the declaration itself asks for. */
function declaredCells(table: TableDeclaration): number {
  if (table.shape === 'bands') {
    return table.bands.reduce((sum, band) => sum + band.rows.length * band.columns.length, 0);
  }
  return (table.rows ? leavesOf(table.rows).length : 1) * leavesOf(table.columns).length;
}

describe.each(formats.map(format => [format.id, format] as const))('format %s', (_, format) => {
  test('gives every cell an id of its own', () => {
    const declared = format.tables.reduce((sum, table) => sum + declaredCells(table), 0);
    expect(format.cells.size).toBe(declared);
    for (const [id, cell] of format.cells) expect(cell.id).toBe(id);
  });

  test('gives every cell a place in words that no other cell of its table has', () => {
    for (const table of format.tables) {
      const places = [...format.cells.values()]
        .filter(cell => cell.table === table.id)
        .map(cell => cell.place);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  test('prints every cell exactly once', () => {
    const printed = [...format.grids.values()].flatMap(grid =>
      grid.cells.flatMap(cell => (cell.role === 'value' ? [cell.cell] : [])),
    );
    expect(printed.toSorted()).toEqual([...format.cells.keys()].toSorted());
  });

  test('covers every position of its tables exactly once', () => {
    for (const grid of format.grids.values()) {
      const covered = new Map<string, number>();
      for (const cell of grid.cells) {
        for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
          for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
            covered.set(`${row},${column}`, (covered.get(`${row},${column}`) ?? 0) + 1);
          }
        }
      }
      expect(covered.size).toBe(grid.rowCount * grid.columnCount);
      expect([...covered.values()].every(times => times === 1)).toBe(true);
      expect(grid.widths).toHaveLength(grid.columnCount);
    }
  });

  test('has equations over existing cells only, each cell at most once in an equation', () => {
    expect(format.equations.length).toBeGreaterThan(0);
    for (const equation of format.equations) {
      const read = [...equation.left, ...equation.right];
      expect(read.filter(id => !format.cells.has(id))).toEqual([]);
      expect(new Set(read).size).toBe(read.length);
      expect(equation.subject).not.toBe('');
    }
  });

  test('has an equation for every total, and no total that does not say it is one', () => {
    const totals = [...format.cells.values()].filter(cell => cell.total).map(cell => cell.id);
    const targets = format.automaticTotals.map(total => total.target);
    expect(targets.toSorted()).toEqual(totals.toSorted());
  });

  test('computes no total before the totals it adds up', () => {
    const done = new Set<string>();
    for (const { target, terms } of format.automaticTotals) {
      for (const term of terms) if (format.cells.get(term)?.total) expect(done).toContain(term);
      done.add(target);
    }
  });

  test('names existing cells in balances and bounds', () => {
    for (const { left, right } of format.balances) {
      const found = format.equations.filter(equation => equation.kind === 'balance');
      expect(found.length).toBeGreaterThan(0);
      expect([left.length, right.length]).toEqual([found[0]?.left.length, found[0]?.right.length]);
    }
    for (const { small, large } of format.bounds) {
      for (const pattern of [...small, ...large])
        expect(matching(format.cells.keys(), pattern)).not.toEqual([]);
    }
  });

  test('names existing cells in what follows from last year, in the format of last year too', () => {
    for (const rule of format.continuity) {
      expect(matching(format.cells.keys(), rule.target)).not.toEqual([]);
      const lastFormats = rule.acrossFormats ? formats : [format];
      for (const term of rule.terms) {
        for (const read of term.year === 'this' ? [format] : lastFormats) {
          expect(matching(read.cells.keys(), term.cell)).not.toEqual([]);
        }
      }
    }
  });

  test('has the six sections in their order, with its tables where they belong', () => {
    expect(format.sections.map(section => section.heading.slice(0, 2))).toEqual([
      '一、',
      '二、',
      '三、',
      '四、',
      '五、',
      '六、',
    ]);
    expect(format.sections.flatMap(section => (section.kind === 'table' ? [section.id] : []))).toEqual(
      format.tables.map(table => table.id),
    );
  });
});

test('format 2021 has 25 rows of 7 requests cells and format 2019 has 23', () => {
  const requests = (id: string) =>
    [...formatById(id).cells.values()].filter(cell => cell.table === 'requests').length;
  expect(requests('2021')).toBe(25 * 7);
  expect(requests('2019')).toBe(23 * 7);
});

test.skipIf(!seedCells)('format 2019 has exactly the cells of the seed (needs ../shared/cases)', () => {
  const seed = JSON.parse(readFileSync(seedCells ?? '', 'utf8')) as { cells: Record<string, number> };
  expect([...formatById('2019').cells.keys()]).toEqual(Object.keys(seed.cells));
});

/** The ids that an address pattern stands for. */
function matching(ids: Iterable<string>, pattern: string): readonly string[] {
  const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '.+')}$`);
  return [...ids].filter(id => expression.test(id));
}
