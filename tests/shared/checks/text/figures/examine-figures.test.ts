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

test('数字体检 names the report it looked into, and what only agrees with last year’s is not right', () => {
  const texts = { introduction: '', problems: '', others: '' };
  const last = makeFinishedReport({
    year: 2023,
    unit: '清河县柳林镇人民政府',
    cells: { 'requests.newReceived.naturalPerson': '5' },
  });
  const draft = makeFinishedReport({
    year: 2024,
    cells: { 'requests.newReceived.naturalPerson': '7' },
    texts: {
      ...texts,
      overview: '2023年收到政府信息公开申请5件。2024年收到政府信息公开申请7件，比上年增加2件。',
    },
  });
  const told = examineFigures({ ...readForChecks(draft), last: readForChecks(last) });
  const against = { year: 2023, unit: '清河县柳林镇人民政府' };
  expect(told.map(figure => [figure.verdict, figure.against])).toEqual([
    ['ofLastYear', against],
    ['matched', undefined],
    ['matched', against],
  ]);
});

/** The numbers that 数字体检 lists in a text. */
function numbersIn(overview: string): readonly string[] {
  const draft = makeReport({ texts: { introduction: '', overview, problems: '', others: '' } });
  return examineFigures(readForChecks(draft)).map(({ place }) => overview.slice(place.start, place.end));
}

test.each([
  ['公开信息312条', ['312条']],
  ['公开信息３１２条，其中重点领域１，０２４条', ['３１２条', '１，０２４条']],
  ['公开信息1,024条', ['1,024条']],
  ['共100余件，较多；共20 件', ['100余件', '20 件']],
  ['占30.7%，投入2.70万元', ['30.7%', '2.70万']],
  ['培训2次，参训78人次', ['2次', '78人']],
])('数字体检 lists what %s counts, with the word that counts it', (overview, listed) => {
  expect(numbersIn(`${overview}。`)).toEqual(listed);
});

test.each([
  '2024年1月1日起',
  '３月５日前',
  '国令第711号',
  '国办函〔2020〕109号',
  '政发[2024]5号',
  '电话0391-5550123',
  '每日8:30至17:30',
  'A4纸、G20、4G信号',
  '第3次会议',
  '见附件（1）和（2）',
  '邮箱a1@example.com、1@example.com',
  '网址www.12345.gov.cn',
])('数字体检 lists no number that counts nothing: %s', overview => {
  expect(numbersIn(overview)).toEqual([]);
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
