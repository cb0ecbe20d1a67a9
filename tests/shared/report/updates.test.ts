import { describe, expect, test } from 'vitest';
import { reportTitle, textOf } from '../../../src/shared/report/draft.ts';
import { setCells, setIdentity, setSignature, setText } from '../../../src/shared/report/updates.ts';
import { makeReport } from '../../helpers/make-report.ts';

const id = 'requests.granted.naturalPerson';

describe('typing into cells', () => {
  test('keeps what was typed, narrowed', () => {
    expect(setCells(makeReport(), { [id]: ' １２ ' }).cells).toEqual({ [id]: '12' });
    expect(setCells(makeReport(), { [id]: '３件' }).cells).toEqual({ [id]: '3件' });
  });

  test('with an empty text makes the cell absent again', () => {
    const draft = makeReport({ cells: { [id]: '3', 'requests.granted.total': '3' } });
    expect(setCells(draft, { 'requests.granted.total': '  ' }).cells).toEqual({ [id]: '3' });
    expect(draft.cells).toHaveProperty('requests.granted.total', '3');
  });
});

test('a text is replaced as a whole, and the others stay', () => {
  const draft = makeReport({ texts: { overview: '甲', problems: '乙' } });
  const next = setText(draft, 'overview', '丙\n丁');
  expect([textOf(next, 'overview'), textOf(next, 'problems')]).toEqual(['丙\n丁', '乙']);
  expect(textOf({ ...draft, texts: {} }, 'overview')).toBe('');
});

test('a signature without organ and date is no signature', () => {
  const signed = setSignature(makeReport(), { organ: '柳林镇人民政府', date: '2025-01-15' });
  expect(signed.signature).toEqual({ organ: '柳林镇人民政府', date: '2025-01-15' });
  const undated = setSignature(signed, { date: '' });
  expect(undated.signature).toEqual({ organ: '柳林镇人民政府' });
  expect(setSignature(undated, { organ: '' })).not.toHaveProperty('signature');
});

test('the title is made of the unit and the year', () => {
  const draft = setIdentity(makeReport(), { unit: '博爱县孝敬镇人民政府', year: 2020, format: '2019' });
  expect(draft.format).toBe('2019');
  expect(reportTitle(draft)).toBe('博爱县孝敬镇人民政府2020年政府信息公开工作年度报告');
});
