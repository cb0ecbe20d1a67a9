import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitFinder } from '../../../../src/shared/county/roster/match-unit.ts';
import { rosterFromText } from '../../../../src/shared/county/roster/read-roster.ts';

function findIn(...lines: readonly string[]) {
  const { roster, problems } = rosterFromText(lines.join('\n'));
  expect(problems).toEqual([]);
  return unitFinder(roster);
}

const find = findIn(
  '清河县柳林镇人民政府',
  '清河县东关街道办事处',
  '清河县教育局\t部门\t\t县教育体育局、教体局',
  '清河县人民政府办公室',
  '清河县经济开发区管理委员会',
  '清河县人民政府',
  '清河县城关镇人民政府',
  '白水县城关镇人民政府',
);

describe('a unit is found in the roster', () => {
  test.each([
    ['清河县柳林镇人民政府', '清河县柳林镇人民政府', 'exact'],
    [' 清河县 柳林镇人民政府', '清河县柳林镇人民政府', 'exact'],
    ['柳林镇人民政府', '清河县柳林镇人民政府', 'sameBody'],
    ['柳林镇', '清河县柳林镇人民政府', 'sameBody'],
    ['清河县柳林镇政府', '清河县柳林镇人民政府', 'sameBody'],
    ['青山市清河县柳林镇人民政府', '清河县柳林镇人民政府', 'sameBody'],
    ['东关街道', '清河县东关街道办事处', 'sameBody'],
    ['清河县人民政府东关街道办事处', '清河县东关街道办事处', 'sameBody'],
    ['东关街道办', '清河县东关街道办事处', 'sameBody'],
    ['教体局', '清河县教育局', 'exact'],
    ['教育局', '清河县教育局', 'sameBody'],
    ['清河县政府办公室', '清河县人民政府办公室', 'sameBody'],
    ['清河县经济开发区管委会', '清河县经济开发区管理委员会', 'sameBody'],
    ['清河县', '清河县人民政府', 'sameBody'],
    ['白水县城关镇', '白水县城关镇人民政府', 'sameBody'],
  ])('%s is %s', (written, name, how) => {
    expect(find(written)).toMatchObject({ kind: 'matched', unit: { name }, how });
  });

  test('not where two could be meant: both are offered', () => {
    const match = find('城关镇人民政府');
    expect(match.kind).toBe('ambiguous');
    expect(match.kind === 'ambiguous' && match.candidates.map(({ name }) => name)).toEqual([
      '清河县城关镇人民政府',
      '白水县城关镇人民政府',
    ]);
  });

  test.each(['白水县柳林镇人民政府', '柳林镇卫生院', '柳林乡人民政府', '清河县林业局', ''])(
    'not where none is meant: %s',
    written => {
      expect(find(written).kind).toBe('unknown');
    },
  );

  test('whose name is like an unknown one is offered, not taken', () => {
    const match = find('白水县柳林镇人民政府');
    expect(match.kind === 'unknown' && match.candidates.map(({ name }) => name)).toEqual([
      '清河县柳林镇人民政府',
    ]);
  });

  test('whatever its name, in every roster', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[\p{Script=Han}]{2,8}[镇乡局]$/u), { minLength: 1 });
    fc.assert(
      fc.property(names, units => {
        const finder = findIn(...units);
        for (const name of units) expect(finder(name)).toMatchObject({ kind: 'matched', unit: { name } });
      }),
    );
  });
});

describe('a roster', () => {
  test('is read from lines, with the columns that are there', () => {
    const { roster, problems } = rosterFromText(
      '\uFEFF单位名称\t类别\t分组\t别名\r\n# 一片区\r\n清河县柳林镇人民政府\t\t一片区\r\n\r\n教育局，部门，，教体局；县教育局\n红十字会',
    );
    expect(problems).toEqual([]);
    expect(roster).toEqual([
      { name: '清河县柳林镇人民政府', kind: '乡镇街道', group: '一片区', aliases: [] },
      { name: '教育局', kind: '部门', aliases: ['教体局', '县教育局'] },
      { name: '红十字会', kind: '其他', aliases: [] },
    ]);
  });

  test('tells every line that is wrong', () => {
    const { problems } = rosterFromText('柳林镇\n教育局\t局\n柳林镇\n\t部门\n河西乡,,,柳林镇');
    expect(problems).toEqual([
      '第 2 行：类别“局”不对。请写乡镇街道、部门、其他，或留空。',
      '第 3 行：“柳林镇”在第 1 行已经有了。请删去重复的，或改写别名。',
      '第 4 行：没有单位名称。请把单位名称写在第一列。',
      '第 5 行：“柳林镇”在第 1 行已经有了。请删去重复的，或改写别名。',
    ]);
    expect(rosterFromText('\n# 空的\n').problems).toEqual(['名册里没有单位。请一行写一个单位。']);
  });
});
