/** Words of the diagnostics. */
export const diagnosticsWords = {
  note: '程序出了问题、要请人来看时，把下面的内容复制给他。里面只有版本号和程序的运行记录，没有报告里填写的内容。',
  label: '版本与运行记录',
  copy: '复制',
  copied: '已复制。',
} as const;
