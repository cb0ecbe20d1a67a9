import fc from 'fast-check';
import type { Draft } from '../../src/shared/report/draft.ts';
import { balancedDraft } from '../../tests/helpers/arbitraries.ts';
import { makeFinishedReport } from '../../tests/helpers/make-report.ts';

/** Different reports of format 2021, the same on every run: every cell filled, totals typed, texts written. */
export function fullReports(count: number): readonly Draft[] {
  const { texts } = makeFinishedReport();
  const drafts = balancedDraft('typed', fc.constant('2021'));
  return fc.sample(drafts, { seed: 2021, numRuns: count }).map(draft => ({ ...draft, texts }));
}

/** The draft as after a key: nothing computed from its cells before is known of it. */
export const asTyped = (draft: Draft): Draft => ({ ...draft, cells: { ...draft.cells } });

const sentences = [
  '（一）主动公开。2024年，我镇通过县政府网站公开信息256条，其中规范性文件3件，通过微信公众号发布信息1,024条。',
  '（二）依申请公开。全年共收到政府信息公开申请12件，其中自然人提出10件，法人或其他组织提出2件，均已按期答复。',
  '一是政府信息公开意识有待加强，部分干部对《中华人民共和国政府信息公开条例》（国务院令第711号）学习不够深入。',
  '二是认真开展培训，举办专题培训班2期，培训人员120余人次，较上年增加5.5%，公开的及时性和准确性进一步提高。',
  '本年度未发生因政府信息公开引起的行政复议、行政诉讼案件，没有收取信息处理费，也没有需要追究责任的情形。',
];

/** Texts of 5,000 characters in all, of the kind that clerks write, with figures in every other sentence. */
export const longTexts: Draft['texts'] = {
  introduction: repeated(500),
  overview: repeated(2500),
  problems: repeated(1500),
  others: repeated(500),
};

function repeated(length: number): string {
  const round = sentences.join('\n');
  return round.repeat(Math.ceil(length / round.length)).slice(0, length);
}
