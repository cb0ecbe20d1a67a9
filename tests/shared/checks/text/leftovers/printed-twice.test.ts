import { describe, expect, test } from 'vitest';
import { applyFix } from '../../../../../src/shared/editing/apply-fix.ts';
import { findFormat } from '../../../../../src/shared/formats/registry.ts';
import type { TextId } from '../../../../../src/shared/formats/types.ts';
import { reportTitle, textOf } from '../../../../../src/shared/report/draft.ts';
import { makeFinishedReport, type ReportOverrides } from '../../../../helpers/make-report.ts';
import { sampleReports } from '../../../../helpers/sample-reports.ts';
import { findIn, findText, pointedAt } from '../found.ts';

const find = (section: TextId, words: string, overrides?: ReportOverrides) =>
  findIn('text.printed', section, words, overrides);

/** The text after every repair that is offered was made, the last first. */
function repaired(section: TextId, words: string, overrides: ReportOverrides = {}): string {
  const draft = makeFinishedReport({ ...overrides, texts: { [section]: words } });
  const fixes = find(section, words, overrides).flatMap(({ fix }) => fix ?? []);
  return textOf(
    fixes.toReversed().reduce((each, fix) => applyFix(each, fix), draft),
    section,
  );
}

const body = '2024年，我镇扎实推进政府信息公开工作。';

describe('the heading of the section itself', () => {
  test.each([
    '一、总体情况',
    '一、总体情况：',
    '一.总体情况',
    '一．总体情况',
    '一, 总体情况',
    '一，总体情况。',
    '  一 、总 体 情 况  ',
    '一总体情况',
    '第一部分 总体情况',
    '总体情况',
    '总体情况:',
    '【总体情况】',
    '【一、总体情况】',
    '二、总体情况',
    '一、总体工作情况',
  ])('%s in a line of its own is found and taken out', heading => {
    const words = `${heading}\n${body}`;
    const [finding] = find('overview', words);
    expect(finding?.severity).toBe('warning');
    expect(pointedAt(finding, words)).toBe(heading);
    expect(repaired('overview', words)).toBe(body);
    expect(repaired('overview', `${body}\n${heading}`)).toBe(body);
  });

  test.each([
    '一、总体情况：',
    '一、总体情况 ',
    '一、总体情况。',
    '一、总体情况',
    '总体情况：',
    '总体情况。',
    '总体情况　',
  ])('%s before the words of the same line is found and taken out', heading => {
    const words = `${heading}${body}`;
    expect(pointedAt(find('overview', words)[0], words)).toBe(heading);
    expect(repaired('overview', words)).toBe(body);
  });

  test.each([
    '总体情况良好，各项工作有序推进。',
    '全年政府信息公开总体情况如下。',
    '一、总体情况良好的村有三个。',
    '（一）总体情况。我镇有序推进。',
    '（一）总体情况',
    '总体情况，我镇有序推进。',
    '一是总体情况平稳。',
    '一、主动公开方面',
    '2024年总体情况',
  ])('%s only has the words in it', words => {
    expect(find('overview', words)).toEqual([]);
  });

  test('every text of every format knows its own heading, numbered and not', () => {
    for (const id of ['2019', '2021']) {
      for (const section of findFormat(id)?.sections ?? []) {
        if (section.kind !== 'text') continue;
        for (const heading of [section.heading, section.heading.slice(2), `${section.heading}：`]) {
          expect(repaired(section.id, `${heading}\n${body}`, { format: id }), heading).toBe(body);
        }
      }
    }
  });
});

describe('what is printed elsewhere', () => {
  test.each([
    ['introduction', '清河县柳林镇人民政府2024年政府信息公开工作年度报告'],
    ['overview', '柳林镇人民政府 2024 年政府信息公开工作年度报告'],
    ['others', '2024年政府信息公开年度报告'],
    ['introduction', '清河县柳林镇人民政府\n2024年政府信息公开工作年度报告'],
    ['introduction', '清河县柳林镇人民政府政府信息公开工作年度报告（2024年）'],
  ] as const)('the title in %s: %s', (section, title) => {
    const words = `${title}\n${body}`;
    expect(pointedAt(find(section, words)[0], words)).toBe(title);
    expect(repaired(section, words)).toBe(body);
  });

  test.each([
    '现公布清河县柳林镇人民政府2024年政府信息公开工作年度报告。',
    '现公布2024年政府信息公开工作年度报告',
    '认真编制政府信息公开工作年度报告',
  ])('%s is a sentence and no title', words => {
    expect(find('introduction', words)).toEqual([]);
  });

  test('the heading of another section at the end goes by one click; with text behind it, it has to be moved', () => {
    const atEnd = `${body}\n二、主动公开政府信息情况`;
    expect(repaired('overview', atEnd)).toBe(body);
    const followed = `${body}\n五、存在的主要问题及改进情况\n公开内容还不够丰富。`;
    const [finding] = find('overview', followed);
    expect(pointedAt(finding, followed)).toBe('五、存在的主要问题及改进情况');
    expect(finding?.fix).toBeUndefined();
    expect(finding?.message).toContain('移到“五、存在的主要问题及改进情况”那一部分');
  });

  test.each(['（二）主动公开政府信息情况', '1.主动公开政府信息情况', '主动公开政府信息情况：全年公开80条。'])(
    '%s may be a sub-heading of the text',
    words => {
      expect(find('overview', `${words}\n${body}`)).toEqual([]);
    },
  );

  test('the labels of a table are found as one stretch, and only those without figures can simply go', () => {
    const labels = '信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n\n规章\n行政规范性文件';
    expect(pointedAt(find('overview', `${body}\n${labels}`)[0], `${body}\n${labels}`)).toBe(labels);
    expect(repaired('overview', `${body}\n${labels}`)).toBe(body);
    const rows = `${body}\n规章\t0\t0\t0\n行政规范性文件\t1\t0\t12`;
    const found = find('overview', rows);
    expect(found).toHaveLength(1);
    expect(found[0]?.fix).toBeUndefined();
    expect(found[0]?.message).toContain('请把数填到表里');
  });

  test.each([
    '自然人\n商业企业\n科研机构\n3\n1\n0',
    '| 规章 | 0 | 0 | 0 |',
    '（一）予以公开 3 1 0 0 0 0 4',
    '一、本年新收政府信息公开申请数量',
  ])('%s are words of a table', words => {
    expect(find('others', `${body}\n${words}`)).toHaveLength(1);
  });

  test.each(['行政许可\n行政处罚', '其他', '（三）不予公开', '行政许可 12 件', '申请人为自然人、商业企业。'])(
    '%s may be the text itself',
    words => {
      expect(find('others', `${body}\n${words}`)).toEqual([]);
    },
  );

  test('the signature is found where the report prints one, and not where it does not', () => {
    const words = `${body}\n清河县柳林镇人民政府\n2025年1月15日`;
    const signature = { organ: '清河县柳林镇人民政府', date: '2025-01-15' };
    expect(repaired('others', words, { signature })).toBe(body);
    expect(find('others', words)).toEqual([]);
  });
});

test('a whole report pasted into 一 is told part by part', () => {
  const draft = makeFinishedReport();
  const words = [
    reportTitle(draft),
    '一、总体情况',
    body,
    '二、主动公开政府信息情况',
    '规章\t0\t0\t0',
    '五、存在的主要问题及改进情况',
    '公开内容还不够丰富。',
  ].join('\n');
  expect(find('overview', words).map(finding => pointedAt(finding, words))).toEqual([
    reportTitle(draft),
    '一、总体情况',
    '二、主动公开政府信息情况',
    '规章\t0\t0\t0',
    '五、存在的主要问题及改进情况',
  ]);
});

test('none of the sample reports prints anything twice', () => {
  for (const { draft } of sampleReports()) {
    expect(findText(draft).filter(({ rule }) => rule === 'text.printed')).toEqual([]);
  }
});
