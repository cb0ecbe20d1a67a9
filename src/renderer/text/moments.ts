const two = (value: number) => String(value).padStart(2, '0');

/** Times as people read them. */
export const momentWords = {
  /** The short form of what a record holds; empty where that is no time. */
  recorded: (at: string) => {
    const moment = new Date(at);
    return Number.isNaN(moment.getTime()) ? '' : momentWords.short(moment);
  },
  /** 2025-01-15 10:32 */
  short: (at: Date) =>
    `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`,
  /** 10:32 */
  time: (at: Date) => `${two(at.getHours())}:${two(at.getMinutes())}`,
  /** 2025年1月15日 */
  day: (at: Date) => `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日`,
} as const;
