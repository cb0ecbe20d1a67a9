/** Words of the comparison. */
export const compareWords = {
  with: '与哪一份比较：',
  choose: '请选择一份报告',
  none: '还没有别的报告可以比较。可先导入去年的报告。',
  row: '项目',
  column: '栏目',
  difference: '增减',
  noSuchCell: '（该格式无此项）',
  zerosLeftOut: '两年都是 0 的格没有列出。',
  allZero: '两年都是 0 或空白，没有可比的数。',
  charts: '历年情况',
  newRequests: '本年新收申请（件）',
  outcomes: '办理结果（件）',
} as const;
