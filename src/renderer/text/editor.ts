import type { Severity } from '../../shared/checks/finding.ts';
import type { BulkKind } from '../../shared/editing/bulk-repairs.ts';

/** What the navigation calls the page before the sections; a format names these itself. */
export const coverName = '封面与引言';

/** How a section stands: a shape and a word. */
export const progressWords = {
  empty: { mark: '○', word: '未填写' },
  partial: { mark: '●', word: '填写中' },
  full: { mark: '✓', word: '已完成' },
} as const;

export const editorWords = {
  sections: '报告各部分',
  findings: '核对结果',
  showFindings: (count: number) => (count === 0 ? '核对' : `核对 ${count}`),
  noFindings: '没有发现问题',
  noFindingsMore: '各表勾稽关系相符，可以导出。',
  findingCounts: (counts: Readonly<Record<Severity, number>>, unfilled: boolean) =>
    [
      counts.error > 0 ? `${counts.error} 处错误` : '',
      counts.warning > 0 ? `${counts.warning} 处提醒` : '',
      counts.hint > 0 ? `${counts.hint} 条提示` : '',
      unfilled ? '还有未填' : '',
    ]
      .filter(Boolean)
      .join('，'),
  nothingHere: '✓ 这一部分没有发现问题',
  /** What asks for what a finding says. */
  basis: (basis: string) => `依据：${basis}`,
  locate: '定位',
  unit: '机关全称',
  unitNote: '与公章一致的全称，如“某某县某某镇人民政府”。',
  year: '报告年度',
  yearKept: (why: string, kept: number) => `${why}没有改动，仍是 ${kept} 年。`,
  yearUnit: '年',
  formatOf: (name: string, issuedAs: string) => `适用${name}（${issuedAs}）`,
  introduction: '引言',
  introductionPrompt: '编制依据、数据统计期限、电子版查阅网址和联系方式。',
  signature: '落款',
  organ: '发文机关署名',
  organPlaceholder: '不填则不署名',
  date: '成文日期',
  datePlaceholder: '如 2025年1月15日',
  pickDate: '在日历上选成文日期',
  dateShown: (text: string) => `打印为：${text}`,
  dateWrong: '日历上没有这一天。请写成 2025年1月15日 或 2025-01-15 这样',
  characters: (count: number, paragraphs: number) => `${count} 字，${paragraphs} 段`,
  inherited: '▲ 去年原文，请按本年度情况改写',
  headingTakenOut: (heading: string) =>
    `“${heading}”是本部分的标题，导出时会自动印上，粘贴时已去掉，以免印两遍。`,
  lostInPaste: {
    pictures: '粘贴的内容里有图片，正文只放文字，图片没有放进来。',
    tables: '粘贴的内容里有表格，正文只放文字，已变成一行行的文字；要填三张表的数，请到那一部分粘贴。',
  },
  textPlaceholder: '在这里填写，回车另起一段',
  fillZeros: '空白填 0',
  fillZerosTitle: '把本表还没有填的格都填成 0（合计自动计算）',
  noRequests: '零申请',
  noRequestsTitle: (section: string) => `本年没有收到申请：整张表填 0，并在“${section}”写明`,
  noRequestsDone: (section: string) => `已按零申请填好本表，并在“${section}”写明。`,
  noBlanks: '本表没有空白格',
  paste: '粘贴表格',
  pasteHint: '选中左上角的格，按 Ctrl+V 可整块粘贴 Excel、WPS 表格里的数',
  lastYear: (year: number, text: string) => `${year}年：${text}`,
  showLastYear: '填写时显示上年的数',
  restoreTotals: '合计恢复自动',
  restoreTotalsTitle: '去掉手填的合计，改为自动计算',
  automaticTotal: '自动合计',
  typedTotal: '手填的合计，清空后恢复自动计算',
  findingGone: '这一处刚刚改过，核对结果已经更新，请再看一看。',
  applied: '已按建议修改',
  filled: (count: number) => `已在 ${count} 个空白格填 0`,
  pasted: (count: number) => `已粘贴 ${count} 格`,
  undone: '已撤销',
  missing: '没有找到这份报告，可能已在别的窗口删除。',
  loading: '正在打开报告…',
} as const;

/** Words of repairs made all at once. */
export const bulkWords = {
  /** On the button in the findings, e.g. 全部改为2025年（3 处）. */
  button: (kind: BulkKind, year: number, count: number) => `${bulkNames[kind](year)}（${count} 处）…`,
  title: (kind: BulkKind, year: number) => bulkNames[kind](year),
  intro: '下面这些地方会一起改。不该改的，去掉前面的勾；改完可以一次撤销。',
  place: '在哪里',
  change: '改成什么',
  take: (count: number) => `改这 ${count} 处`,
  leave: '不改',
  none: '没有要改的了。',
  done: (count: number) => `已一起改好 ${count} 处`,
} as const;

const bulkNames: Readonly<Record<BulkKind, (year: number) => string>> = {
  years: year => `全部改为${year}年`,
  figures: () => '文字全部按表改',
  form: () => '改好全部格式问题',
};

/** Words of 已核实: a finding that somebody looked into and found right. */
export const acknowledgeWords = {
  button: '已核实…',
  title: '核对过没有问题的，写明原因后不再提醒；这句话或数字改动后会重新提醒',
  usualReason: '已核对，属实',
  reason: '核实说明',
  withdraw: '撤回',
  because: (reason: string) => `已核实：${reason}`,
  done: { mark: '✓', word: '已核实' },
} as const;

/** Words of the standard sentences. */
export const sentenceWords = {
  insert: '插入标准语句',
  introductions: '填入标准引言',
  bound: (count: number) => `${count} 句随表格里的数自动更新`,
  release: '改为固定文字',
  releaseTitle: '这些句子不再随表格变化，可自由改写',
} as const;

/** Words of the bar for finding and replacing. */
export const findWords = {
  bar: '查找和替换',
  find: '查找',
  replacement: '替换为',
  none: '没有找到',
  count: (at: number, count: number) => `第 ${at} 处，共 ${count} 处`,
  previous: '上一处',
  next: '下一处',
  replaceOne: '替换',
  replaceAll: '全部替换',
  onlyTexts: '只替换文字，不改表格里的数',
  replaced: (count: number) => `已替换 ${count} 处`,
} as const;
