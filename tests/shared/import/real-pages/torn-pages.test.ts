import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../../src/shared/document/outline.ts';
import { importText } from '../../../../src/shared/import/import-report.ts';
import { printedCells } from '../../../helpers/import-expectations.ts';
import { distinctReport } from '../../../helpers/import-reports.ts';
import { laidOutPage } from '../../../helpers/layouts.ts';

/** What the pages of a PDF do to its tables. */
const slips: readonly (readonly [string, (page: string) => string])[] = [
  ['page in the middle', page => page.replace(/(\n.*（四）无)/, '\n\n                     — 3 —\n\f$1')],
  [
    'page number bare',
    page =>
      page
        .replace(/(\n.*（四）无)/, '\n                    3\n\f$1')
        .replace(/(\n四、政府)/, '\n                    4\n\f$1'),
  ],
  [
    'label broken above figures',
    page =>
      page.replace(
        /^( *)5\.要求行政机关确认或重新出具已获取信息( +)(\S.*)$/m,
        '$15.要求行政机关确认或重\n$1$2      $3\n$1新出具已获取信息',
      ),
  ],
  [
    'label broken, figures on first',
    page =>
      page.replace(/^( *)2\.其他法律行政法规禁止公开( +)(\S.*)$/m, '$12.其他法律行政法规禁$2$3\n$1止公开'),
  ],
  [
    'label broken, figures on second',
    page =>
      page.replace(/^( *)2\.其他法律行政法规禁止公开( +)(\S.*)$/m, '$12.其他法律行政法规禁\n$1止公开$2$3'),
  ],
  [
    'torn at page',
    page =>
      page.replace(
        /^( *)2\.其他法律行政法规禁止公开( +)(\S.*)$/m,
        '$12.其他法律行政法规禁\n\n                  - 2 -\n\f$1止公开$2$3',
      ),
  ],
  [
    'head repeated',
    page => {
      const head = /\n（本列[\s\S]*?(?=\n一、本年新收)/.exec(page)?.[0] ?? '';
      return page.replace(/(\n.*（四）无)/, `\n\f${head}$1`);
    },
  ],
  [
    'torn heads of four',
    page =>
      page.replace(
        /^.*结果维持.*$/m,
        line =>
          line.replace(/(结果维持|结果纠正|其他结果|尚未审结)/g, word => `${word.slice(0, 2)}  `) +
          '\n' +
          line
            .replace(/总计/g, '    ')
            .replace(/(结果维持|结果纠正|其他结果|尚未审结)/g, word => `${word.slice(2)}  `),
      ),
  ],
];

describe.each(['2019', '2021'])('tables of %s over the pages of a PDF', format => {
  const draft = distinctReport(format);
  const whole = laidOutPage(outlineOf(draft));

  test.each(slips)('%s', (_, tear) => {
    const torn = tear(whole);
    expect(torn).not.toBe(whole);
    expect(importText(torn).cells).toEqual(printedCells(draft));
  });
});
