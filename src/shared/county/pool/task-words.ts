/** What is said of a file that a worker was lost with. */
export const lostWords = {
  crashed: '读这个文件时出错，已跳过，其余文件不受影响。请用 Word 或 WPS 打开它，另存为 .docx 后再试。',
  hung: '读这个文件超过了时限，已跳过，其余文件不受影响。请用 Word 或 WPS 打开它，另存为 .docx 后再试。',
} as const;

/** How long the rest of some work takes, in words; `elapsed` ms for `done` of `total`. */
export function leftInWords(elapsed: number, done: number, total: number): string {
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000);
  if (seconds < 1) return '马上就好';
  return seconds < 90 ? `约剩 ${seconds} 秒` : `约剩 ${Math.round(seconds / 60)} 分钟`;
}
