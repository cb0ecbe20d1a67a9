/** Words of the recycle bin. */
export const trashWords = {
  kept: '删除的报告在这里保留 90 天，到期后才真正删除。',
  empty: '回收站是空的。',
  removedAt: (when: string, daysLeft: number) => `${when} 删除，还留 ${daysLeft} 天`,
  restore: '恢复',
  purge: '彻底删除',
  sure: '彻底删除后，历史版本也一起删去，只能再从备份找回。',
  keep: '不删',
} as const;
