import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatById } from '../../../../src/shared/formats/registry.ts';
import type { TableId } from '../../../../src/shared/formats/types.ts';
import { latticeOf } from '../../../../src/shared/table-editing/lattice.ts';
import { type Block, tableOfBlock } from '../../../../src/shared/table-editing/paste/block.ts';
import { clipboardTables } from '../../../../src/shared/table-editing/paste/clipboard-tables.ts';
import { withZeros } from '../../../../src/shared/table-editing/paste/paste-plan.ts';
import { type PasteProposal, planPaste } from '../../../../src/shared/table-editing/paste/plan-paste.ts';

const format = formatById('2021');
const lattice = latticeOf(format, 'requests');
const first = 'requests.newReceived.naturalPerson';

function paste(block: Block, origin = first, table: TableId = 'requests'): PasteProposal {
  return proposal([tableOfBlock(block)], origin, table);
}

function pasteFrom(clipboard: { text?: string; html?: string }, origin = first, table: TableId = 'requests') {
  return proposal(clipboardTables({ text: '', html: '', ...clipboard }), origin, table);
}

function proposal(tables: ReturnType<typeof clipboardTables>, origin: string, table: TableId): PasteProposal {
  const made = planPaste({ format, table, lattice: latticeOf(format, table), origin, tables });
  if (!made) throw new Error('nothing was pasted');
  return made;
}

const kinds = (made: PasteProposal) => made.doubts.map(doubt => doubt.kind);

describe('pasting figures without names', () => {
  test('a block of 25 × 7 figures fills the whole table', () => {
    const block = lattice.rows.map((row, down) => row.map((_, right) => String(down * 7 + right)));
    const { plan, certain } = paste(block);
    expect(certain).toBe(true);
    expect(Object.keys(plan.cells)).toEqual(lattice.rows.flat());
    expect(plan.cells['requests.carriedOut.total']).toBe('174');
  });

  test('a block that is too large says how much has no place, and puts in the rest where it belongs', () => {
    const made = paste(
      [
        ['1', '2'],
        ['3', ''],
      ],
      'requests.carriedOut.total',
    );
    expect(made.plan).toMatchObject({
      fits: false,
      left: 2,
      words: 0,
      cells: { 'requests.carriedOut.total': '1' },
    });
    expect(made).toMatchObject({ certain: false, likely: false });
  });

  test('leading blanks of a block of figures keep their places', () => {
    const { plan } = paste([
      ['', '5'],
      ['7', '8'],
    ]);
    expect(plan.cells).toMatchObject({
      'requests.newReceived.naturalPerson': '',
      'requests.newReceived.business': '5',
    });
  });

  test('words between figures are counted, so that the user is asked first', () => {
    const { plan, certain, likely } = paste([['3', '两件', '1']]);
    expect(plan).toMatchObject({ fits: false, words: 1 });
    expect(plan.cells['requests.newReceived.business']).toBe('两件');
    expect({ certain, likely }).toEqual({ certain: false, likely: false });
  });

  test.each(['-', '/', '无', '—', '——', '／', '没有'])('%s is offered as 0, and never taken for it', mark => {
    const { plan, likely } = paste([
      [mark, '3'],
      [mark, '1'],
    ]);
    expect(plan.cells[first]).not.toBe('0');
    expect(plan.cells['requests.carriedIn.business']).toBe('1');
    expect(plan.nothings).toEqual([first, 'requests.carriedIn.naturalPerson']);
    expect(likely).toBe(false);
    expect(withZeros(plan)).toMatchObject({ words: 0, fits: true, cells: { [first]: '0' } });
  });

  test('a figure with a word is not offered as 0', () => {
    expect(paste([['0件', '3件', '1']]).plan).toMatchObject({ words: 2, nothings: [] });
  });

  test('the labels around the figures of a copied table are left out', () => {
    const { plan, certain } = paste([
      ['', '自然人', '商业企业'],
      ['一、本年新收', '3', '1'],
      ['二、上年结转', '0', '2'],
    ]);
    expect(certain).toBe(true);
    expect(plan.cells).toEqual({
      'requests.newReceived.naturalPerson': '3',
      'requests.newReceived.business': '1',
      'requests.carriedIn.naturalPerson': '0',
      'requests.carriedIn.business': '2',
    });
  });

  test('labels that are none of the table are shown before anything is put in', () => {
    const made = paste([
      ['网上申请', '3', '1'],
      ['窗口申请', '0', '2'],
    ]);
    expect(made).toMatchObject({ certain: false, likely: false });
    expect(made.doubts).toEqual([{ kind: 'labels', labels: ['网上申请', '窗口申请'] }]);
  });
});

describe('pasting by names', () => {
  const names = ['自然人', '商业企业', '其他', '总计'];
  const expected = {
    'requests.newReceived.naturalPerson': '3',
    'requests.newReceived.business': '1',
    'requests.newReceived.otherOrg': '2',
    'requests.newReceived.total': '6',
    'requests.carriedIn.naturalPerson': '1',
    'requests.carriedIn.business': '0',
    'requests.carriedIn.otherOrg': '0',
    'requests.carriedIn.total': '1',
  };
  const newReceived = ['一、本年新收政府信息公开申请数量', '3', '1', '2', '6'];
  const carriedIn = ['二、上年结转政府信息公开申请数量', '1', '0', '0', '1'];

  test.each<[string, Block]>([
    ['in order', [['', ...names], newReceived, carriedIn]],
    ['with the rows in another order', [['', ...names], carriedIn, newReceived]],
    [
      'with short names',
      [
        ['类别', ...names],
        ['上年结转', ...carriedIn.slice(1)],
        ['本年新收', ...newReceived.slice(1)],
      ],
    ],
    [
      'with the columns in another order',
      [['', ...names], newReceived, carriedIn].map(row => [row[0] ?? '', ...row.slice(1).toReversed()]),
    ],
    [
      'with the whole heading above',
      [
        ['', '申请人情况', '', '', ''],
        ['', '自然人', '法人或其他组织', '', '总计'],
        ['', '', '商业企业', '其他', ''],
        newReceived,
        carriedIn,
      ],
    ],
  ])('a block of some columns lands under their names, %s', (_, block) => {
    const made = paste(block);
    expect(made.plan.cells).toEqual(expected);
    expect(made.plan.fits).toBe(true);
    expect(made).toMatchObject({ certain: false, likely: true });
    expect(kinds(made)).toContain('moved');
    expect(made.byPlace?.cells).not.toEqual(expected);
  });

  test('the active cell does not matter where everything is named', () => {
    const block = [['', ...names], carriedIn, newReceived];
    for (const cell of lattice.rows.flat()) expect(paste(block, cell).plan.cells).toEqual(expected);
  });

  test('the same block comes out the same from HTML with merged cells, from quoted text and from plain text', () => {
    const html = `<table><tr><td rowspan="2">类别</td><td colspan="4">申请人情况</td></tr>
      <tr>${names.map(name => `<td>${name}</td>`).join('')}</tr>
      ${[carriedIn, newReceived].map(row => `<tr>${row.map(text => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
    const lines = [['', ...names], carriedIn, newReceived];
    const text = lines.map(row => row.join('\t')).join('\r\n');
    const torn = text.replace('二、上年结转政府', '"二、上年结转\n政府').replace('申请数量', '申请数量"');
    for (const clipboard of [{ html }, { html, text }, { text }, { text: torn }]) {
      expect(pasteFrom(clipboard).plan.cells).toEqual(expected);
    }
  });

  test('rows and columns the other way round are turned, and shown first', () => {
    const block = [
      ['', '一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量'],
      ...names.map((name, index) => [name, newReceived[index + 1] ?? '', carriedIn[index + 1] ?? '']),
    ];
    const made = paste(block);
    expect(made.plan.cells).toEqual(expected);
    expect(kinds(made)).toContain('turned');
    expect(made).toMatchObject({ certain: false, likely: true });
  });

  test('a list of applicants down the page fills the row of the active cell, and is shown first', () => {
    const made = paste(
      [
        ['自然人', '1'],
        ['商业企业', '0'],
        ['其他', '0'],
        ['总计', '1'],
      ],
      'requests.carriedIn.business',
    );
    expect(made.plan.cells).toEqual(
      Object.fromEntries(Object.entries(expected).filter(([cell]) => cell.includes('carriedIn'))),
    );
    expect(kinds(made)).toContain('turned');
  });

  test('其他 and 总计 before rows are rows, above columns are columns', () => {
    const made = paste([
      ['', '自然人', '其他'],
      ['总计', '9', '4'],
      ['3.其他', '1', '0'],
      ['其他', '1', '0'],
    ]);
    expect(made.plan.cells).toEqual({
      'requests.total.naturalPerson': '9',
      'requests.total.otherOrg': '4',
      'requests.other.other.naturalPerson': '1',
      'requests.other.other.otherOrg': '0',
    });
  });

  test('every whole row lands by its label, whatever order the rows are in', () => {
    const rows = lattice.rows.map((cells, index) => {
      const cell = format.cells.get(cells[0] ?? '');
      const label = cell?.rowName.split(' ').at(-1) ?? '';
      return { cells, texts: [label, ...cells.map((_, column) => String(index * 7 + column))] };
    });
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 2 }), chosen => {
        const { plan } = paste(chosen.map(row => row.texts));
        expect(plan.cells).toEqual(
          Object.fromEntries(
            chosen.flatMap(({ cells, texts }) =>
              cells.map((cell, column) => [cell, texts[column + 1] ?? '']),
            ),
          ),
        );
      }),
    );
  });

  test('a column the table does not have is left out, counted, and never put under another name', () => {
    const made = paste([
      ['', '自然人', '小计', '商业企业'],
      ['一、本年新收政府信息公开申请数量', '3', '99', '1'],
    ]);
    expect(made.plan.cells).toEqual({ [first]: '3', 'requests.newReceived.business': '1' });
    expect(made.plan.left).toBe(1);
    expect(made.likely).toBe(false);
  });

  describe('under a head that lies beside its figures', () => {
    const names = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
    const label = '一、本年新收政府信息公开申请数量';
    const right = ['', '', ...names];

    test('figures that are as many as the columns go by their order, and are shown first', () => {
      const made = paste([right, [label, '1', '2', '3', '4', '5', '6', '21', '']]);
      expect(made.certain).toBe(false);
      expect(kinds(made)).toContain('displaced');
      const row = lattice.rows[0] ?? [];
      const figures = ['1', '2', '3', '4', '5', '6', '21'];
      expect(made.plan.cells).toEqual(Object.fromEntries(row.map((id, at) => [id, figures[at]])));
    });

    test('no figure of a shorter row goes to a neighbour', () => {
      const made = paste([right.slice(0, 5), [label, '1', '2', '3', '']]);
      expect(kinds(made)).toContain('displaced');
      expect(Object.values(made.plan.cells).filter(text => text !== '')).toEqual([]);
      expect(made.plan.left).toBe(3);
      expect(made.likely).toBe(false);
    });

    test('a heading that lost the span of its group does not push the others over', () => {
      const made = paste([
        ['', '自然人', '法人或其他组织', '', '', '', '', '总计'],
        ['', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '', ''],
        [label, '1', '2', '3', '4', '5', '6', '21'],
      ]);
      expect(made.certain).toBe(false);
      expect(made.plan.cells[first] ?? '1').toBe('1');
      expect(made.plan.cells['requests.newReceived.business'] ?? '2').toBe('2');
    });
  });

  test('two figures for one cell are not both put in', () => {
    const made = paste([
      ['', '自然人', '商业企业'],
      ['一、本年新收政府信息公开申请数量', '3', '1'],
      ['一、本年新收政府信息公开申请数量', '4', '1'],
    ]);
    expect(made.plan).toMatchObject({ left: 1, cells: { [first]: '3' } });
    expect(made.certain).toBe(false);
  });

  test('columns that share a name are told apart by the headings above them, or by the active cell', () => {
    const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const figures = ['1', '2', '3', '4', '10'];
    const direct = Object.fromEntries(
      ['upheld', 'corrected', 'otherResult', 'pending', 'total'].map((id, index) => [
        `litigation.direct.${id}`,
        figures[index],
      ]),
    );
    const named = paste(
      [['未经复议直接起诉', '', '', '', ''], outcomes, figures],
      'litigation.review.upheld',
      'litigation',
    );
    expect(named.plan.left === 0 ? named.plan.cells : {}).not.toMatchObject({
      'litigation.afterReview.upheld': '1',
    });
    const placed = paste([outcomes, figures], 'litigation.direct.upheld', 'litigation');
    expect(placed.plan.cells).toEqual(direct);
    const merged = pasteFrom(
      {
        html: `<table><tr><td colspan=5>未经复议直接起诉</td></tr><tr>${outcomes.map(name => `<td>${name}`).join('')}</tr><tr>${figures.map(text => `<td>${text}`).join('')}</tr></table>`,
      },
      'litigation.review.upheld',
      'litigation',
    );
    expect(merged.plan.cells).toEqual(direct);
    expect(kinds(merged)).toContain('moved');
  });

  test('a banded table is placed by its labels as well', () => {
    const made = paste(
      [
        ['信息内容', '本年处理决定数量'],
        ['行政强制', '2'],
        ['行政处罚', '7'],
        ['行政许可', '5'],
      ],
      'proactive.regulations.issued',
      'proactive',
    );
    expect(made.plan.cells).toEqual({
      'proactive.coercion.decisions': '2',
      'proactive.penalties.decisions': '7',
      'proactive.licensing.decisions': '5',
    });
  });
});

describe('pasting what holds more than one table', () => {
  const row = (cells: readonly string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
  const requests = `<table>${row(['', '自然人', '商业企业'])}${row(['一、本年新收政府信息公开申请数量', '3', '1'])}</table>`;
  const proactive = `<table>${row(['信息内容', '本年处理决定数量'])}${row(['行政许可', '5'])}</table>`;
  const menu = `<table>${row(['首页', '公开'])}${row(['1', '2'])}</table>`;

  test('a whole page fills the table at hand from its own table, and says so first', () => {
    const made = pasteFrom({ html: `<p>三、收到和处理</p>${menu}${proactive}<div>${requests}</div>` });
    expect(made.plan.cells).toEqual({ [first]: '3', 'requests.newReceived.business': '1' });
    expect(made.doubts).toContainEqual({ kind: 'tables', copied: 3, used: 1 });
    expect(made).toMatchObject({ certain: false, likely: true });
  });

  test('a page laid out by tables is read through', () => {
    const made = pasteFrom({ html: `<table><tr><td>${menu}</td><td>${requests}</td></tr></table>` });
    expect(made.plan.cells).toEqual({ [first]: '3', 'requests.newReceived.business': '1' });
  });

  test('all tables as one are told apart by their labels', () => {
    const inOne = `<table>${proactive}${requests}</table>`.replaceAll('</table><table>', '');
    const made = pasteFrom({ html: inOne });
    expect(made.plan.cells).toEqual({ [first]: '3', 'requests.newReceived.business': '1' });
  });

  test('another table of the report is recognised, and filling it in is not what is proposed', () => {
    const made = pasteFrom({ html: proactive });
    expect(made.doubts).toContainEqual({ kind: 'otherTable', table: 'proactive' });
    expect(made).toMatchObject({ certain: false, likely: false });
  });

  test('several tables without a name are not likely right', () => {
    const made = pasteFrom({ html: menu + menu });
    expect(made).toMatchObject({ certain: false, likely: false });
  });

  test.each([
    ['display:none', '<col><col style="display:none"><col>'],
    ['width 0, as Excel writes it', "<col width=72><col width=0 style='display:none;mso-width-alt:0'><col>"],
    ['width:0', '<colgroup><col><col style="width:0px"><col></colgroup>'],
    ['mso-hide', '<col><col style="mso-hide:all"><col>'],
    ['a hidden group of columns', '<col><colgroup span=1 style="display:none"></colgroup><col>'],
  ])('hidden columns are not pasted: %s', (_, columns) => {
    const made = pasteFrom({
      html: `<table>${columns}${row(['3', '99', '1'])}${row(['0', '98', '2'])}</table>`,
    });
    expect(made.plan.cells).toEqual({
      [first]: '3',
      'requests.newReceived.business': '1',
      'requests.carriedIn.naturalPerson': '0',
      'requests.carriedIn.business': '2',
    });
  });

  test('hidden rows are not pasted', () => {
    const hidden = '<tr height=0 style="display:none"><td>98</td><td>97</td></tr>';
    const made = pasteFrom({ html: `<table>${row(['3', '1'])}${hidden}${row(['0', '2'])}</table>` });
    expect(made.plan.cells['requests.carriedIn.naturalPerson']).toBe('0');
  });
});

test('nothing on the clipboard is no paste', () => {
  expect(
    planPaste({
      format,
      table: 'requests',
      lattice,
      origin: first,
      tables: clipboardTables({ text: ' ', html: '<p>字</p>' }),
    }),
  ).toBeUndefined();
});
