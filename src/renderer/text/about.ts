/** What the program says of itself. */
export const aboutWords = {
  offline: '年报助手是离线程序，不联网；您填写的内容只保存在这台电脑上。',
} as const;
