/** Words about draft files. */
export const draftFileWords = {
  opened: (name: string) => `已打开草稿《${name}》，并存入报告列表`,
  copied: (name: string) =>
    `报告列表里已有这份报告的另一个样子，《${name}》已作为单独一份存入，原来的没有改动`,
  takenOut: '这份报告在回收站里，已取回并打开',
  notOpen: '报告列表没有打开，暂时不能存入这个文件。请先按屏幕上的说明处理，再打开它。',
} as const;
