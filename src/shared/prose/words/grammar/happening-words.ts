import type { WordList } from '../meaning.ts';

/**
 * What happens and is done, said of anything (families cases, disclosed and petitions of tests/fixtures/phrases).
 * 主动公开 counts what is in no table; 投诉 and the like may be listed with cases.
 */
export const happeningWords: WordList = [
  ['发生 出现 产生 引起 引发 提起 被提起 导致 存在 涉及政府信息公开 被申请', { kind: 'occur' }],
  ['申诉 投诉 举报 信访 投诉举报 举报投诉 赔偿 行政赔偿 仲裁', { kind: 'otherCase' }],
  ['因 由于 针对 就 由', { kind: 'cause' }],
  ['申请', { kind: 'weakRequest' }],
  ['诉求 请求 要求 需求', { kind: 'looseRequest' }],
  [
    '公开 公示 公布 发布 主动公布 更新 上传 解读 备案 审查 清理 修订 修改',
    { kind: 'action', action: 'publish' },
  ],
  ['主动公开 主动发布 主动公示 公文', { kind: 'subject', subject: { role: 'elsewhere', measure: '' } }],
];
