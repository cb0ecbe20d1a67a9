/** Words about draft files. */
export const draftFileWords = {
  opened: (name: string) => `已打开草稿《${name}》，并存入报告列表`,
  copied: (name: string) =>
    `报告列表里已有这份报告的另一个样子，《${name}》已作为单独一份存入，原来的没有改动`,
} as const;
