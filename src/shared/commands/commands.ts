import type { Command } from './command.ts';

/**
 * Everything the screens do on command, in the order the menus show it. The doing half is
 * src/renderer/work/command-actions.ts, which does not compile without each of these.
 */
const declared = {
  new: { label: '新建年度报告', asks: true, keys: ['Ctrl+N'], bar: 'file.begin', needs: ['library'] },
  open: { label: '打开草稿文件', asks: true, keys: ['Ctrl+O'], bar: 'file.begin', needs: ['library'] },
  import: { label: '导入去年的报告', asks: true, keys: ['Ctrl+I'], bar: 'file.begin', needs: ['library'] },
  save: {
    label: '立即保存',
    keys: ['Ctrl+S'],
    keyNote: '平时不用按，会自动保存',
    bar: 'file.make',
    more: { report: 'file' },
    needs: ['library', 'report'],
  },
  export: {
    label: '导出 Word',
    asks: true,
    keys: ['Ctrl+E'],
    bar: 'file.make',
    needs: ['library', 'report'],
  },
  pdf: {
    label: '存为 PDF',
    asks: true,
    bar: 'file.make',
    more: { report: 'file' },
    needs: ['library', 'report', 'pdf'],
  },
  picture: {
    label: '一图读懂',
    asks: true,
    bar: 'file.make',
    more: { report: 'file' },
    needs: ['library', 'report'],
  },
  print: {
    label: '打印',
    asks: true,
    keys: ['Ctrl+P'],
    bar: 'file.make',
    more: { report: 'file' },
    needs: ['library', 'report'],
  },
  undo: { label: '撤销', keys: ['Ctrl+Z'], bar: 'edit.steps', needs: ['library', 'undo'] },
  redo: {
    label: '重做',
    keys: ['Ctrl+Y', 'Ctrl+Shift+Z'],
    bar: 'edit.steps',
    needs: ['library', 'redo'],
  },
  find: {
    label: '查找',
    keys: ['Ctrl+F'],
    keyNote: '在报告列表里：按单位或年度查找',
    bar: 'edit.words',
    more: { report: 'report' },
    needs: ['library'],
  },
  replace: {
    label: '替换',
    asks: true,
    keys: ['Ctrl+H'],
    bar: 'edit.words',
    more: { report: 'report' },
    needs: ['library', 'report'],
  },
  preview: { label: '预览', bar: 'view.beside', needs: ['library', 'report'] },
  history: {
    label: '历史版本',
    bar: 'view.beside',
    more: { report: 'report' },
    needs: ['library', 'report'],
  },
  compare: {
    label: '与上年对比',
    bar: 'view.beside',
    more: { report: 'report' },
    needs: ['library', 'report'],
  },
  review: {
    label: '收回修改稿',
    asks: true,
    bar: 'view.beside',
    more: { report: 'report' },
    needs: ['library', 'report'],
  },
  remark: {
    label: '写意见',
    asks: true,
    keys: ['Ctrl+M'],
    bar: 'view.beside',
    more: { report: 'report' },
    needs: ['library', 'report'],
  },
  verify: {
    label: '双人核对',
    asks: true,
    bar: 'view.beside',
    more: { report: 'report' },
    needs: ['library', 'report'],
  },
  published: {
    label: '发布后核对',
    asks: true,
    bar: 'view.beside',
    more: { report: 'report' },
    needs: ['library', 'report'],
  },
  figures: {
    label: '数字体检',
    bar: 'view.findings',
    more: { report: 'report' },
    needs: ['library', 'report'],
  },
  collect: {
    label: '数据采集表和来源',
    asks: true,
    bar: 'file.make',
    more: { report: 'report' },
    needs: ['library', 'report'],
  },
  nextFinding: {
    label: '下一处问题',
    keys: ['F7'],
    bar: 'view.findings',
    needs: ['library', 'report', 'found'],
  },
  previousFinding: {
    label: '上一处问题',
    keys: ['Shift+F7'],
    bar: 'view.findings',
    needs: ['library', 'report', 'found'],
  },
  nextSection: {
    label: '后一部分',
    keys: ['Ctrl+PageDown', 'F9'],
    keyNote: '浏览器里用 F9',
    bar: 'view.pages',
    needs: ['library', 'report'],
  },
  previousSection: {
    label: '前一部分',
    keys: ['Ctrl+PageUp', 'Shift+F9'],
    keyNote: '浏览器里用 Shift+F9',
    bar: 'view.pages',
    needs: ['library', 'report'],
  },
  nextRemark: {
    label: '下一条意见',
    keys: ['F8'],
    bar: 'view.findings',
    needs: ['library', 'report'],
  },
  previousRemark: {
    label: '上一条意见',
    keys: ['Shift+F8'],
    bar: 'view.findings',
    needs: ['library', 'report'],
  },
  sample: { label: '打开示例报告看看', bar: 'help.learn', more: { library: 'library' }, needs: ['library'] },
  backup: { label: '备份到', asks: true, bar: 'file.keep', needs: ['library'] },
  restore: {
    label: '备份与恢复',
    bar: 'file.keep',
    more: { report: 'library', library: 'library', register: 'library' },
    needs: ['library'],
  },
  trash: { label: '回收站', bar: 'file.keep', more: { library: 'library' }, needs: ['library'] },
  library: { label: '全部报告', bar: 'file.leave', needs: ['library'] },
  register: { label: '台账', bar: 'file.leave', needs: ['library'] },
  settings: {
    label: '设置',
    bar: 'file.leave',
    more: { report: 'program', library: 'program', register: 'program' },
    needs: ['library'],
  },
  formats: {
    label: '报告格式',
    asks: true,
    bar: 'file.leave',
    more: { report: 'program', library: 'program' },
    needs: ['library'],
  },
  rowHelp: {
    label: '这一行怎么填',
    keys: ['F1'],
    keyNote: '不在表格里时：使用手册',
    bar: 'help.learn',
    needs: [],
  },
  help: {
    label: '使用手册',
    bar: 'help.learn',
    more: { report: 'program', library: 'program', register: 'program' },
    needs: [],
  },
  shortcuts: {
    label: '键盘操作',
    bar: 'help.learn',
    more: { report: 'program', library: 'program', register: 'program' },
    needs: [],
  },
  diagnostics: {
    label: '报修信息',
    bar: 'help.program',
    more: { report: 'program', library: 'program', register: 'program' },
    needs: [],
  },
  about: {
    label: '关于年报助手',
    bar: 'help.program',
    more: { report: 'program', library: 'program', register: 'program' },
    needs: [],
  },
} as const satisfies Readonly<Record<string, Command>>;

/** The commands of the screens. */
export type CommandId = keyof typeof declared;

export const commands: Readonly<Record<CommandId, Command>> = declared;

/** Every command of the screens, in the order of the menus. */
export const commandIds = Object.keys(declared) as readonly CommandId[];

const hostDeclared = {
  'open-backup-folder': { label: '打开备份文件夹', bar: 'file.keep', needs: [] },
  quit: { label: '退出(&X)', bar: 'file.leave', needs: [] },
  'zoom-in': { label: '放大', keys: ['Ctrl+='], bar: 'view.size', needs: [] },
  'zoom-out': { label: '缩小', keys: ['Ctrl+-'], bar: 'view.size', needs: [] },
  'zoom-reset': { label: '恢复原大小', keys: ['Ctrl+0'], bar: 'view.size', needs: [] },
} as const satisfies Readonly<Record<string, Command>>;

/** What the host with a menu bar does by itself; a browser has its own ways for these. */
export type HostCommandId = keyof typeof hostDeclared;

export const hostCommands: Readonly<Record<HostCommandId, Command>> = hostDeclared;

/** Every command of the host, in the order of the menus. */
export const hostCommandIds = Object.keys(hostDeclared) as readonly HostCommandId[];
