/** Words of the recycle bin. */
export const trashWords = {
  kept: '删除的报告在这里保留 90 天，到期后才真正删除。',
  empty: '回收站是空的。',
  removedAt: (when: string) => `${when} 删除`,
  restore: '恢复',
} as const;
