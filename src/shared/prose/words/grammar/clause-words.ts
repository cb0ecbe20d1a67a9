import type { WordList } from '../meaning.ts';

/**
 * Words that deny, join and divide. They are those of any Chinese text; the list holds the ones that stand beside
 * figures in the phrases of tests/fixtures/phrases.
 */
export const clauseWords: WordList = [
  [
    `
      未 没有 无 并未 均未 尚未 暂未 从未 未曾 未有 暂无 均无 并无 没 不存在 也未 也没有 亦未 都没有
      均没有 暂时没有
    `,
    { kind: 'negation' },
  ],
  ['、 和 及 与 或 以及 或者 并 并且 及其 /', { kind: 'coordinator' }],
  ['， ；', { kind: 'boundary' }],
  ['（', { kind: 'boundary', mark: 'opens' }],
  ['）', { kind: 'boundary', mark: 'closes' }],
  ['：', { kind: 'boundary', mark: 'colon' }],
  ['均 全部 都 皆 已全部 均已 全部已 一律 悉数', { kind: 'all' }],
  ['各 各有 各为 各自', { kind: 'each' }],
  ['分别 分别为 分别是 分别有', { kind: 'respectively' }],
];
