/** Words of the diagnostics. */
export const diagnosticsWords = {
  note: '程序出问题时，请把下面的内容复制给维护人员。里面只有版本和运行记录，没有报告的内容。',
  label: '版本与运行记录',
  copy: '复制',
  copied: '已复制。',
} as const;
