/** Words of the questions asked before a report is stored that may be there already. */
export const questionWords = {
  secondTitle: '已经有这一年的报告',
  second: (unit: string, year: number, savedAt: string) =>
    `报告列表里已有${unit || '这个单位'} ${year} 年的报告，最后修改于 ${savedAt}。`,
  secondNote: '再存一份，列表里就会有两份同单位同年度的报告，请留意不要填错、交错。',
  openThere: '打开已有的',
  keepSecond: '两份都留',
  knownTitle: '这份报告已在列表里',
  known: (file: string, title: string) => `《${file}》与列表里的《${title}》是同一份报告，内容不同。`,
  kin: {
    behind: '文件是较早的样子：列表里的是在它之后又改过的。',
    ahead: '文件较新：它是在列表里这份的基础上改的。',
    apart: '两边各有改动，或看不出先后；请对照下面的不同之处。',
    same: '两边的保存记录相同，内容却不同；请对照下面的不同之处。',
  },
  stored: '列表里的',
  inFile: '文件里的',
  savedAt: '最后修改',
  removed: '（在回收站里）',
  openHere: '打开列表里的',
  compare: '逐处比较',
  compareNote: '打开列表里的，文件里不同的地方一处一处看，要哪处采纳哪处',
  replace: '换成文件里的',
  replaceNote: '换下的内容留在它的“历史版本”里',
  keepBoth: '两份都留',
  differences: '不同之处',
  replaced: (file: string) => `已换成《${file}》的内容，换下的留在“历史版本”里`,
} as const;
