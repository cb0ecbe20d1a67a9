import { commands } from '../../shared/commands/commands.ts';

/** Words used all over the program. */
export const common = {
  appName: '年报助手',
  more: '更多',
  close: '关闭',
  cancel: '取消',
  confirm: '确定',
  undo: commands.undo.label,
  back: '返回',
  saving: '正在保存…',
  working: '正在处理…',
  unnamedUnit: '未填写单位名称',
} as const;

/** The words and shapes for how serious a finding is: shape and word, never colour alone. */
export const severityWords = {
  error: { mark: '✖', word: '错误' },
  warning: { mark: '▲', word: '提醒' },
  hint: { mark: '◆', word: '提示' },
} as const;
