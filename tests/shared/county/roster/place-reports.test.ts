import { expect, test } from 'vitest';
import { unitFinder } from '../../../../src/shared/county/roster/match-unit.ts';
import { placeReports } from '../../../../src/shared/county/roster/place-reports.ts';
import { rosterFromText } from '../../../../src/shared/county/roster/read-roster.ts';

const { roster } = rosterFromText('清河县柳林镇人民政府\n清河县河西乡人民政府\n清河县城关镇\n白水县城关镇');

test('reports are placed at their units; what has no place is told with the reason', () => {
  const reports = [
    { file: 'a', unit: '柳林镇人民政府', year: 2024 },
    { file: 'b', unit: '清河县柳林镇', year: 2024 },
    { file: 'c', unit: '河西乡', year: 2023 },
    { file: 'd', unit: '城关镇', year: 2024 },
    { file: 'e', unit: '东山镇', year: 2024 },
    { file: 'f', unit: '', year: 2024 },
    { file: 'g', unit: '河西乡', year: undefined },
  ];
  const { units, unplaced } = placeReports(reports, { roster, find: unitFinder(roster), year: 2024 });
  expect(units.map(({ unit, reports }) => [unit.name, reports.map(({ file }) => file).join('')])).toEqual([
    ['清河县柳林镇人民政府', 'ab'],
    ['清河县河西乡人民政府', ''],
    ['清河县城关镇', ''],
    ['白水县城关镇', ''],
  ]);
  expect(unplaced.map(({ report, reason }) => `${report.file} ${reason}`)).toEqual([
    'c 是 2023 年的报告，不是 2024 年的。',
    'd “城关镇”可能是“清河县城关镇”、“白水县城关镇”，请指明是哪一个。',
    'e 名册里没有“东山镇”。请在名册里加上这个单位或别名。',
    'f 没有认出是哪个单位的报告。',
    'g 没有认出是哪一年的报告。',
  ]);
});
