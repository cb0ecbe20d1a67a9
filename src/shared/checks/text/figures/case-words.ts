import type { WordList } from './lexicon.ts';

/** The words about cases (复议, 诉讼) and about what table 二 counts. */
export const caseWords: WordList = [
  [
    `
      行政复议 申请行政复议 被申请行政复议 提起行政复议 被提起行政复议 行政复议案件 行政复议案
      行政复议申请 复议案件 复议案 复议申请 被复议 复议 涉及复议 涉及行政复议
    `,
    { kind: 'subject', subject: 'review' },
  ],
  [
    `
      行政诉讼 提起行政诉讼 被提起行政诉讼 行政诉讼案件 行政诉讼案 行政应诉 行政应诉案件 诉讼案件 诉讼案
      诉讼 应诉案件 提起诉讼 被提起诉讼 涉及诉讼 涉及行政诉讼
    `,
    { kind: 'subject', subject: 'lawsuits' },
  ],
  [
    '未经复议直接起诉 未经复议直接提起行政诉讼 未经行政复议直接起诉 直接起诉',
    { kind: 'subject', subject: 'direct' },
  ],
  [
    '复议后起诉 经复议后起诉 复议后提起行政诉讼 经行政复议后起诉',
    { kind: 'subject', subject: 'afterReview' },
  ],
  ['结果维持 予以维持 被维持 维持原行政行为 维持', { kind: 'action', action: 'upheld' }],
  [
    '结果纠正 予以纠正 被纠正 纠正 被纠错 纠错 撤销 被撤销 确认违法 被确认违法',
    { kind: 'action', action: 'corrected' },
  ],
  ['其他结果', { kind: 'action', action: 'otherResult' }],
  ['尚未审结 未审结 正在审理 正在审理中 审理中 尚在审理 未结案', { kind: 'action', action: 'pending' }],
  ['发生 出现 产生 引起 引发 提起 被提起 导致 存在 涉及政府信息公开 被申请', { kind: 'occur' }],
  ['申诉 投诉 举报 信访 投诉举报 举报投诉 赔偿 行政赔偿 仲裁', { kind: 'otherCase' }],
  ['因 由于 针对 就 由', { kind: 'cause' }],
  ['行政规范性文件 规范性文件', { kind: 'subject', subject: 'normativeDocs' }],
  ['规章 政府规章', { kind: 'subject', subject: 'regulations' }],
  ['行政许可 行政许可决定', { kind: 'subject', subject: 'licensing' }],
  ['行政处罚 行政处罚决定 行政处罚案件', { kind: 'subject', subject: 'penalties' }],
  ['行政强制 行政强制决定 行政强制措施 行政强制案件', { kind: 'subject', subject: 'coercion' }],
  ['行政事业性收费', { kind: 'subject', subject: 'adminFees' }],
  ['政府集中采购 集中采购', { kind: 'subject', subject: 'procurement' }],
  [
    `
      制定 制发 出台 印发 新制定 新制发 制作 新制作 新出台 制定发布 制定印发 制定出台 制定并公开
      制定并发布 制定并印发 制定公开
    `,
    { kind: 'action', action: 'issue' },
  ],
  [
    '废止 废止文件 废止失效 废止和失效 清理废止 清理废止文件 宣布废止 废除',
    { kind: 'action', action: 'repeal' },
  ],
  [
    '现行有效 继续有效 现有效 现行有效的 现行有效文件 有效文件 保留有效',
    { kind: 'action', action: 'inForce' },
  ],
  [
    '公开 公示 公布 发布 主动公布 更新 上传 解读 备案 审查 清理 修订 修改',
    { kind: 'action', action: 'publish' },
  ],
  ['主动公开 主动发布 主动公示', { kind: 'subject', subject: 'elsewhere' }],
];
