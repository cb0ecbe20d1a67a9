/** Words of the desk where many reports are checked and added up (审核汇总). */
export const deskWords = {
  gone: '这次汇总已不在了，可能在另一个窗口里删除了。',
  busy: '还在处理前一批文件。请等它做完，或先点“停止”。',
  saved: (name: string, folder: string) => `已写好：${folder} 里的 ${name}。`,
  findingsFile: (name: string) => `${name}问题清单`,
  letterFile: (unit: string) => `审核意见-${unit}`,
  lettersFile: (name: string) => `${name}审核意见`,
  lettersFailed: '审核意见没有做成。请重试；仍不行时请用“帮助—诊断信息”联系维护人员。',
  sumFailed: '汇总没有做成。请重试；仍不行时请用“帮助—诊断信息”联系维护人员。',
  sumConflict: '汇总报告刚在别处改过，没有写进去。请再点一次“汇总”，核对后重新采用。',
  sumRenewed: '已把新的汇总数写进汇总报告，文字没有动。',
  notChosen: '没有选入',
  noReport: '名册里有，没有它的报告',
  several: (count: number) => `交了 ${count} 份，没有选定用哪一份`,
} as const;
