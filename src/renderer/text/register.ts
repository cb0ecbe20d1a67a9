/** Words of the register of requests. */
export const registerWords = {
  title: (unit: string) => `${unit || '未填写单位名称'} 申请台账`,
  leftUnsaved: '刚才最后填的内容没有存进报告库，已暂时留在程序里。请尽快再打开台账，核对后等到显示“已保存”。',
  resumed: '上次关闭前台账里最后填的内容没有来得及存上，已为您找回并保存。',
  overtaken: '同一件刚在另一个窗口改过。现在存的是这个窗口的内容，那边的内容留在这一件的“以前的内容”里。',
} as const;
