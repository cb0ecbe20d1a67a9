/** Words for what should not happen: said by what became of the reports, and what to do. */
export const faultWords = {
  broken: {
    title: '程序的这一部分出错了。',
    text: '已保存的内容都在。请点“重新打开”；仍不行请关闭程序，再打开一次。',
  },
  notLoaded: {
    title: '程序的一部分没有打开。',
    text: '已保存的内容都在。程序的文件可能被移走或损坏：请关闭程序，再打开一次；仍不行请重新安装，报告不会丢。',
  },
  secured: {
    nothing: '',
    saved: '刚才填写的内容也已存好。',
    noted: '刚才填写的内容没有存进报告库，已暂时留在程序里，重新打开后会接着保存。',
  },
  securing: '正在存刚才填写的内容…',
  reopen: '重新打开',
} as const;
