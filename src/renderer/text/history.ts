/** Words of the history. */
export const historyWords = {
  none: '还没有历史版本。编辑停顿、导出、导入时会自动留存。',
  restore: '恢复到这个版本',
  restored: (when: string) => `已恢复到 ${when} 的版本`,
  causes: {
    created: '新建',
    pause: '编辑中',
    export: '导出时',
    import: '导入',
    restore: '恢复前',
    conflict: '另一窗口',
  },
  same: '与现在的内容完全相同。',
  cells: '表格',
  place: '位置',
  earlier: '这个版本',
  now: '现在',
  blank: '（空）',
} as const;
