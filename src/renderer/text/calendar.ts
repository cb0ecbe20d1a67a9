/** Words of the years of holidays. */
export const calendarWords = {
  title: '放假安排',
  button: '放假安排',
  note: '照国务院办公厅的通知填。程序自带的年份可以改；还没有公布的年份不填，期限前会写“约”。',
  year: '年度',
  shipped: '程序自带',
  own: '自己填的',
  unknown: '还没有',
  choice: (year: number, state: string) => `${year}年（${state}）`,
  off: '放假的日子（周末以外的；连着的写成 2027-2-5至2027-2-12）',
  on: '调休上班的周六、周日',
  keep: '保存',
  kept: (year: number) => `已保存 ${year} 年的放假安排，期限按它重新算。`,
} as const;
