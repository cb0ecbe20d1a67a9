import { describe, expect, test } from 'vitest';
import { formatById } from '../../../../src/shared/formats/registry.ts';
import { labelBooks } from '../../../../src/shared/import/labels/label-book.ts';
import type { SourceTable } from '../../../../src/shared/import/source.ts';
import { gridRows } from '../../../../src/shared/import/tables/grid-rows.ts';

function book(table: string) {
  const found = labelBooks(formatById('2021')).find(each => each.table === table);
  if (!found) throw new Error(`no table ${table}`);
  return found;
}

/** A grid with one cell for every word; `~` where the cell before spans this column too. */
function grid(rows: readonly (readonly string[])[]): SourceTable {
  const cells = rows.flatMap((words, row) =>
    words.flatMap((text, column) => {
      if (text === '~') return [];
      const end = words.findIndex((word, at) => at > column && word !== '~');
      const columnSpan = (end < 0 ? words.length : end) - column;
      return [{ row, column, rowSpan: 1, columnSpan, text }];
    }),
  );
  const columns = Math.max(...rows.map(row => row.length));
  return { kind: 'table', rows: rows.length, columns, cells, where: { kind: 'table', table: 1 } };
}

/** What each row is: its kind, and for figures the row and where they begin. */
function read(table: string, rows: readonly (readonly string[])[], from = 0, to = rows.length) {
  return gridRows(grid(rows), from, to, book(table)).map(({ kind, id, firstColumn }) =>
    kind === 'figures' ? `${id}@${firstColumn}` : kind,
  );
}

const figures = ['0', '0', '0', '0', '0', '0', '0'];

describe('a row of a grid', () => {
  test('holds the figures of the row whose label it has, from the column behind the label on', () => {
    expect(read('requests', [['一、本年新收政府信息公开申请数量', '~', '~', ...figures]])).toEqual([
      'newReceived@3',
    ]);
    expect(read('requests', [['三、本年度办理结果', '（一）予以公开', '~', ...figures]])).toEqual([
      'granted@3',
    ]);
    expect(
      read('requests', [['三、本年度办理结果', '（三）不予公开', '1.属于国家秘密', ...figures]]),
    ).toEqual(['denied.stateSecret@3']);
  });

  test('is known by its label behind a number that counts the rows, and not behind a figure', () => {
    const label = '一、本年新收政府信息公开申请数量';
    expect(read('requests', [['1', label, ...figures]])).toEqual(['newReceived@2']);
    expect(read('requests', [['1', '2', label, ...figures]])).toEqual(['newReceived@3']);
    expect(read('requests', [[label, '7', '二、上年结转政府信息公开申请数量', ...figures]])).toEqual([
      'newReceived@1',
    ]);
  });

  test('is blank where nothing but blanks is in it, and unknown where no word is the table’s', () => {
    expect(read('requests', [['', ' ', '\n'], [], ['制表人：张三', '', '电话：123']])).toEqual([
      'blank',
      'blank',
      'unknown',
    ]);
  });

  test('is labels alone where every cell with words is a piece of a label', () => {
    expect(read('requests', [['三、本年度办理结果', '（三）不予公开', '']])).toEqual(['labels']);
    expect(read('requests', [['三、本年度办理结果', '说明：见附件']])).toEqual(['unknown']);
  });

  test('is read only from the first to the last row asked for', () => {
    const rows = [
      ['一、本年新收政府信息公开申请数量', ...figures],
      ['二、上年结转政府信息公开申请数量', ...figures],
      ['四、结转下年度继续办理', ...figures],
    ];
    expect(read('requests', rows, 1, 2)).toEqual(['carriedIn@1']);
    expect(gridRows(grid(rows), 1, 3, book('requests')).map(({ row }) => row)).toEqual([1, 2]);
    expect(read('requests', rows, 2, 2)).toEqual([]);
  });

  test('says whether its label was spelt another way', () => {
    const [right, wrong] = gridRows(
      grid([
        ['（一）予以公开', ...figures],
        ['2.没有现成信息需要另行制做', ...figures],
      ]),
      0,
      2,
      book('requests'),
    );
    expect(right).toMatchObject({ id: 'granted', misspelt: false, label: '（一）予以公开' });
    expect(wrong).toMatchObject({
      id: 'unavailable.requiresCreation',
      misspelt: true,
      label: '2.没有现成信息需要另行制作',
    });
  });
});

describe('a row of headings', () => {
  test('has two words of headings and no figure', () => {
    expect(read('requests', [['', '商业企业', '科研机构', '社会公益组织']])).toEqual(['heading']);
    expect(read('requests', [['商业企业', '科研机构', '5']])).not.toEqual(['heading']);
    expect(read('requests', [['（一）予以公开', '商业企业', '科研机构']])).not.toEqual(['heading']);
  });

  test('may be one word alone, where it stands at the left', () => {
    expect(read('proactive', [['第二十条第（一）项', '~', '~', '~']])).toEqual(['heading']);
    expect(read('requests', [['申请人情况', '~', '~']])).toEqual(['heading']);
    expect(read('requests', [['', '申请人情况', '~']])).not.toEqual(['heading']);
    expect(read('litigation', [['', '行政复议', '~']])).toEqual(['heading']);
    expect(
      read('requests', [
        ['商业企业', '备注'],
        ['备注', ''],
        ['', '备注'],
      ]),
    ).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('may be torn, one piece in each cell', () => {
    expect(read('requests', [['商业', '科研', '社会公益']])).toEqual(['heading']);
    expect(read('requests', [['商业', '备注', '社会公益']])).not.toEqual(['heading']);
    expect(read('requests', [['商', '科']])).not.toEqual(['heading']);
  });
});

describe('the single row of figures of a table without row labels', () => {
  const row = Array.from({ length: 15 }, () => '0');

  test('is known by having as many cells as the table has columns', () => {
    expect(read('litigation', [row])).toEqual(['@0']);
    expect(read('litigation', [[...row, '0']])).toEqual(['@0']);
    expect(read('litigation', [row.slice(1)])).toEqual(['unknown']);
  });

  test('may have words in it, which are then said to be no figures', () => {
    expect(read('litigation', [['约5', ...row.slice(1)]])).toEqual(['@0']);
  });

  test('is never looked for in a table with row labels', () => {
    expect(read('requests', [['备注', ...row]])).toEqual(['unknown']);
  });
});
