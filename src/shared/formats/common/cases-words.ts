import type { TableWords } from '../declaration/words.ts';

const lawsuits = ['litigation.lawsuits', 'litigation.direct', 'litigation.afterReview'];

/**
 * Table 四, 政府信息公开行政复议、行政诉讼情况. Sources: its printed columns in both formats; the forms are those of
 * published reports (families cases and caseResults of tests/fixtures/phrases).
 */
export const casesWords: TableWords = {
  subjects: [
    {
      measure: 'litigation.review',
      role: 'case',
      words: `
        行政复议 申请行政复议 被申请行政复议 提起行政复议 被提起行政复议 行政复议案件 行政复议案
        行政复议申请 复议案件 复议案 复议申请 被复议 复议 涉及复议 涉及行政复议
      `,
    },
    {
      measure: 'litigation.lawsuits',
      role: 'case',
      words: `
        行政诉讼 提起行政诉讼 被提起行政诉讼 行政诉讼案件 行政诉讼案 行政应诉 行政应诉案件 诉讼案件 诉讼案
        诉讼 应诉案件 提起诉讼 被提起诉讼 涉及诉讼 涉及行政诉讼
      `,
    },
    {
      measure: 'litigation.direct',
      role: 'case',
      words: '未经复议直接起诉 未经复议直接提起行政诉讼 未经行政复议直接起诉 直接起诉',
    },
    {
      measure: 'litigation.afterReview',
      role: 'case',
      words: '复议后起诉 经复议后起诉 复议后提起行政诉讼 经行政复议后起诉',
    },
  ],
  verbs: [
    {
      action: 'upheld',
      measures: ['litigation.*.upheld'],
      words: '结果维持 予以维持 被维持 获维持 获得维持 得到维持 维持原行政行为 维持原决定 维持',
    },
    {
      action: 'corrected',
      measures: ['litigation.*.corrected'],
      words: '结果纠正 予以纠正 被纠正 纠正 被纠错 纠错 撤销 被撤销 确认违法 被确认违法',
    },
    // Only a lawsuit is won or lost.
    { action: 'win', measures: lawsuits.map(measure => `${measure}.upheld`), words: '胜诉' },
    { action: 'lose', measures: lawsuits.map(measure => `${measure}.corrected`), words: '败诉 被判败诉' },
    { action: 'otherResult', measures: ['litigation.*.otherResult'], words: '其他结果' },
    {
      action: 'pending',
      measures: ['litigation.*.pending'],
      words: '尚未审结 未审结 正在审理 正在审理中 审理中 尚在审理 未结案',
    },
  ],
};
