import type { WordList } from '../meaning.ts';

/**
 * Words that compare with another year (family comparisons of tests/fixtures/phrases).
 */
export const comparingWords: WordList = [
  [
    `
      同比 环比 较上年 比上年 较去年 比去年 较上一年 比上一年 较上年度 比上年度 较上一年度 比上一年度
      与上年相比 与去年相比 与上年度相比 较上年同期 较去年同期 比上年同期 比去年同期 同期相比 相比 较之
    `,
    { kind: 'comparison' },
  ],
  ['增加 增长 上升 提高 增多 多 增加了 增长了 上升了 增幅 增幅为', { kind: 'direction', direction: 'more' }],
  ['减少 下降 降低 减少了 下降了 降低了 少 降幅 降幅为 回落', { kind: 'direction', direction: 'less' }],
];
