/** Words of 数字体检. */
export const figuresWords = {
  summary: (counts: {
    readonly matched: number;
    readonly conflicting: number;
    readonly ofLastYear: number;
    readonly unknown: number;
    readonly unrelated: number;
  }) =>
    `文字中的数：与表格相符 ${counts.matched} 处，不符 ${counts.conflicting} 处，${counts.ofLastYear > 0 ? `只与往年报告相符 ${counts.ofLastYear} 处，` : ''}表格未填、无法比较 ${counts.unknown} 处，与三张表无关 ${counts.unrelated} 处。`,
  section: '部分',
  words: '原文',
  meaning: '说的是',
  verdict: '与表格',
  notInTables: '三张表不统计的事项',
  verdicts: {
    matched: '✓ 相符',
    conflicting: '✖ 不符',
    ofLastYear: '△ 是往年的数',
    unknown: '○ 表格未填',
    unrelated: '— 无关',
  },
  against: (year: number, unit: string) => `（比的是${unit}${year}年报告）`,
  held: (value: string) => `（表中是 ${value}）`,
} as const;
