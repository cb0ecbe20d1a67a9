import { expect, it } from 'vitest';
import { placedDraft, unplacedProse } from '../../../src/renderer/work/placed-draft.ts';
import type { Placing } from '../../../src/renderer/work/placed-import.ts';
import { runChecks } from '../../../src/shared/checks/run-checks.ts';
import { exportText } from '../../../src/shared/document/export-text.ts';
import { officialFormats } from '../../../src/shared/formats/registry.ts';
import { importText } from '../../../src/shared/import/import-report.ts';
import type { Unrecognised } from '../../../src/shared/import/import-result.ts';
import { usualReport } from '../../helpers/import-reports.ts';

const page = exportText(usualReport('2021'));
const identity = { id: 'a', now: '2026-01-01T00:00:00.000Z' };
const noPlacings: ReadonlyMap<Unrecognised, Placing> = new Map();

function findingsWith(heading: RegExp, prose: string): readonly string[] {
  const result = importText(page.replace(heading, found => `${found}\n${prose}`));
  const texts = unplacedProse(result, noPlacings, 'others');
  expect(texts.map(each => each.text)).toEqual([prose]);
  const draft = placedDraft(result, { cells: {}, texts }, identity, officialFormats);
  return runChecks(draft, { formats: officialFormats }).map(finding => finding.message);
}

it.each([
  [/三、收到.*/, '本年新收政府信息公开申请88件。'],
  [/三、收到.*/, '全年收到政府信息公开申请77件，均已答复。'],
  [/四、政府信息公开行政.*/, '本年度发生行政复议66件。'],
  [/四、政府信息公开行政.*/, '全年因政府信息公开被申请行政复议55件。'],
  [/二、主动公开.*/, '本年制发行政规范性文件44件。'],
])('the figures of words below %s are checked against the tables: %s', (heading, prose) => {
  const figure = /\d+/.exec(prose)?.[0] ?? '';
  expect(findingsWith(heading, prose).some(message => message.includes(figure))).toBe(true);
});

it('words that were placed are not checked twice', () => {
  const result = importText(page.replace(/三、收到.*/, found => `${found}\n本年收到申请88件。`));
  const item = result.account.unrecognised.find(each => each.below === 'requests');
  if (!item) throw new Error('no words below the table');
  const placed = new Map<Unrecognised, Placing>([[item, { kind: 'text', id: 'overview' }]]);
  expect(unplacedProse(result, placed, 'others')).toEqual([]);
});

it('unit and year that were put right are those of the draft', () => {
  const draft = placedDraft(
    importText(page),
    { unit: '柳河镇人民政府', year: 2022, cells: {}, texts: [] },
    identity,
    officialFormats,
  );
  expect([draft.unit, draft.year]).toEqual(['柳河镇人民政府', 2022]);
});
