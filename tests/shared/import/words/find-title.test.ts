import { describe, expect, test } from 'vitest';
import type { SourceBlock } from '../../../../src/shared/import/source.ts';
import { findSignature } from '../../../../src/shared/import/words/find-signature.ts';
import { findTitle } from '../../../../src/shared/import/words/find-title.ts';

function title(...lines: readonly string[]) {
  const source = lines.map(
    (text, index): SourceBlock => ({ kind: 'paragraph', text, where: { kind: 'line', line: index + 1 } }),
  );
  const found = findTitle(source, source.length);
  return found && [found.unit, found.year, found.first, found.last];
}

/** The title of paragraphs, each of some lines. */
function titleOf(paragraphs: readonly (readonly string[])[], declared?: string) {
  const source = paragraphs.flatMap(lines =>
    lines.map(
      (text, line): SourceBlock => ({
        kind: 'paragraph',
        text,
        ...(line > 0 ? { continues: true } : {}),
        where: { kind: 'line', line: 1 },
      }),
    ),
  );
  return findTitle(source, 5, declared)?.unit;
}

describe('the title', () => {
  const long = ['云南省临沧市双江拉祜族佤族', '布朗族傣族自治县勐勐镇人民政府'];

  test('in several lines of one paragraph is all of them', () => {
    expect(titleOf([[...long, '2024年政府信息公开工作年度报告'], ['引言。']])).toBe(long.join(''));
    expect(titleOf([['县政府'], [...long, '2024年政府信息公开工作年度报告']])).toBe(long.join(''));
  });

  test('that shares its paragraph with other words is found all the same', () => {
    expect(titleOf([['发布：本站', '云溪镇人民政府2024年政府信息公开工作年度报告', '引言。']])).toBe(
      '云溪镇人民政府',
    );
  });

  test('in several paragraphs is the one that the properties name, or that signs', () => {
    const lines = [['青山县人民政府'], ['云溪镇人民政府'], ['2024年政府信息公开工作年度报告'], ['引言。']];
    expect(titleOf(lines)).toBe('云溪镇人民政府');
    const whole = '青山县人民政府云溪镇人民政府';
    expect(titleOf(lines, `${whole} 2024年政府信息公开工作年度报告`)).toBe(whole);
    expect(titleOf([...lines, ['青山县人民政府', '云溪镇人民政府'], ['2025年1月5日']])).toBe(whole);
  });

  test.each([
    ['博爱县孝敬镇人民政府2020年政府信息公开工作年度报告', '博爱县孝敬镇人民政府'],
    ['博爱县孝敬镇人民政府 2020 年政府信息公开工作年度报告', '博爱县孝敬镇人民政府'],
    ['博爱县孝敬镇人民政府２０２０年度政府信息公开工作报告', '博爱县孝敬镇人民政府'],
    ['博爱县孝敬镇人民政府二〇二〇年政府信息公开年度报告', '博爱县孝敬镇人民政府'],
    ['2020年博爱县孝敬镇人民政府政府信息公开工作年度报告', '博爱县孝敬镇人民政府'],
    ['博爱县孝敬镇人民政府政府信息公开工作年度报告（2020年度）', '博爱县孝敬镇人民政府'],
    ['博爱县教育局关于2020年政府信息公开工作情况的年度报告', '博爱县教育局'],
  ])('%s', (words, unit) => {
    expect(title(words)).toEqual([unit, 2020, 0, 0]);
  });

  test('broken into lines, as on a cover', () => {
    expect(title('博爱县孝敬镇人民政府', '2020年政府信息公开', '工作年度报告', '引言。')).toEqual([
      '博爱县孝敬镇人民政府',
      2020,
      0,
      2,
    ]);
  });

  test('is not the way to the page, nor a sentence that names it', () => {
    expect(
      title(
        '当前位置：首页>政府信息公开>政府信息公开年度报告',
        '孝敬镇2020年政府信息公开年度报告',
        '现公布孝敬镇2020年政府信息公开年度报告。',
      ),
    ).toEqual(['孝敬镇', 2020, 1, 1]);
    expect(title('现将本机关2020年政府信息公开工作情况报告如下：')).toBeUndefined();
  });

  test('without a unit or a year says so', () => {
    expect(title('引言很长。', '政府信息公开工作年度报告')).toEqual(['', undefined, 1, 1]);
  });
});

const linesOf = (texts: readonly string[]) => texts.map(text => ({ text }));

describe('the signature', () => {
  const unit = '博爱县孝敬镇人民政府';

  test.each([
    [['正文。', unit, '2021年1月15日'], { organ: unit, date: '2021-01-15', paragraphs: 2 }],
    [['正文。', `${unit}　　2021年1月15日`], { organ: unit, date: '2021-01-15', paragraphs: 1 }],
    [['正文。', '二〇二一年一月二十五日'], { date: '2021-01-25', paragraphs: 1 }],
    [
      ['正文。', '孝敬镇党政办公室', '2021 年 1 月 5 日'],
      { organ: '孝敬镇党政办公室', date: '2021-01-05', paragraphs: 2 },
    ],
    [['正文。', unit], { organ: unit, paragraphs: 1 }],
  ] as const)('%j', (paragraphs, expected) => {
    expect(findSignature(linesOf(paragraphs), unit)).toEqual(expected);
  });

  test.each([
    [['本机关成立于2021年1月15日']],
    [['正文。', '2021年13月15日']],
    [['正文。', '孝敬镇党政办公室']],
    [[]],
  ])('%j is none', paragraphs => {
    expect(findSignature(linesOf(paragraphs), unit)).toBeUndefined();
  });

  test('of a long name is all lines of its paragraph, above the date or alone', () => {
    const name = ['云南省临沧市双江拉祜族佤族', '布朗族傣族自治县勐勐镇人民政府'] as const;
    const written = [
      { text: '正文。' },
      { text: name[0] },
      { text: name[1], continues: true },
      { text: '2025年1月5日', continues: true },
    ] as const;
    const whole = name.join('');
    expect(findSignature(written, whole)).toEqual({ organ: whole, date: '2025-01-05', paragraphs: 3 });
    expect(findSignature(written, undefined)).toEqual({ organ: whole, date: '2025-01-05', paragraphs: 3 });
    expect(findSignature(written.slice(0, 3), whole)).toEqual({ organ: whole, paragraphs: 2 });
  });

  test('in one paragraph with the text before it is the line above the date', () => {
    const written = [
      { text: '没有其他事项。' },
      { text: unit, continues: true },
      { text: '2025年1月5日', continues: true },
    ] as const;
    expect(findSignature(written, unit)).toEqual({ organ: unit, date: '2025-01-05', paragraphs: 2 });
  });

  test('a sentence above the date is no body’s name', () => {
    expect(findSignature(linesOf(['全年无人申请政府信息，特此说明。', '2021年1月15日']), unit)).toEqual({
      date: '2021-01-15',
      paragraphs: 1,
    });
  });
});
