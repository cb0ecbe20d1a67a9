import { type KeyLine, programKeys } from '../../shared/commands/keys.ts';

/** What the keys of the grid do. */
const gridKeys: readonly KeyLine[] = [
  { keys: ['方向键'], what: '移到相邻的格' },
  { keys: ['Enter', 'Shift+Enter'], what: '下移 / 上移一格' },
  { keys: ['Tab', 'Shift+Tab'], what: '后一格 / 前一格' },
  { keys: ['Home', 'End'], what: '本行第一格 / 最后一格' },
  { keys: ['Ctrl+方向键'], what: '移到行、列的尽头' },
  { keys: ['F2'], what: '在格内修改' },
  { keys: ['Esc'], what: '放弃本格的修改；关闭窗口' },
  { keys: ['Shift+方向键'], what: '选中一块（也可以按住鼠标拖过去）' },
  { keys: ['Ctrl+C', 'Ctrl+X', 'Ctrl+V'], what: '复制 / 剪切 / 粘贴（可整块）' },
  { keys: ['Delete'], what: '清空选中的格' },
  { keys: ['Ctrl+D'], what: '照上面一格填下来' },
  { keys: ['=3+4'], what: '离开这一格时算出来' },
];

/** What the keys of the bar for finding do. */
const findKeys: readonly KeyLine[] = [
  { keys: ['Enter', 'Shift+Enter'], what: '查找时：后一处 / 前一处' },
  { keys: ['Esc'], what: '查找时：关闭，光标到找着的地方' },
];

/** The list of keys, by where they work; the manual has the same lines. */
export const shortcutGroups: readonly { readonly name: string; readonly lines: readonly KeyLine[] }[] = [
  { name: '全程序', lines: programKeys },
  { name: '表格', lines: gridKeys },
  { name: '查找', lines: findKeys },
];
