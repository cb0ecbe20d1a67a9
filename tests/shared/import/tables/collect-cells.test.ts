import { describe, expect, test } from 'vitest';
import { formatById } from '../../../../src/shared/formats/registry.ts';
import { collectCells } from '../../../../src/shared/import/tables/collect-cells.ts';
import type { Placement } from '../../../../src/shared/import/tables/table-reading.ts';

const where = { kind: 'table', table: 2, row: 5 } as const;

/** A figure that stands in some row of the source. */
function placed(id: string, text: string, at: Partial<Placement> = {}, format = '2021'): Placement {
  const cell = formatById(format).cells.get(id);
  if (!cell) throw new Error(`no cell ${id}`);
  return { cell, text, block: 3, where, row: 4, column: 2, ...at };
}

const collect = (...tables: readonly (readonly Placement[])[]) =>
  collectCells(
    tables.map(placements => ({
      table: 'requests',
      placements,
      unrecognised: [],
      notes: [],
      rows: new Set(),
      blocks: new Set(),
    })),
  );

const [a, b] = ['requests.granted.naturalPerson', 'requests.granted.business'] as const;

describe('the figures of a report', () => {
  test('are narrowed, told where they stood, and blank ones left out', () => {
    const { cells, cellSources, unrecognised, notes } = collect([
      placed(a, '１２'),
      placed(b, ' \n ', { column: 3 }),
    ]);
    expect(cells).toEqual({ [a]: '12' });
    expect(cellSources).toEqual({ [a]: { block: 3, where, text: '１２', row: 4, column: 2 } });
    expect([...unrecognised, ...notes]).toEqual([]);
  });

  test('of a row that comes again with the same figures are taken once, from where they stood first', () => {
    const again = { block: 7, row: 1 };
    const { cells, cellSources, unrecognised } = collect(
      [placed(a, '1'), placed(b, '')],
      [placed(a, '1', again), placed(b, '2', again)],
    );
    expect(cells).toEqual({ [a]: '1', [b]: '2' });
    expect([cellSources[a]?.block, cellSources[b]?.block]).toEqual([3, 7]);
    expect(unrecognised).toEqual([]);
  });

  test('of a row that comes again with another figure stay out as a whole, and are told', () => {
    const again = { block: 7, row: 1 };
    const { cells, unrecognised } = collect([placed(a, '1')], [placed(a, '3', again), placed(b, '2', again)]);
    expect(cells).toEqual({ [a]: '1' });
    expect(unrecognised).toEqual([
      {
        block: 7,
        where,
        text: '3\t2',
        reason: '第 2 个表格第 5 行『（一）予以公开』的数与前面已填入的不同，保留前面的，这一行未填入',
        row: { table: 'requests', row: 'granted', values: ['3', '2'] },
      },
    ]);
  });

  test('that contradict in one row of a table do not keep another row of it out', () => {
    const second = { row: 5 };
    const { cells, unrecognised } = collect([
      placed(a, '1'),
      placed(a, '9', second),
      placed('requests.partiallyGranted.business', '4', second),
    ]);
    expect(cells).toEqual({ [a]: '1', 'requests.partiallyGranted.business': '4' });
    expect(unrecognised).toHaveLength(1);
  });
});

describe('an amount', () => {
  const fees = 'proactive.adminFees.amount';
  const one = (text: string, at: Partial<Placement> = {}) => {
    const { cells, notes } = collect([placed(fees, text, at)]);
    return [cells[fees], notes.map(({ kind, message }) => `${kind}: ${message}`)];
  };

  test('under a heading in 元 is kept with its unit, and said', () => {
    expect(one('27000', { unit: '元' })).toEqual([
      '27000元',
      [
        'unit: 第 2 个表格第 5 行『行政事业性收费』本年收费金额（单位：万元）的栏目以元为单位，写的是 27000，合 2.7 万元；填为“27000元”，请核对。',
      ],
    ]);
    expect(one('2.7万元', { unit: '元' })[0]).toBe('2.7万元');
  });

  test('written with a unit stays as it is, and is said', () => {
    expect(one('27000元')).toEqual(['27000元', [expect.stringContaining('写的是“27000元”，合 2.7 万元')]]);
  });

  test('without a unit, or that is no number, stays as it is without a word', () => {
    for (const text of ['2.70', '0', '约3', '无']) expect(one(text)).toEqual([text, []]);
  });

  test('loses the zeros that only the column’s decimals asked for', () => {
    const id = 'proactive.procurement.amount';
    const of = (text: string) => {
      const { cells, notes } = collect([placed(id, text, {}, '2019')]);
      return [cells[id], notes.map(({ kind }) => kind)];
    };
    expect(of('2.7000')).toEqual(['2.7', ['decimals']]);
    expect(of('20.0000')).toEqual(['20', ['decimals']]);
    expect(of('2.7123')).toEqual(['2.7123', []]);
    expect(of('2.70')).toEqual(['2.70', []]);
    expect(of('200')).toEqual(['200', []]);
  });
});
