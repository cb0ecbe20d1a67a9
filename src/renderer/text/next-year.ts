/** Words of beginning a report from last year's. */
export const nextYearWords = {
  title: '从去年的报告开始',
  from: '以哪一份为底稿',
  format: (year: number, name: string, issuedAs: string) => `${year} 年度的报告使用${name}（${issuedAs}）。`,
  carried: '将带过来的内容',
  always: '单位名称、引言（其中的年度和日期已顺延一年，请核对）。',
  carriedIn: (row: string) => `“${row}”各栏，取自去年报告的结转数。`,
  texts: (numbers: readonly string[]) => `${numbers.join('、')}部分的文字，标为“去年原文”，改写后标记消失。`,
  create: (year: number) => `开始编制 ${year} 年报告`,
} as const;
