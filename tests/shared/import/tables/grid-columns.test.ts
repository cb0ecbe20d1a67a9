import { describe, expect, test } from 'vitest';
import { formatById } from '../../../../src/shared/formats/registry.ts';
import { labelBooks } from '../../../../src/shared/import/labels/label-book.ts';
import { resolveColumns } from '../../../../src/shared/import/tables/grid-columns.ts';

/** Headings row by row, `|` between cells; a word goes on over the empty cells behind it. */
function resolve(table: string, row: string, head: readonly string[], firstColumn = 1) {
  const book = labelBooks(formatById('2021')).find(each => each.table === table)!;
  const columns = book.columnsOf.get(row) ?? [];
  const rows = head.map(line => line.split('|'));
  const cells = rows.flatMap((words, at) =>
    words.flatMap((text, column) => {
      if (text === '~') return [];
      const next = words.findIndex((word, other) => other > column && word !== '~');
      const columnSpan = (next < 0 ? words.length : next) - column;
      return [{ row: at, column, rowSpan: 1, columnSpan, text }];
    }),
  );
  const width = Math.max(...rows.map(words => words.length));
  const known = resolveColumns(cells, width, firstColumn, columns, book.headingSet);
  return {
    leaves: [...known.leafAt].map(([column, leaf]) => `${column}:${columns[leaf]?.cell.column}`),
    extra: [...known.extraAt].map(([column, words]) => `${column}:${words}`),
    missing: known.missing.map(({ cell }) => cell.column),
    inYuan: [...known.inYuan].map(leaf => columns[leaf]?.cell.column),
  };
}

const all = ['naturalPerson', 'business', 'research', 'welfare', 'legal', 'otherOrg', 'total'];

describe('headings over a grid', () => {
  test('tell which column of the format each grid column is, in whatever order they stand', () => {
    const { leaves, extra, missing } = resolve('requests', 'granted', [
      '|总计|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他',
    ]);
    expect(leaves).toEqual(['total', ...all.slice(0, -1)].map((column, index) => `${index + 1}:${column}`));
    expect([...extra, ...missing]).toEqual([]);
  });

  test('that the format does not know are named, those over labels not', () => {
    const { leaves, extra, missing } = resolve('requests', 'granted', [
      '项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|小 计|总计',
    ]);
    expect(leaves).toHaveLength(7);
    expect(extra).toEqual(['7:小计']);
    expect(missing).toEqual([]);
  });

  test('that lack leave their columns unknown', () => {
    const { leaves, missing } = resolve('requests', 'granted', ['|自然人|商业企业|总计']);
    expect(leaves).toEqual(['1:naturalPerson', '2:business', '3:total']);
    expect(missing).toEqual(['research', 'welfare', 'legal', 'otherOrg']);
  });

  test('that stand twice say nothing of either column, one merged over two says it of both', () => {
    const twice = resolve('requests', 'granted', ['|自然人|自然人|商业企业']);
    expect(twice.leaves).toEqual(['3:business']);
    const merged = resolve('requests', 'granted', ['|自然人|~|商业企业']);
    expect(merged.leaves).toEqual(['1:naturalPerson', '2:naturalPerson', '3:business']);
  });

  test('torn over rows below each other are read as one', () => {
    const { leaves } = resolve('requests', 'granted', ['|自然|商业|社会', '|人|企业|公益', '|||组织']);
    expect(leaves).toEqual(['1:naturalPerson', '2:business', '3:welfare']);
  });

  test('with a label that several columns share are told by what stands above them', () => {
    const { leaves } = resolve(
      'litigation',
      '',
      ['行政复议|行政诉讼|~', '|未经复议直接起诉|复议后起诉', '总计|总计|总计'],
      0,
    );
    expect(leaves).toHaveLength(3);
    expect(new Set(leaves).size).toBe(3);
    expect(resolve('litigation', '', ['总计|总计'], 0).leaves).toEqual([]);
  });

  test('in 元 are told from those in 万元', () => {
    expect(resolve('proactive', 'adminFees', ['|本年收费金额（单位：元）']).inYuan).toEqual(['amount']);
    expect(resolve('proactive', 'adminFees', ['|本年收费金额（单位：万元）'])).toMatchObject({
      leaves: ['1:amount'],
      inYuan: [],
    });
  });
});
