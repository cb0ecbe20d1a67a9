import { describe, expect, test } from 'vitest';
import { leadingHeading } from '../../../src/shared/document/paragraph-level.ts';

/** What a paragraph's heading is, as text. */
function heading(paragraph: string): readonly [string, string] {
  const { level, length } = leadingHeading(paragraph);
  return [level, paragraph.slice(0, length)];
}

describe('the heading of a paragraph', () => {
  test.each([
    ['（一）强化队伍，健全公开工作机制', 'second', '（一）强化队伍，健全公开工作机制'],
    ['（一）主动公开。2024年，公开信息312条。', 'second', '（一）主动公开。'],
    ['(十二)监督保障。组织培训2次。', 'second', '(十二)监督保障。'],
    ['一、主要问题', 'first', '一、主要问题'],
    ['1.规范内容。做到定期公开。', 'third', '1.规范内容。'],
    ['2、拓宽渠道', 'third', '2、拓宽渠道'],
    ['（1）每月更新。由驻村干部核对。', 'fourth', '（1）每月更新。'],
  ])('%s is of level %s and its heading is %s', (paragraph, level, text) => {
    expect(heading(paragraph)).toEqual([level, text]);
  });

  test.each([
    ['一是加强组织领导。成立领导小组。', 'body'],
    ['2.7万元用于设备采购。', 'body'],
    ['2024年，公开信息312条。', 'body'],
    ['（三安全一稳定）有关规定。', 'body'],
    ['（一）存在的问题未整改；', 'second'],
  ])('%s has no heading', (paragraph, level) => {
    expect(heading(paragraph)).toEqual([level, '']);
  });

  test('a first sentence of more than two printed lines is a sentence, not a heading', () => {
    const sentence = `（二）${'全年依法办理政府信息公开申请'.repeat(4)}。`;
    expect(heading(sentence)).toEqual(['second', '']);
  });
});
