import { describe, expect, test } from 'vitest';
import { formatById } from '../../../../src/shared/formats/registry.ts';
import type { SourceBlock } from '../../../../src/shared/import/source.ts';
import { findSections } from '../../../../src/shared/import/words/find-sections.ts';

function sections(lines: readonly string[]): readonly (readonly [string, number, string])[] {
  const source = lines.map(
    (text, index): SourceBlock => ({ kind: 'paragraph', text, where: { kind: 'line', line: index + 1 } }),
  );
  return findSections(source, formatById('2021')).map(found => [found.section.id, found.block, found.rest]);
}

const official = formatById('2021').sections.map(section => section.heading);
const ids = formatById('2021').sections.map(section => section.id);
const found = (blocks: readonly number[]) => ids.map((id, at) => [id, blocks[at], '']);

describe('the headings of the sections', () => {
  test('as the format prints them', () => {
    expect(sections(official)).toEqual(found([0, 1, 2, 3, 4, 5]));
  });

  test('with blanks, other marks, other numbers, a colon, or without numbers', () => {
    const written = [
      '一 、 总体情况',
      '二. 主动公开政府信息情况',
      '三、 收到和处理政府信息公开申请情况：',
      '政府信息公开行政复议、行政诉讼情况',
      '第五部分 存在的主要问题及改进情况',
      '七、其他需要报告的事项',
    ];
    expect(sections(written)).toEqual(found([0, 1, 2, 3, 4, 5]));
  });

  test('in the words that many counties use', () => {
    const written = [
      '一、总体情况',
      '二、行政机关主动公开政府信息情况',
      '三、行政机关收到和处理政府信息公开申请情况',
      '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '五、政府信息公开工作存在的主要问题及改进措施',
      '六、其他需要报告的事项',
    ];
    expect(sections(written)).toEqual(found([0, 1, 2, 3, 4, 5]));
  });

  test('a table of contents loses against the sections', () => {
    expect(sections([...official, '引言', ...official])).toEqual(found([7, 8, 9, 10, 11, 12]));
  });

  test('a sub-heading of the same words is none', () => {
    const lines = [
      '一、总体情况',
      '（一）主动公开政府信息情况',
      '（二）收到和处理政府信息公开申请情况',
      ...official.slice(1),
    ];
    expect(sections(lines)).toEqual(found([0, 3, 4, 5, 6, 7]));
  });

  test('sections numbered （一） to （六） are found where there are no others', () => {
    const lines = official.map(heading => heading.replace(/^(.)、/, '（$1）'));
    expect(sections(lines)).toEqual(found([0, 1, 2, 3, 4, 5]));
  });

  test('words in the heading’s own paragraph follow it', () => {
    expect(sections(['一、总体情况。2024年平稳。', '六、其他需要报告的事项　无'])).toEqual([
      ['overview', 0, '2024年平稳。'],
      ['others', 1, '无'],
    ]);
  });

  test('rows of the tables, numbered like sections, are none', () => {
    expect(
      sections([
        '一、本年新收政府信息公开申请数量',
        '二、上年结转政府信息公开申请数量',
        '四、结转下年度继续办理',
      ]),
    ).toEqual([]);
  });

  test('sentences that speak of a section are none', () => {
    expect(
      sections([
        '总体情况是好的。',
        '主动公开政府信息情况见下表',
        '存在的主要问题及改进情况如下：一是认识不足。',
      ]),
    ).toEqual([]);
  });
});
