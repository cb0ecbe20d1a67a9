/** Words of the backups of registers. */
export const registerBackupWords = {
  title: '申请台账',
  note: '台账也自动抄到备份文件夹，每个单位一个文件，里面有申请人姓名和联系方式，请妥善保管。“备份到…”存的文件里没有台账，拷走台账请在台账里用 Excel 导出。',
  line: (unit: string, count: number, when: string) => `${unit || '未填写单位名称'}：${count} 件，${when}`,
  bringBack: '恢复缺少的',
  done: (rows: number) =>
    rows === 0 ? '台账里都有，没有改动。' : `已从备份恢复 ${rows} 处，原来更新的内容没有动。`,
} as const;
