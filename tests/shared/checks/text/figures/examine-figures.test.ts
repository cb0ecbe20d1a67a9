import { expect, test } from 'vitest';
import { readForChecks } from '../../../../../src/shared/checks/context.ts';
import { examineFigures } from '../../../../../src/shared/checks/text/figures/examine-figures.ts';
import { textOf } from '../../../../../src/shared/report/draft.ts';
import { makeFinishedReport, makeReport } from '../../../../helpers/make-report.ts';
import { reportFiles } from '../report-files.ts';

test('数字体检 lists every number of a text with what became of it', () => {
  const draft = {
    ...makeFinishedReport({
      cells: { 'requests.newReceived.naturalPerson': '3', 'requests.granted.naturalPerson': '2' },
      texts: {
        introduction: '',
        overview: '2024年召开会议4次。共收到政府信息公开申请3件，予以公开1件，未发生行政复议。',
        problems: '',
        others: '联系电话0391-8611234。',
      },
    }),
  };
  const told = examineFigures(readForChecks(draft)).map(({ section, place, verdict, held }) => [
    textOf(draft, section).slice(place.start, place.end),
    verdict,
    held,
  ]);
  expect(told).toEqual([
    ['4次', 'unrelated', undefined],
    ['3件', 'matched', undefined],
    ['1件', 'conflicting', '2'],
    ['未发生行政复议', 'matched', undefined],
  ]);
});

test('a figure of the tables whose cells are blank is unknown', () => {
  const draft = makeReport({ texts: { overview: '共收到政府信息公开申请3件。' } });
  expect(examineFigures(readForChecks(draft))).toMatchObject([
    { verdict: 'unknown', tablePlace: '表三『一、本年新收政府信息公开申请数量』总计' },
  ]);
});

test.each(reportFiles)('every figure of the tables in $name is found and right', ({ draft }) => {
  const figures = examineFigures(readForChecks(draft));
  expect(figures.filter(({ verdict }) => verdict === 'matched').length).toBeGreaterThan(1);
  expect(figures.filter(({ verdict }) => verdict === 'unrelated').length).toBeGreaterThan(10);
  expect(figures.filter(({ verdict }) => verdict === 'conflicting' || verdict === 'unknown')).toEqual([]);
});
