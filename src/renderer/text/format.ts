/** Words of changing a report over to another official format. */
export const formatWords = {
  open: (name: string) => `换用${name}…`,
  title: (name: string) => `换用${name}`,
  reason: (year: number, name: string, issuedAs: string, before: string) =>
    `${year} 年度的报告使用${name}（${issuedAs}），这份报告用的是${before}。换过去以后：`,
  take: (year: number, name: string) => `改为 ${year} 年，换用${name}`,
  leave: '不改',
  changed: (year: number, name: string) => `已改为 ${year} 年的报告，换用${name}`,
} as const;
