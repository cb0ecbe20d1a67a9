import type { TableHelp } from '../declaration/help.ts';

/** （六）其他处理 of the 2019 format, which is one row. */
export const otherOutcomesHelp: TableHelp = {
  other: {
    counts:
      '已经办结，但（一）到（五）哪一行都不合适的申请，例如申请人无正当理由逾期不补正、视为放弃申请的，申请人主动撤回的。',
    clauses: ['30', '50.2'],
    mistakes: [
      '补正了但仍然不明确的，计入『（四）无法提供』的第3项。',
      '先对照上面各行，不要把分不清的都放在这里；还没有办结的，计入『四』。',
    ],
  },
};
