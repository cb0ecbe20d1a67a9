/** Words about report formats: the list in 报告格式, format files, and reports whose format is not there. */
export const formatsWords = {
  intro:
    '年度报告的格式由国务院办公厅规定。以后格式改了，把上级发下来的格式文件（.nianbao-format）导入这里，就可以用新格式编报告，不用换程序。',
  choose: '导入格式文件…',
  years: (from: number, to: number | undefined) =>
    to === undefined ? `${from} 年度起` : from === to ? `${from} 年度` : `${from}—${to} 年度`,
  columns: {
    name: '格式',
    years: '适用',
    issued: '发文机关和文号',
    edition: '版本',
    origin: '来源',
    used: '报告',
  },
  edition: (edition: number) => `第 ${edition} 版`,
  shipped: '程序自带',
  imported: '导入',
  used: (count: number) => (count === 0 ? '没有' : `${count} 份`),
  remove: '移除',
  removeNamed: (name: string) => `移除${name}`,
  removed: (name: string) => `已移除${name}。`,
  inUse: (name: string, drafts: string) =>
    `${name}还不能移除：${drafts}用的是这种格式。要移除，先删除这些报告，并在回收站里彻底删除。`,
  inTrash: '（在回收站）',
  broken: (id: string, message: string) =>
    `格式“${id}”在报告库里的存储已损坏，不能用（${message}）请重新导入它的格式文件；其他格式和报告不受影响。`,
  refused: (name: string) => `“${name}”没有导入。`,
  contradictory: (count: number) =>
    `这份格式文件有 ${count} 处不完整或互相矛盾，没有导入。请交给编写的人改正：`,
  more: (count: number) => `……还有 ${count} 处。`,
  same: (name: string, edition: number) => `${name}第 ${edition} 版已经在用，不用再导入。`,
  sameEdition: (name: string, edition: number) =>
    `在用的${name}也是第 ${edition} 版，内容却不一样，没有导入。请向发文件的人核对；改正过的文件要把版本（edition）加 1。`,
  older: (name: string, here: number, there: number) =>
    `在用的${name}是第 ${here} 版，这份文件是较早的第 ${there} 版，没有导入。`,
  newerTitle: (name: string, before: number, after: number) =>
    `${name}：第 ${before} 版换成第 ${after} 版，改动如下。`,
  inUseBy: (count: number) => `有 ${count} 份报告用这种格式，换了以后按新的一版核对和导出；填的内容都不变。`,
  replace: '换成这一版',
  installed: (name: string, issuedAs: string) => `已导入${name}（${issuedAs}）。`,
  replaced: (name: string, edition: number) => `${name}已换成第 ${edition} 版。`,
  carriedRefused: (why: string) => `文件里带着的报告格式没有导入。${why}`,
  carried: (names: string) => `文件里带着报告用的格式，已一并导入：${names}。`,
} as const;

/** Words about a report whose format is not there. */
export const missingFormatWords = {
  title: '缺少这份报告的格式',
  message: (format: string) =>
    `这份报告用的报告格式“${format}”还没有导入。请向上级要这种格式的格式文件（.nianbao-format），导入后就能照常打开。报告好好地在这里，没有改动。`,
  damaged: (format: string) =>
    `这份报告用的报告格式“${format}”在报告库里的存储已损坏。请重新导入这种格式的格式文件，导入后就能照常打开。报告好好地在这里，没有改动。`,
  saveAs: '把报告另存为文件…',
  content: '报告的原样（只能看，不能改）',
  cell: '格',
  figure: '填的数',
  noCells: '表格还没有填。',
} as const;
