import type { TableWords } from '../declaration/words.ts';

/**
 * Table 二, 主动公开政府信息情况. Sources: its printed bands, rows and columns in both formats; the forms are those
 * of published reports (families documents, decisions, fees and purchases of tests/fixtures/phrases).
 */
export const disclosedWords: TableWords = {
  subjects: [
    { measure: 'proactive.normativeDocs', role: 'documents', words: '行政规范性文件 规范性文件' },
    { measure: 'proactive.regulations', role: 'documents', words: '规章 政府规章' },
    {
      measure: 'proactive.licensing',
      role: 'decisions',
      count: 'decisions',
      words: '行政许可 行政许可决定',
    },
    {
      measure: 'proactive.penalties',
      role: 'decisions',
      count: 'decisions',
      words: '行政处罚 行政处罚决定 行政处罚案件',
    },
    {
      measure: 'proactive.coercion',
      role: 'decisions',
      count: 'decisions',
      words: '行政强制 行政强制决定 行政强制措施 行政强制案件',
    },
    { measure: 'proactive.adminFees', role: 'fees', money: 'amount', words: '行政事业性收费' },
    {
      measure: 'proactive.procurement',
      role: 'purchases',
      count: 'projects',
      money: 'amount',
      words: '政府集中采购 集中采购',
    },
  ],
  verbs: [
    {
      action: 'issue',
      // The column is called 本年制发件数 since 2021, 本年新制作数量 before.
      measures: ['proactive.*.issued', 'proactive.*.made'],
      words: `
        制定 制发 出台 印发 新制定 新制发 制作 新制作 新出台 制定发布 制定印发 制定出台 制定并公开
        制定并发布 制定并印发 制定公开
      `,
    },
    {
      action: 'repeal',
      measures: ['proactive.*.repealed'],
      words: '废止 废止文件 废止失效 废止和失效 清理废止 清理废止文件 宣布废止 废除',
    },
    { action: 'expire', measures: ['proactive.*.repealed'], words: '失效 宣布失效 自然失效 到期失效' },
    {
      action: 'inForce',
      measures: ['proactive.*.inForce'],
      words: '现行有效 继续有效 现有效 现行有效的 现行有效文件 有效文件 保留有效',
    },
  ],
};
