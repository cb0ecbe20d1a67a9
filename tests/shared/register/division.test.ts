import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { askableRows } from '../../../src/shared/register/collection/asked-rows.ts';
import { readDivision } from '../../../src/shared/register/collection/division.ts';

const format = formatById('2021');

describe('who is asked for which rows', () => {
  it.each(['2019', '2021'] as const)('understands every row of %s as it is printed, in any order', id => {
    const rows = askableRows(formatById(id));
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: 1 }), some => {
        const read = readDivision(`站：${some.map(({ name }) => name).join('、')}`, formatById(id));
        expect(read).toEqual({
          stations: [{ station: '站', rows: some.map(row => row.id) }],
          problems: [],
        });
      }),
      { numRuns: 12 },
    );
  });

  it('understands a row without its number and its remark, and with the heading before it', () => {
    const line =
      '党政办: 部分公开、属于国家秘密、本年新收政府信息公开申请数量、二、主动公开政府信息情况/行政许可';
    expect(readDivision(line, format)).toEqual({
      stations: [
        {
          station: '党政办',
          rows: [
            'requests.partiallyGranted',
            'requests.denied.stateSecret',
            'requests.newReceived',
            'proactive.licensing',
          ],
        },
      ],
      problems: [],
    });
  });

  it('names every line that is wrong, with what can be written', () => {
    const text = '# 分工\n甲：行政处罚、行政处罚\n甲：行政奖励、评比、行政许可\n：规章\n乙：无法提供';
    const { problems } = readDivision(text, format);
    expect(problems.map(problem => problem.slice(0, 5))).toEqual(
      ['2', '3', '3', '4', '5'].map(line => `第 ${line} 行`),
    );
    expect(problems[0]).toContain('“行政处罚”第 2 行（甲）已经写过');
    expect(problems[1]).toContain('“甲”写了两次');
    expect(problems[2]).toMatch(/没有“行政奖励、评比”这一行栏目.*规章；行政规范性文件；行政许可/);
    expect(problems[4]).toContain('“无法提供”有 3 行');
    expect(readDivision('\n', format).problems).toHaveLength(1);
  });
});
