import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../shared/desktop-api.ts';

/** What the menu's items do. */
export interface MenuActions {
  readonly command: (command: MenuCommand) => void;
  readonly zoom: (direction: 'in' | 'out' | 'reset') => void;
  readonly openBackupFolder: () => void;
  readonly quit: () => void;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The program's menu. A key written beside a command is only shown here: the screens listen for it themselves,
 * so that it means the same in Electron and in a browser and is never acted on twice.
 */
export function menuTemplate(actions: MenuActions): MenuItemConstructorOptions[] {
  const item = (id: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    click: () => actions.command(id),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  });
  const zoom = (id: 'in' | 'out' | 'reset', label: string, accelerator: string) => ({
    id: `zoom-${id}`,
    label,
    accelerator,
    click: () => actions.zoom(id),
  });
  return [
    {
      label: '文件(&F)',
      submenu: [
        item('new', '新建年度报告…', 'Ctrl+N'),
        item('open', '打开报告文件…', 'Ctrl+O'),
        item('import', '导入往年报告…', 'Ctrl+I'),
        separator,
        item('save', '立即保存', 'Ctrl+S'),
        item('export', '导出 Word…', 'Ctrl+E'),
        item('pdf', '存为 PDF…'),
        item('print', '打印…', 'Ctrl+P'),
        separator,
        item('backup', '备份到…'),
        item('restore', '从备份恢复…'),
        { id: 'open-backup-folder', label: '打开备份文件夹', click: () => actions.openBackupFolder() },
        separator,
        item('library', '回到报告列表'),
        { id: 'quit', label: '退出(&X)', click: () => actions.quit() },
      ],
    },
    {
      label: '编辑(&E)',
      submenu: [
        item('undo', '撤销', 'Ctrl+Z'),
        item('redo', '重做', 'Ctrl+Y'),
        separator,
        { role: 'cut', label: '剪切' },
        { role: 'copy', label: '复制' },
        { role: 'paste', label: '粘贴' },
        { role: 'selectAll', label: '全选' },
      ],
    },
    {
      label: '查看(&V)',
      submenu: [
        item('preview', '预览'),
        separator,
        item('nextFinding', '下一处问题', 'F7'),
        item('previousFinding', '上一处问题', 'Shift+F7'),
        separator,
        zoom('in', '放大', 'CommandOrControl+='),
        zoom('out', '缩小', 'CommandOrControl+-'),
        zoom('reset', '恢复原大小', 'CommandOrControl+0'),
      ],
    },
    {
      label: '帮助(&H)',
      submenu: [
        item('rowHelp', '这一行怎么填', 'F1'),
        item('help', '使用手册'),
        item('sample', '打开示例报告'),
        item('shortcuts', '键盘快捷键'),
        separator,
        item('diagnostics', '诊断信息'),
        item('about', '关于年报助手'),
      ],
    },
  ];
}
