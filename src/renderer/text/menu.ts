/** Words of the menus. */
export const menuWords = {
  save: '立即保存',
  history: '历史版本',
  compare: '与上年对比',
  figures: '数字体检',
  settings: '设置',
  help: '使用手册',
  backups: '备份与恢复',
  diagnostics: '诊断信息',
  shortcuts: '键盘操作',
  about: '关于年报助手',
} as const;

/** The keyboard list: what each key does, by where it works. */
export const shortcutWords = {
  title: '键盘操作',
  groups: [
    {
      name: '全程序',
      keys: [
        ['F1', '这一行怎么填（不在表格里时：使用手册）'],
        ['Ctrl+N', '新建年度报告'],
        ['Ctrl+O', '打开草稿文件'],
        ['Ctrl+I', '导入报告'],
        ['Ctrl+S', '立即保存'],
        ['Ctrl+E', '导出'],
        ['Ctrl+P', '打印'],
        ['Ctrl+Z / Ctrl+Y', '撤销 / 重做（整份报告）'],
        ['F7 / Shift+F7', '下一处 / 上一处问题'],
      ],
    },
    {
      name: '表格',
      keys: [
        ['方向键', '移到相邻的格'],
        ['Enter / Shift+Enter', '下移 / 上移一格'],
        ['Tab / Shift+Tab', '后一格 / 前一格'],
        ['Home / End', '本行第一格 / 最后一格'],
        ['Ctrl+方向键', '移到行、列的尽头'],
        ['F2', '在格内修改'],
        ['Esc', '放弃本格的修改'],
        ['Shift+方向键', '选中一块'],
        ['Ctrl+C / X / V', '复制 / 剪切 / 粘贴（可整块）'],
        ['Delete', '清空选中的格'],
      ],
    },
  ],
} as const;
