import { describe, expect, test } from 'vitest';
import { formatById } from '../../../../src/shared/formats/registry.ts';
import { labelBooks } from '../../../../src/shared/import/labels/label-book.ts';
import type { SourceCell, SourceTable } from '../../../../src/shared/import/source.ts';
import { gridHead } from '../../../../src/shared/import/tables/grid-head.ts';
import { readGridRow } from '../../../../src/shared/import/tables/grid-row-fit.ts';
import { gridRows } from '../../../../src/shared/import/tables/grid-rows.ts';

const label = '（一）予以公开';
const columns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const where = { kind: 'table', table: 1, row: 2 } as const;

/** A row of cells; `~` where the cell before spans this column too. */
function rowOf(row: number, words: readonly string[]): readonly SourceCell[] {
  return words.flatMap((text, column) => {
    if (text === '~') return [];
    const end = words.findIndex((word, at) => at > column && word !== '~');
    return [{ row, column, rowSpan: 1, columnSpan: (end < 0 ? words.length : end) - column, text }];
  });
}

/** What becomes of a row of figures under a row of headings: the figures placed, or why they are not. */
function read(head: readonly string[], figures: readonly string[]) {
  const cells = [...rowOf(0, head), ...rowOf(1, figures)];
  const width = Math.max(head.length, figures.length);
  const table: SourceTable = { kind: 'table', rows: 2, columns: width, cells, where };
  const book = labelBooks(formatById('2021')).find(each => each.table === 'requests')!;
  const row = gridRows(table, 1, 2, book)[0]!;
  const its = book.columnsOf.get(row.id) ?? [];
  const made = gridHead([rowOf(0, head)], width, book);
  const known = made.columnsFor(its, row.firstColumn);
  const { placements, unrecognised, notes } = readGridRow({
    row,
    table: 'requests',
    columns: its,
    known,
    head: made,
    isSound: true,
    block: 0,
    where,
  });
  const placed = placements
    .filter(({ text }) => text !== '')
    .map(({ cell, text }) => `${cell.column}=${text}`);
  return { placed, why: unrecognised.map(({ reason }) => reason), notes: notes.map(({ kind }) => kind) };
}

const seven = ['1', '2', '3', '4', '5', '6', '21'];
const all = ['naturalPerson', 'business', 'research', 'welfare', 'legal', 'otherOrg', 'total'];
const inPlace = seven.map((text, index) => `${all[index]}=${text}`);

describe('figures under headings', () => {
  test('are placed by the headings, blanks among them left out', () => {
    expect(read(['', ...columns], [label, ...seven])).toEqual({ placed: inPlace, why: [], notes: [] });
    expect(read(['', ...columns], [label, '', '2', '', '', '', '', '2']).placed).toEqual([
      'business=2',
      'total=2',
    ]);
    expect(read(['', ...columns.toReversed()], [label, ...seven.toReversed()]).placed.toSorted()).toEqual(
      inPlace.toSorted(),
    );
  });

  test('are none where all are blank', () => {
    expect(read(['', ...columns], [label, ...seven.map(() => '')])).toEqual({
      placed: [],
      why: [],
      notes: [],
    });
  });

  test('two under one heading are not chosen between, one beside a blank is taken', () => {
    const head = ['', '自然人', '~', ...columns.slice(1)];
    expect(read(head, [label, '1', '9', ...seven.slice(1)])).toMatchObject({
      placed: [],
      why: [expect.stringContaining('『自然人』下面有两个数，未填入')],
    });
    expect(read(head, [label, '1', '', ...seven.slice(1)]).placed).toEqual(inPlace);
    expect(read(head, [label, '', '1', ...seven.slice(1)]).placed).toEqual(inPlace);
  });

  test('one over two headings is not taken for either', () => {
    expect(read(['', ...columns], [label, '1', '~', ...seven.slice(2)])).toMatchObject({
      placed: [],
      why: [expect.stringContaining('有一格跨了几列，未填入')],
    });
  });

  test('fewer than headings are not placed', () => {
    const { placed, why } = read(['', ...columns], [label, ...seven.slice(0, 6)]);
    expect(placed).toEqual([]);
    expect(why).toEqual([expect.stringContaining('只有 6 格，应为 7 格，未填入')]);
  });

  test('one 0 too many behind them is let go and said, any other figure is not', () => {
    expect(read(['', ...columns], [label, ...seven, '0'])).toEqual({
      placed: inPlace,
      why: [],
      notes: ['surplus'],
    });
    expect(read(['', ...columns], [label, ...seven, '5']).why).toEqual([
      expect.stringContaining('有的数不在任何一列下面'),
    ]);
  });

  test('under a heading the format does not have are let go', () => {
    const head = ['', ...columns.slice(0, 6), '小计', '总计'];
    expect(read(head, [label, ...seven.slice(0, 6), '21', '21']).placed).toEqual(inPlace);
  });
});

describe('figures without headings over them', () => {
  test('are placed by their number, which must be that of the columns', () => {
    expect(read([], [label, ...seven]).placed).toEqual(inPlace);
    expect(read([], [label, ...seven.slice(1)]).why).toEqual([
      expect.stringContaining('有 6 个数，应为 7 个，未填入'),
    ]);
  });
});
