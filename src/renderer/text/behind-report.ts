/** Words of the register behind a report. */
export const behindWords = {
  fill: '按台账填写',
  fillTitle:
    '表三、表四按申请台账填写，表一的文件数按规范性文件清单填写；填之前先看一看，撤销一次可以全部恢复',
  dialog: '按台账填写',
  take: '填写',
  nothing: '知道了',
  cases: (place: string, count: number) => `${place}：台账里 ${count} 件`,
  none: (place: string) => `${place}：台账里没有`,
  open: (no: string) => `在台账里打开 ${no}`,
  unnamed: '未编号',
  more: (count: number) => `等，共 ${count} 件`,
  hint: '光标停在哪一格，这里就列出那一格的数是哪几件。',
  filled: '已按台账填写。',
} as const;
