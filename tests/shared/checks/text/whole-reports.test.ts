import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readForChecks } from '../../../../src/shared/checks/context.ts';
import { readTexts } from '../../../../src/shared/prose/report-texts.ts';
import { add, decimalOf, formatDecimal } from '../../../../src/shared/report/decimal.ts';
import { makeReport } from '../../../helpers/make-report.ts';
import { sharedCase } from '../../../helpers/shared-cases.ts';
import { findText } from './found.ts';
import { reportFiles } from './report-files.ts';

describe('whole reports with figures about activities, villages, budgets, dates and documents', () => {
  test('there are at least ten of them, of every kind of body', () => {
    expect(reportFiles.length).toBeGreaterThanOrEqual(10);
    for (const kind of ['镇人民政府', '乡人民政府', '街道办事处', '局', '委员会', '县人民政府']) {
      expect(
        reportFiles.some(({ draft }) => draft.unit.endsWith(kind)),
        kind,
      ).toBe(true);
    }
  });

  test.each(reportFiles)('$name raises no alarm', ({ draft }) => {
    expect(findText(draft)).toEqual([]);
  });

  test.each(reportFiles)('$name raises one where a cell it states is changed', ({ draft }) => {
    const report = readForChecks(draft);
    const inputs = readTexts(report)
      .flatMap(({ statements }) => statements.flatMap(({ cells }) => cells))
      .filter(id => report.values.get(id)?.cell.total === false);
    for (const id of new Set(inputs)) {
      const more = formatDecimal(add(decimalOf(draft.cells[id] ?? '0'), decimalOf('1')));
      const changed = { ...draft, cells: { ...draft.cells, [id]: more } };
      expect(
        findText(changed).some(finding => finding.rule === 'text.figure'),
        id,
      ).toBe(true);
    }
  });
});

const seed = sharedCase('xiaojing-2020.txt');
const seedCells = sharedCase('xiaojing-2020.cells.json');

describe.skipIf(!seed || !seedCells)('the published report of the seed (needs ../shared/cases)', () => {
  const part = (text: string, from: string, to?: string) =>
    text
      .slice(text.indexOf(from) + from.length, to === undefined ? undefined : text.indexOf(to))
      .trim()
      .replace(/\n+/g, '\n');
  const published = () => {
    const text = readFileSync(seed ?? '', 'utf8');
    const { cells } = JSON.parse(readFileSync(seedCells ?? '', 'utf8')) as { cells: Record<string, number> };
    return makeReport({
      format: '2019',
      year: 2020,
      unit: '博爱县孝敬镇人民政府',
      cells: Object.fromEntries(Object.entries(cells).map(([id, value]) => [id, String(value)])),
      texts: {
        overview: part(text, '一、总体情况', '二、主动公开政府信息情况'),
        problems: part(text, '五、存在的主要问题及改进情况', '六、其他需要报告的事项'),
        others: part(text, '六、其他需要报告的事项'),
      },
    });
  };

  test('raises no alarm', () => {
    expect(published().texts.overview).toContain('256条');
    expect(findText(published())).toEqual([]);
  });

  test('handed in again for 2021 is found out', () => {
    const copied = { ...published(), format: '2021', year: 2021 };
    const rules = new Set(findText(copied, published()).map(({ rule }) => rule));
    expect([...rules].toSorted()).toEqual([
      'text.fee',
      'text.promise',
      'text.repeated',
      'text.topic',
      'text.year',
    ]);
  });
});
