import { describe, expect, test } from 'vitest';
import { importText } from '../../../../src/shared/import/import-report.ts';
import { pageFrom } from '../../../helpers/import-pages.ts';

const tables = pageFrom('二、主动公开', '五、');

function importedWith(opening: string, ending = '') {
  return importText(
    `${opening}\n一、总体情况\n公开22条。\n${tables}\n五、存在的主要问题及改进情况\n无。\n${ending}`,
  );
}

describe('a unit that is only likely', () => {
  test.each([
    ['为贯彻条例，中心街道办事处在总结政府信息公开工作的基础上，编写了此报告。', '中心街道办事处'],
    ['根据要求，西山街道现面向社会公开年度报告。', '西山街道'],
    ['如有疑问，请与河口镇人民政府党政办公室联系（地址：某路1号）。', '河口镇人民政府'],
    ['发布机构：柳河镇人民政府', '柳河镇人民政府'],
    ['青石县水利局编制本年度报告。', '青石县水利局'],
  ])('is suggested, not written: %s', (opening, unit) => {
    const { unit: written, account } = importedWith(opening);
    expect(written).toBeUndefined();
    expect(account.suggestions.units.map(each => each.value)).toContain(unit);
    expect(account.suggestions.units[0]?.how).not.toBe('');
  });

  test('and the year before the report is dated, where no words tell the year', () => {
    const { year, account } = importedWith('引言甲。', '柳河镇人民政府\n2024年1月15日');
    expect(year).toBeUndefined();
    expect(account.suggestions.years.map(each => each.value)).toEqual([2023]);
    expect(account.suggestions.units.map(each => each.value)).toEqual(['柳河镇人民政府']);
  });

  test('nothing is suggested where the title states both', () => {
    const { account } = importedWith('青石县水利局2023年政府信息公开工作年度报告\n发布机构：青石县人民政府');
    expect(account.suggestions).toEqual({ units: [], years: [] });
  });
});
