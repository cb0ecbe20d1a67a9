/** Words of the help: the manual, the help of a row, and the question which row a request belongs to. */
export const helpWords = {
  chapters: '章节',
  search: '在手册里查找',
  hits: (count: number) => (count === 0 ? '手册里没有找到，换一个词试试' : `找到 ${count} 处`),
  rowTitle: (row: string) => `怎么填：${row}`,
  counts: '数什么',
  mistakes: '容易填错的地方',
  basis: '依据',
  clauseNames: (regulation: string, names: readonly string[]) => `${regulation}${names.join('、')}`,
  moreByKey: '点这一行的数字格，按 F1 看条文原文',
  whichRow: '这件该填哪一行',
  step: (number: number) => `第 ${number} 步`,
  previous: '上一步',
  restart: '从头再问',
  counted: '这件申请计入：',
  goToRow: '到表里的这一行',
  alsoTakenIn:
    '在申请人所属的那一栏加 1 件。收到这件申请时，也要在“本年新收”或者“上年结转”计 1 件，两头才平衡。',
} as const;

/** The chapter of the manual that F1 opens where no cell has the focus. */
export const chapterFor = {
  library: '第一次打开',
  text: '写文字',
  table: '填表',
} as const;
