import type { TableHelp } from '../declaration/help.ts';

/** （六）其他处理 of the 2021 format. */
export const otherOutcomesHelp: TableHelp = {
  'other.notCorrected': {
    counts: '申请内容不明确，已经一次性告知补正，申请人没有正当理由、到期没有补正，视为放弃申请，不再处理。',
    clauses: ['30'],
    mistakes: [
      '补正了但仍然不明确的，计入『（四）无法提供』的第3项。',
      '补正期限还没有到的，不算办结，年底计入『四』。',
    ],
  },
  'other.feeUnpaid': {
    counts: '申请的数量、频次明显超过合理范围，发出了信息处理费收费通知，申请人逾期没有缴费，不再处理。',
    clauses: ['42.first'],
    basisNote: '收费办法见《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），自2021年1月1日起施行。',
    mistakes: [
      '申请人缴了费、照常答复的，按办理结果计，不在这里。',
      '这里有数的，第六部分要写明发出收费通知的件数和金额，两处要对得上。',
    ],
  },
  'other.other': {
    counts: '已经办结，但上面哪一行都不合适的申请，例如申请人主动撤回的。',
    clauses: ['50.2'],
    basisNote: '条例没有为这种情形单列一条，是年度报告格式列出的。',
    mistakes: ['先对照上面各行，不要把分不清的都放在这里。', '还没有办结的，计入『四』。'],
  },
};
