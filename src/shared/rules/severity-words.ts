import type { Severity } from './rule.ts';

/** What is not filled in yet, and so not wrong. */
export const unfilledWord = '未填';

/** What people call a severity, the gravest first. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '提醒',
  hint: '提示',
};
