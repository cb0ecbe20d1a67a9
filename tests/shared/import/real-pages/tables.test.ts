import { describe, expect, test } from 'vitest';
import { exportText } from '../../../../src/shared/document/export-text.ts';
import { outlineOf } from '../../../../src/shared/document/outline.ts';
import { importHtml, importText } from '../../../../src/shared/import/import-report.ts';
import { printedCells } from '../../../helpers/import-expectations.ts';
import { pageDraft, pageFrom, pageText } from '../../../helpers/import-pages.ts';
import { distinctReport } from '../../../helpers/import-reports.ts';
import { webAuthors } from '../../../helpers/import-web-authors.ts';

const all = printedCells(pageDraft);
const title = '青石县柳河镇人民政府2023年政府信息公开工作年度报告';

/** What came in, that must all be right; and which rows of a table did not. */
function rightOf(text: string, isRight = all) {
  const result = importText(text);
  const wrong = Object.entries(result.cells).filter(([id, words]) => isRight[id] !== words);
  expect(wrong).toEqual([]);
  const missing = Object.keys(all).filter(id => result.cells[id] === undefined);
  const rows = [...new Set(missing.map(id => id.slice(0, id.lastIndexOf('.'))))];
  return { rows, cells: result.cells, account: result.account, texts: result.texts };
}

/** The page with each table's rows as a writer has them: the cells that hold something. */
function pageWith(write: (cells: readonly string[]) => string): string {
  return pageText
    .split('\n')
    .map(line => (line.includes('\t') ? write(line.split('\t').filter(cell => cell !== '')) : line))
    .join('\n');
}

const layouts: Readonly<Record<string, string>> = {
  tabs: pageText,
  'one blank': pageWith(cells => cells.join(' ')),
  pipes: pageWith(cells => cells.join(' | ')),
  'bars between lines': pageWith(cells => cells.join('\n|\n')),
  'a bar behind each': pageWith(cells => cells.map(cell => `${cell}\n|`).join('\n')),
  'one cell a line': pageWith(cells => cells.join('\n')),
  gaps: pageWith(cells => cells.join('    ')),
};

const layout = (name: string) => layouts[name] ?? '';
const names = Object.keys(layouts);

describe('the page in every layout', () => {
  test.each(names)('%s', name => {
    expect(rightOf(layout(name)).rows).toEqual([]);
  });

  test.each(names)('%s, with no blank line anywhere', name => {
    const { rows, texts } = rightOf(layout(name).replace(/\n{2,}/g, '\n'));
    expect(rows).toEqual([]);
    expect(texts.others).toBe('本机关本年度没有发出信息处理费收费通知，没有收取信息处理费。');
  });
});

describe('several labels above figures without one', () => {
  const figures = '| 2 | 0 | 0 | 0 | 0 | 0 | 2 |';
  const before = pageFrom('三、收到', '三、本年度');
  const pageOf = (...lines: readonly string[]) => `${title}\n${before}\n${lines.join('\n')}`;

  test.each([
    [['5.属于三类内部事务信', '息', '1.本机关不掌握相关政', '府信息', figures]],
    [['5.属于三类内部事务信息', '1.本机关不掌握相关政府信息', figures]],
    [['（一）予以公开', '2.重复申请', '2\t0\t0\t0\t0\t0\t2']],
    [['1.属于国家秘密', '2.重复申请', '3.要求提供公开出版物', ...'2000002']],
    [
      [
        '8.属于行政查询事项',
        '（四）无法提供',
        '1.本机关不掌握相关政府信息',
        '2.没有现成信息需要另行制作',
        figures,
      ],
    ],
  ])('%j fill nothing', lines => {
    const { cells, account } = importText(pageOf(...lines));
    expect(Object.keys(cells).filter(id => !/newReceived|carriedIn/.test(id))).toEqual([]);
    expect(account.unrecognised.map(each => each.reason).join()).toMatch(/未填入/);
  });

  test.each([
    [['5.属于三类内部事务信', '息', '1.本机关不掌握相关政', '府信息', figures, figures.replaceAll('2', '3')]],
    [['5.属于三类内部事务信息', '1.本机关不掌握相关政府信息', figures, figures.replaceAll('2', '3')]],
  ])('%j, as many rows as labels, are in order', lines => {
    const { cells } = importText(pageOf(...lines));
    expect(cells['requests.denied.internalAffairs.total']).toBe('2');
    expect(cells['requests.unavailable.notHeld.total']).toBe('3');
  });

  test('a label of a group above the row’s own is no second label', () => {
    const { cells } = importText(pageOf('（三）不予公开', '1.属于国家秘密', figures));
    expect(cells['requests.denied.stateSecret.total']).toBe('2');
  });
});

describe('blank fields are blank cells', () => {
  test.each([
    ['\t', '（一）予以公开\t258\t12\t\t\t1\t1\t'],
    ['\t', '（一）予以公开\t258\t\t\t\t\t\t258'],
    ['|', '（一）予以公开 | 18 |  |  |  |  |  |'],
    ['|', '（一）予以公开 | 18 |  |  |  |  |  | 18'],
    ['\t', '（一）予以公开\t\t\t3\t\t\t\t'],
  ])('%j %j', (mark, row) => {
    const text = mark === '\t' ? pageWith(cells => cells.join('\t')) : layout('pipes');
    const lines = text.split('\n');
    const at = lines.findIndex(line => line.includes('（一）予以公开'));
    const head = row.startsWith('|') ? '' : mark;
    lines[at] = `三、本年度办理结果${head}${row}`;
    const { cells } = importText(lines.join('\n'));
    const fields = row
      .replace(/^\||\|$/g, mark === '|' && row.startsWith('|') ? '' : '$&')
      .split(mark)
      .map(f => f.trim())
      .slice(1);
    const ids = ['naturalPerson', 'business', 'research', 'welfare', 'legal', 'otherOrg', 'total'];
    ids.forEach((id, index) => {
      expect(cells[`requests.granted.${id}`] ?? '').toBe(fields[index] ?? '');
    });
    expect(cells['requests.total.total']).toBe('278');
  });
});

/** The page with the line of one label as another has it. */
function relabelled(text: string, label: string, other: string): string {
  return text.replaceAll(label, other);
}

const lineLayouts = [
  'tabs',
  'one blank',
  'pipes',
  'bars between lines',
  'a bar behind each',
  'one cell a line',
  'gaps',
];

describe('a row that is not the format’s costs that row', () => {
  const rowOfFigures = ['其他', '自选栏目名', ...'0000000'];
  test.each(lineLayouts)('%s: an unknown row in table 三', name => {
    const marks: Readonly<Record<string, string>> = {
      tabs: `\t${rowOfFigures.slice(0, 2).join('\t')}\t${rowOfFigures.slice(2).join('\t')}`,
      'one blank': rowOfFigures.join(' '),
      pipes: rowOfFigures.join(' | '),
      'bars between lines': rowOfFigures.join('\n|\n'),
      'a bar behind each': rowOfFigures.map(cell => `${cell}\n|`).join('\n'),
      'one cell a line': rowOfFigures.join('\n'),
      gaps: rowOfFigures.join('    '),
    };
    const text = layout(name);
    const at = text.indexOf('（七）总计');
    const { rows, account } = rightOf(
      `${text.slice(0, at)}${name === 'tabs' ? marks[name]?.slice(1) : marks[name]}\n${name === 'tabs' ? '\t' : ''}${text.slice(at)}`,
    );
    expect(rows).toEqual([]);
    expect(JSON.stringify(account.unrecognised)).toContain('自选栏目名');
  });

  test.each(lineLayouts)('%s: an unknown row in table 二', name => {
    const cells = ['其他主动公开文件', '3', '3', '3'];
    const mark: Readonly<Record<string, string>> = {
      tabs: '\t',
      'one blank': ' ',
      pipes: ' | ',
      'bars between lines': '\n|\n',
      'a bar behind each': '\n|\n',
      'one cell a line': '\n',
      gaps: '    ',
    };
    const text = layout(name);
    const at = text.indexOf('第二十条第（五）项');
    const row = `${cells.join(mark[name] ?? '')}${name === 'a bar behind each' ? '\n|' : ''}\n`;
    const { rows, account } = rightOf(text.slice(0, at) + row + text.slice(at));
    expect(rows).toEqual([]);
    expect(JSON.stringify(account.unrecognised)).toContain('其他主动公开文件');
  });

  test.each(lineLayouts)('%s: a row of the other format', name => {
    const from = layout(name);
    const short = relabelled(from, '3.其他', '（六）其他处理');
    const { rows } = rightOf(short);
    expect(rows.filter(row => row !== 'requests.other.other')).toEqual([]);
  });
});

describe('a label that is cut, misspelt or short', () => {
  const slips: readonly (readonly [string, string])[] = [
    ['2.其他法律行政法规禁止公开', '2.其他法律行政止公开'],
    ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '1.逾期不补正'],
    ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '逾期不缴费'],
    ['5.要求行政机关确认或重新出具已获取信息', '5.要求确认或重新出具已获取信息'],
    ['4.无正当理由大量反复申请', '4.大量反复申请'],
    ['3.补正后申请内容仍不明确', '补正后仍不明确'],
    ['6.属于四类过程性信息', '6.属于四类过程信息'],
    ['1.信访举报投诉类申请', '1.信访举报投诉类'],
    ['7.属于行政执法案卷', '7.行政执法案卷'],
  ];
  test.each(lineLayouts.flatMap(name => slips.map(slip => [name, ...slip] as const)))(
    '%s: %s as %s',
    (name, label, other) => {
      expect(rightOf(relabelled(layout(name), label, other)).rows).toEqual([]);
    },
  );

  test.each(lineLayouts)('%s: what may mean several rows means none', name => {
    const { rows } = rightOf(relabelled(layout(name), '3.要求提供公开出版物', '要求'));
    expect(rows).toEqual(['requests.notProcessed.publication']);
  });
});

describe('a web page’s row that is not the format’s costs that row', () => {
  const outline = outlineOf(pageDraft);
  const html = Object.values(webAuthors).map(write => write(outline));
  test.each([
    ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '1.逾期不补正'],
    ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '逾期不缴费'],
    ['2.其他法律行政法规禁止公开', '2.其他法律行政止公开'],
    ['4.无正当理由大量反复申请', '大量反复申请'],
    ['7.属于行政执法案卷', '7.行政执法案卷'],
    ['5.要求行政机关确认或重新出具已获取信息', '5.要求确认或重新出具已获取信息'],
  ])('%s as %s', (label, other) => {
    for (const page of html) {
      if (!page.includes(label)) continue;
      expect(importHtml(page.replaceAll(label, other)).cells).toEqual(all);
    }
    expect(html.some(page => page.includes(label))).toBe(true);
  });

  test.each(['3.其他', '（七）总计', '行政处罚', '1.重复申请'])('an unknown row beside %s', beside => {
    const label = beside === '1.重复申请' ? '2.重复申请' : beside;
    const own = html.filter(page => page.includes(`>${label}</td>`));
    expect(own.length).toBeGreaterThan(0);
    for (const page of own) {
      const row = '<tr><td>自选栏目名</td><td>7</td><td>7</td><td>7</td></tr>';
      const at = page.lastIndexOf('<tr', page.indexOf(`>${label}</td>`));
      const { cells, account } = importHtml(page.slice(0, at) + row + page.slice(at));
      const wrong = Object.entries(cells).filter(([id, words]) => all[id] !== words);
      expect(wrong).toEqual([]);
      expect(JSON.stringify(account.unrecognised)).toContain('自选栏目名');
    }
  });
});

describe('table 四 in pieces', () => {
  const columns = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
  const figures = ['286\t287\t288\t289\t290', '291\t292\t293\t294\t295', '296\t297\t298\t299\t300'];
  const pieces = ['行政复议', '未经复议直接起诉', '复议后起诉'];
  const page = (table: string) =>
    `${pageFrom('清河县', '四、政府')}四、政府信息公开行政复议、行政诉讼情况\n${table}\n${pageFrom('五、存在')}`;
  const piece = (at: number, mark: string): string => (figures[at] ?? '').replaceAll('\t', mark);

  test.each([
    ['tabs', pieces.map((name, at) => `${name}\n${columns}\n${piece(at, '\t')}`).join('\n')],
    [
      'tabs under both headings of lawsuits',
      pieces
        .map((name, at) => `${at === 1 ? '行政诉讼\n' : ''}${name}\n${columns}\n${piece(at, '\t')}`)
        .join('\n\n'),
    ],
    [
      'blanks',
      pieces.map((name, at) => `${name}\n${columns.replaceAll('\t', ' ')}\n${piece(at, ' ')}`).join('\n'),
    ],
    [
      'rows with their name before',
      [`\t${columns}`, ...pieces.map((name, at) => `${name}\t${piece(at, '\t')}`)].join('\n'),
    ],
    [
      'pipes',
      pieces
        .map((name, at) => `| ${name} |\n| ${columns.replaceAll('\t', ' | ')} |\n| ${piece(at, ' | ')} |`)
        .join('\n'),
    ],
    [
      'one cell a line',
      pieces.map((name, at) => `${name}\n${columns.replaceAll('\t', '\n')}\n${piece(at, '\n')}`).join('\n'),
    ],
  ])('%s', (_, table) => {
    expect(rightOf(page(table)).rows).toEqual([]);
  });

  test.each([
    ['a heading without figures above another', '行政复议\n未经复议直接起诉\n1\t2\t3\t4\t10'],
    [
      'one cell a line, all headings first',
      `${pieces.join('\n')}\n${columns.replaceAll('\t', '\n')}\n1\n2\n3\n4\n10`,
    ],
    ['no heading', `${columns}\n1\t2\t3\t4\t10`],
    ['four figures', `行政复议\n${columns}\n1\t2\t3\t4`],
    ['another order', '行政复议\n结果纠正\t结果维持\t其他结果\t尚未审结\t总计\n1\t2\t3\t4\t10'],
    ['only 行政诉讼', `行政诉讼\n${columns}\n1\t2\t3\t4\t10`],
  ])('nothing is filled: %s', (_, table) => {
    const { cells, account } = importText(page(table));
    expect(Object.keys(cells).filter(id => id.startsWith('litigation.'))).toEqual([]);
    expect(account.unrecognised.length).toBeGreaterThan(0);
  });

  const cells = (row: string) =>
    row
      .split('\t')
      .map(cell => `<td>${cell}</td>`)
      .join('');
  test.each([
    [
      'three tables',
      pieces
        .map(
          (name, at) =>
            `<p>${name}</p><table><tr>${cells(columns)}</tr><tr>${cells(piece(at, '\t'))}</tr></table>`,
        )
        .join(''),
    ],
    [
      'three tables with their name inside',
      pieces
        .map(
          (name, at) =>
            `<table><tr><td colspan=5>${name}</td></tr><tr>${cells(columns)}</tr><tr>${cells(piece(at, '\t'))}</tr></table>`,
        )
        .join(''),
    ],
    [
      'three rows',
      `<table><tr><td></td>${cells(columns)}</tr>${pieces.map((name, at) => `<tr><td>${name}</td>${cells(piece(at, '\t'))}</tr>`).join('')}</table>`,
    ],
    [
      'stacked in one table',
      `<table>${pieces.map((name, at) => `<tr><td colspan=5>${name}</td></tr><tr>${cells(columns)}</tr><tr>${cells(piece(at, '\t'))}</tr>`).join('')}</table>`,
    ],
  ])('as a web page: %s', (_, table) => {
    const result = importHtml(
      `<p>${title}</p><p>四、政府信息公开行政复议、行政诉讼情况</p>${table}<p>五、存在的主要问题及改进情况</p><p>无</p>`,
    );
    const right = Object.fromEntries(Object.entries(all).filter(([id]) => id.startsWith('litigation.')));
    expect(result.cells).toEqual(right);
  });
});

describe('a grid whose spans do not agree', () => {
  const page = (rows: string) =>
    `<p>${title}</p><p>二、主动公开政府信息情况</p><table>${rows}</table><p>五、存在的主要问题及改进情况</p><p>无</p>`;
  const rows2019 = (head: readonly number[], body: readonly number[]) => {
    const cell = (text: string, span = 1) => `<td colspan=${span}>${text}</td>`;
    const heads = ['上一年项目数量', '本年增/减', '处理决定数量'];
    const figures = ['4', '1', '9'];
    return `<tr>${cell('第二十条第（五）项', 5)}</tr><tr>${cell('信息内容')}${heads.map((h, at) => cell(h, head[at])).join('')}</tr><tr>${cell('行政许可')}${figures.map((f, at) => cell(f, body[at])).join('')}</tr>`;
  };
  test.each([
    [
      [1, 2, 1],
      [2, 1, 1],
    ],
    [
      [2, 1, 1],
      [1, 2, 1],
    ],
    [
      [1, 1, 2],
      [2, 1, 1],
    ],
    [
      [1, 1, 2],
      [1, 2, 1],
    ],
    [
      [1, 2, 1],
      [1, 1, 2],
    ],
  ])('heading %j, figures %j', (head, body) => {
    const { cells } = importHtml(page(rows2019(head, body)));
    expect(Object.values(cells)).toEqual(['4', '1', '9']);
  });
});

describe('a label and its figure in one piece', () => {
  test.each([
    ['行政许可\t107\t\t', '行政许可 107'],
    ['行政处罚\t108\t\t', '行政处罚 108'],
    ['行政强制\t109\t\t', '行政强制　109'],
    ['行政事业性收费\t110.5\t\t', '行政事业性收费 110.5'],
    ['行政许可\t107\t\t', '行政许可：107'],
  ])('%j as %j', (row, other) => {
    expect(pageText).toContain(row);
    expect(rightOf(pageText.replace(row, other)).rows).toEqual([]);
  });
});

describe('headings of the 2019 format with remarks', () => {
  const draft = distinctReport('2019');
  const text = exportText(draft);
  const right = printedCells(draft);
  test.each([
    ['采购总金额（单位：万元，保留4位小数）', '采购总金额(万元)'],
    ['采购总金额（单位：万元，保留4位小数）', '采购总金额'],
    ['上一年项目数量', '上一年项目数量（指2019年事项数）'],
    ['处理决定数量', '处理决定数量（件）'],
    ['本年增/减', '本年增/减（项）'],
    ['采购项目数量', '采购项目数量（个）'],
  ])('%s as %s', (label, other) => {
    expect(text).toContain(label);
    const { cells, account } = importText(text.replaceAll(label, other));
    expect(cells).toEqual(right);
    expect(account.unrecognised).toEqual([]);
  });

  test.each(['采购总金额（元）', '采购总金额（单位：元）'])('%s: the figure keeps its unit', other => {
    const { cells } = importText(text.replaceAll('采购总金额（单位：万元，保留4位小数）', other));
    const [id = ''] = Object.keys(right).filter(
      each => each.startsWith('proactive.') && each.endsWith('.amount') && cells[each] !== right[each],
    );
    expect(cells[id]).toMatch(new RegExp(`^${right[id]}0*元$`));
  });

  test.each(['采购总金额（元）', '采购总金额(单位:元)'])('%s in a web page', other => {
    const page = `<p>${title.replace('2023', '2020')}</p><p>二、主动公开政府信息情况</p><table><tr><td colspan=3>第二十条第（九）项</td></tr><tr><td>信息内容</td><td>采购项目数量</td><td>${other}</td></tr><tr><td>政府集中采购</td><td>3</td><td>251000</td></tr></table><p>五、存在的主要问题及改进情况</p><p>无</p>`;
    expect(Object.values(importHtml(page).cells)).toEqual(['3', '251000元']);
  });
});

describe('headings of amounts and of columns with remarks', () => {
  test.each([
    ['本年收费金额（单位：万元）', '本年收费金额(万元)'],
    ['本年收费金额（单位：万元）', '收费金额（万元）'],
    ['本年处理决定数量', '处理决定数量（件）'],
    ['本年制发件数', '本年制发件数（件）'],
    ['现行有效件数', '现行有效件数（截至年底）'],
  ])('%s as %s', (label, other) => {
    const { rows, account } = rightOf(relabelled(pageText, label, other));
    expect(rows).toEqual([]);
    expect(account.unrecognised).toEqual([]);
  });
});

/** What a mirror in traditional characters makes of a page; figures and marks stay. */
const mirrored: Readonly<Record<string, string>> = {
  开: '開',
  报: '報',
  数: '數',
  请: '請',
  总: '總',
  结: '結',
  转: '轉',
  办: '辦',
  处: '處',
  属: '屬',
  国: '國',
  规: '規',
  务: '務',
  类: '類',
  过: '過',
  执: '執',
  询: '詢',
  关: '關',
  补: '補',
  确: '確',
  举: '舉',
  访: '訪',
  与: '與',
  获: '獲',
  认: '認',
  机: '機',
  构: '構',
  组: '組',
  织: '織',
  业: '業',
  护: '護',
  权: '權',
  缴: '繳',
  纳: '納',
  费: '費',
  现: '現',
  条: '條',
  项: '項',
  内: '內',
  发: '發',
  废: '廢',
  许: '許',
  决: '決',
  强: '強',
  单: '單',
  万: '萬',
  额: '額',
  维: '維',
  纠: '糾',
  诉: '訴',
  经: '經',
  后: '後',
  复: '復',
  间: '間',
  题: '題',
  进: '進',
  体: '體',
  情: '情',
  况: '況',
  无: '無',
  续: '續',
  继: '繼',
  档: '檔',
  计: '計',
  镇: '鎮',
  县: '縣',
  稳: '穩',
  审: '審',
  议: '議',
  系: '係',
  为: '為',
  这: '這',
};
const traditional = (words: string): string => [...words].map(sign => mirrored[sign] ?? sign).join('');

describe('a mirror in traditional characters', () => {
  test.each(names)('%s', name => {
    const { rows, texts, account } = rightOf(traditional(layout(name)));
    expect(rows).toEqual([]);
    expect(texts.problems).toContain(traditional('公开内容不够丰富'));
    expect(account.recognised.unit?.value).toBe(traditional('清河县柳林镇人民政府'));
  });

  test('as a web page', () => {
    const page = `<p>${title}</p><p>三、收到和處理政府信息公開申請情況</p><table><tr><td colspan=3></td><td>自然人</td><td>商業企業</td><td>科研機構</td><td>社會公益組織</td><td>法律服務機構</td><td>其他</td><td>總計</td></tr><tr><td colspan=3>一、本年新收政府信息公開申請數量</td><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>21</td></tr></table><p>五、存在的主要問題及改進情況</p><p>無</p>`;
    const { cells, texts } = importHtml(page);
    expect(Object.values(cells)).toEqual(['1', '2', '3', '4', '5', '6', '21']);
    expect(texts.problems).toBe('無');
  });
});
