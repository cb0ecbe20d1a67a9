import { common } from './common.ts';

/** Words of the library: the list of all reports. */
export const libraryWords = {
  fromLast: '从去年的报告开始',
  dropHere: '把去年的报告文件拖到这个窗口里，就能导入（几个也行）',
  importable: '可以是 Word 文件（.docx、.doc、.wps）、Excel 表格（.xlsx）、PDF、网页（.html）或文本（.txt）',
  allYears: '全部年度',
  allStates: '全部状态',
  noneListed: '没有符合条件的报告',
  createdAt: (moment: string) => `${moment} 建立`,
  unit: '单位',
  year: '年度',
  state: '状态',
  savedAt: '最后修改',
  actions: '操作',
  open: '打开',
  nextYear: (year: number) => `编制 ${year} 年`,
  nextYearTitle: (year: number) => `以这份报告为底稿，编制 ${year} 年度的报告`,
  remove: '删除',
  ready: '可导出',
  errors: (count: number) => `问题 ${count} 处`,
  unfilled: (count: number) => `未填 ${count} 处`,
  warnings: (count: number) => `提醒 ${count} 处`,
  unchecked: '未核对',
  damaged: '无法打开',
  removed: (title: string) => `已把《${title || common.unnamedUnit}》放入回收站`,
  undoRemove: '撤销删除',
  changedElsewhere: '这份报告刚在另一个窗口改动过，请刷新后再试。',
  noLastYear: (why: string) => `去年的报告没有读出来，暂时不能与去年核对。${why}`,
  search: '按单位或年度查找',
  opening: '正在打开…',
  empty: '还没有报告',
  steps: [
    { title: '一、拿来去年的报告', text: '导入去年的 Word、网页或文字，或者直接新建一份空白的。' },
    { title: '二、填写三张表和文字', text: '边填边合计、边核对，哪里不对，旁边就告诉您。' },
    { title: '三、导出 Word 盖章', text: '版式按公文格式排好，打印、用印、上传即可。' },
  ],
  count: (shown: number, all: number) => (shown === all ? `共 ${all} 份` : `列出 ${shown} 份，共 ${all} 份`),
} as const;

/** How a report stands, to choose which are listed. */
export const stateNames = {
  errors: '有问题',
  unfilled: '有未填',
  warnings: '有提醒',
  ready: libraryWords.ready,
  unchecked: libraryWords.unchecked,
} as const;

/** Words of the new report dialog. */
export const newReportWords = {
  unit: '机关全称',
  unitPlaceholder: '如：某某县某某镇人民政府',
  unitNeeded: '请填写机关全称',
  year: '报告年度',
  formatNote: (name: string, issuedAs: string) => `将使用${name}（${issuedAs}）`,
  create: '新建',
  exists: (unit: string, year: number) => `已经有一份${unit} ${year} 年的报告，新建时会先问。`,
} as const;
