import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../../src/shared/document/outline.ts';
import { importText } from '../../../../src/shared/import/import-report.ts';
import { printedCells } from '../../../helpers/import-expectations.ts';
import { distinctReport } from '../../../helpers/import-reports.ts';
import { textAuthors } from '../../../helpers/import-text-authors.ts';

type Author = keyof typeof textAuthors;

/** How pages write labels and headings otherwise: by whom (authors of every kind, or these), in which format. */
const variants: readonly (readonly [string, 'all' | readonly Author[], string, (page: string) => string])[] =
  [
    [
      'heads cut',
      'all',
      '2019',
      page => page.replace('本年新制作数量', '本年新').replace('本年新公开数量', '本年新'),
    ],
    ['heads cut 20', 'all', '2021', page => page.replace(/第二十条第（[一五六八]）项/g, '第二十条第')],
    [
      'labels torn',
      ['barLines', 'cellLines', 'spacedCells'],
      '2021',
      page =>
        page
          .replace('商业企业', '商业\n企业')
          .replace('科研机构', '科研\n机构')
          .replaceAll('结果维持', '结果\n维持'),
    ],
    [
      'fullwidth',
      'all',
      '2021',
      page =>
        page.replace(/\b(\d)(\d)(\d)\b/g, (_, a, b, c) =>
          [a, b, c].map(d => String.fromCharCode(0xff10 + +d)).join(''),
        ),
    ],
    ['halfwidth brackets', 'all', '2021', page => page.replaceAll('（', '(').replaceAll('）', ')')],
    ['numbers lost', 'all', '2021', page => page.replace(/^(\s*)([1-5])\.(?=[\u4e00-\u9fff])/gm, '$1')],
    [
      'wrapped label',
      ['bars', 'ragged', 'barsBehind'],
      '2021',
      page => page.replace('只计这一情形，不计', '只计这一情形，\n不计'),
    ],
    [
      'wrapped label 2',
      ['bars', 'ragged', 'barsBehind'],
      '2021',
      page =>
        page
          .replace('行政法规禁止公开', '行政法\n规禁止公开')
          .replace('要求行政机关确认或重新', '要求行政机关确认或\n重新'),
    ],
    [
      'notes',
      'all',
      '2021',
      page =>
        page
          .replace('三、收到', '注：以上数据不含垂直管理部门。\n三、收到')
          .replace('五、存在', '（注：数据截至12月31日）\n五、存在'),
    ],
    [
      '本年 labels',
      'all',
      '2021',
      page =>
        page
          .replace('本年制发件数', '本年制发数')
          .replace('现行有效件数', '现有效件数')
          .replace('本年处理决定数量', '处理决定数量'),
    ],
    [
      'corner lost',
      'all',
      '2021',
      page => page.replace('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', ''),
    ],
    ['总计→合计', 'all', '2021', page => page.replaceAll('总计', '合计')],
    ['（七）总计→', 'all', '2021', page => page.replace('（七）总计', '(七)合计')],
    [
      'title spaced labels',
      'all',
      '2021',
      page =>
        page
          .replaceAll('自然人', '自 然 人')
          .replaceAll('其他\t', '其 他\t')
          .replaceAll('总计', '总 计')
          .replaceAll('规章', '规 章'),
    ],
    [
      '危及quote',
      'all',
      '2021',
      page =>
        page
          .replace('3.危及“三安全一稳定”', '3．危及"三安全一稳定"')
          .replace('1.属于国家秘密', '1，属于国家秘密'),
    ],
    ['row 2019 label', 'all', '2019', page => page.replace('规章', '政府规章')],
    [
      'nbsp',
      'all',
      '2021',
      page => page.replaceAll('\t', '\u00a0\t\u00a0').replaceAll(' | ', '\u00a0|\u00a0'),
    ],
    [
      'repeated groups',
      ['bars'],
      '2021',
      page => page.replace(/^([1-5]\.\S*)( \| .*)$/gm, '（三）不予公开 | $1$2'),
    ],
    ['数量 in rows', 'all', '2021', page => page.replace('行政事业性收费', '行政事业性收费（万元）')],
    ['blank between every line', 'all', '2021', page => page.replaceAll('\n', '\n\n')],
    ['indent', 'all', '2021', page => page.replace(/^/gm, '　　')],
    [
      'the label of the first row is lost',
      ['bars', 'tabs', 'ragged', 'barLines', 'cellLines'],
      '2021',
      page => page.replace(/^规章(?=\s*(\n|\t|\||$))/m, ' '),
    ],
  ];

const everyone: readonly Author[] = ['tabs', 'bars', 'cellLines', 'blanksBetween'];
const cases = variants.flatMap(([name, authors, format, write]) =>
  (authors === 'all' ? everyone : authors).map(author => ({ name, author, format, write })),
);

describe('tables written otherwise', () => {
  test.each(cases)('$name: $author', ({ author, format, write }) => {
    const draft = distinctReport(format);
    const { cells } = importText(write(textAuthors[author](outlineOf(draft))));
    expect(cells).toEqual(printedCells(draft));
  });
});
