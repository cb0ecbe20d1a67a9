import type { ChangeCounts } from '../../shared/history/change-counts.ts';

/** Words of the history. */
export const historyWords = {
  none: '还没有历史版本。编辑停顿、导出、导入时会自动留存。',
  versions: '历史版本，新的在上',
  restore: '恢复到这个版本',
  restored: (when: string) => `已恢复到 ${when} 的版本，恢复前的内容也留在历史版本里`,
  causes: {
    created: '新建',
    pause: '编辑中',
    export: '导出时',
    import: '导入',
    restore: '恢复前',
    conflict: '另一窗口',
  },
  /** What a version changed since the one before it. */
  changed: ({ cells, texts, fields }: ChangeCounts) => {
    const parts = [
      cells > 0 ? `${cells} 格` : '',
      texts > 0 ? `${texts} 处文字` : '',
      fields > 0 ? `${fields} 项单位、署名等` : '',
    ].filter(Boolean);
    return parts.length > 0 ? `改了 ${parts.join('、')}` : '内容没有变';
  },
  first: '最早的版本',
  unreadable: '✖ 已损坏',
  notRead: '✖ 没有读出来',
  compareWith: (when: string) => `把 ${when} 的版本与这份比较：`,
  same: '两份内容完全相同。',
  cells: '表格',
  place: '位置',
  earlier: '这个版本',
  now: '现在的内容',
  blank: '（空）',
} as const;
