import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/shared/formats/registry.ts';
import { clauses } from '../../../src/shared/help/clauses.ts';
import { firstCellOf, helpOfCell } from '../../../src/shared/help/row-help.ts';

/** The help of every row of every format. */
const rowHelps = Object.fromEntries(formats.map(({ id, help }) => [id, help]));

const everyHelp = Object.values(rowHelps).flatMap(tables =>
  Object.values(tables).flatMap(rows => Object.values(rows)),
);

describe('the help of the rows', () => {
  it('is there for every row of every format, and for no row that a format does not have', () => {
    for (const format of formats) {
      const rows = [...format.cells.values()].map(cell => `${cell.table} ${cell.row}`);
      const helped = Object.entries(rowHelps[format.id] ?? {}).flatMap(([table, help]) =>
        Object.keys(help).map(row => `${table} ${row}`),
      );
      expect(new Set(helped), format.id).toEqual(new Set(rows));
    }
    expect(Object.keys(rowHelps)).toEqual(formats.map(format => format.id));
  });

  it('is found from any cell of the row, under the name the table prints', () => {
    for (const format of formats) {
      for (const cell of format.cells.values()) {
        const found = helpOfCell(format, cell.id);
        expect(found?.help, cell.id).toBe(rowHelps[format.id]?.[cell.table]?.[cell.row]);
        expect(found?.title, cell.id).toBe(
          cell.rowName || format.sections.find(section => section.id === cell.table)?.heading,
        );
        expect(firstCellOf(format, cell.table, cell.row)).toMatch(new RegExp(`^${cell.table}\\.`));
      }
      expect(helpOfCell(format, 'requests.noSuchRow.total')).toBeUndefined();
      expect(firstCellOf(format, 'requests', 'noSuchRow')).toBeUndefined();
    }
  });

  it('says what is counted in two to four sentences, names a clause, and warns of a mistake', () => {
    for (const help of everyHelp) {
      expect(help.counts).toMatch(/。$/u);
      expect(help.counts.length, help.counts).toBeLessThan(170);
      expect(help.clauses.length, help.counts).toBeGreaterThan(0);
      expect(help.mistakes.length, help.counts).toBeGreaterThan(0);
      for (const sentence of [...help.mistakes, help.basisNote ?? '。']) expect(sentence).toMatch(/。$/u);
    }
  });

  it('speaks of rows and columns only by the words the tables print', () => {
    for (const format of formats) {
      const printed = [...format.grids.values()]
        .flatMap(grid => grid.cells.flatMap(cell => (cell.role === 'value' ? [] : [cell.label])))
        .map(label => label.replace(/（[^（）]{4,}）/u, ''));
      for (const [table, rows] of Object.entries(rowHelps[format.id] ?? {})) {
        for (const help of Object.values(rows)) {
          const words = [help.counts, help.basisNote ?? '', ...help.mistakes].join('');
          for (const [, quoted = ''] of words.matchAll(/『([^』]+)』/gu)) {
            expect(
              printed.some(label => label.startsWith(quoted)),
              `${format.id} ${table}: 『${quoted}』`,
            ).toBe(true);
          }
        }
      }
    }
  });
});

describe('the clauses', () => {
  it('carry the number they are known by', () => {
    for (const [id, clause] of Object.entries(clauses)) expect(clause.name, id).toBe(nameOfClause(id));
  });

  it('are each cited by some row, and an item of a list is quoted with its own number', () => {
    const cited = new Set<string>(everyHelp.flatMap(help => help.clauses));
    expect([...cited].sort()).toEqual(Object.keys(clauses).sort());
    for (const [id, clause] of Object.entries(clauses)) {
      const item = /^第.+条第(（.）)项$/u.exec(clause.name)?.[1];
      if (item !== undefined) expect(clause.text, id).toContain(item);
    }
  });

  it('stand beside the band of table 二 that names them', () => {
    for (const format of formats) {
      for (const table of format.tables) {
        if (table.shape !== 'bands') continue;
        for (const band of table.bands) {
          for (const row of band.rows) {
            const first = rowHelps[format.id]?.[table.id]?.[row.id]?.clauses[0];
            expect(first && clauses[first as keyof typeof clauses].name, `${format.id} ${row.id}`).toBe(
              band.heading,
            );
          }
        }
      }
    }
  });
});

const digits = '零一二三四五六七八九';

/** 36.4 → 第三十六条第（四）项, 16.second → 第十六条第二款 */
function nameOfClause(id: string): string {
  const [article = '', part] = id.split('.');
  const tens = Math.floor(Number(article) / 10);
  const ones = Number(article) % 10;
  const number = `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
  const paragraphs: Readonly<Record<string, string>> = { first: '第一款', second: '第二款', third: '第三款' };
  const rest =
    part === undefined ? '' : (paragraphs[part] ?? (part === '' ? '' : `第（${digits[Number(part)]}）项`));
  return `第${number}条${rest}`;
}
