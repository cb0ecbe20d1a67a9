import type { Finding } from '../../checks/finding.ts';
import { severityWords } from '../../rules/severity-words.ts';
import type { Sheet } from '../sheet.ts';
import type { BatchResult } from './batch-result.ts';

/** 问题清单: what `batch` found, as the sheets of a workbook. */
export function resultSheets({ units, unplaced, across }: BatchResult): readonly Sheet[] {
  return [
    {
      name: '各单位情况',
      head: ['单位', '类别', '分组', '状态', '认出的格', '错误', '未填', '提醒', '提示', '成文日期', '文件'],
      widths: [26, 9, 10, 8, 9, 6, 6, 6, 6, 11, 40],
      rows: units.flatMap(({ unit, state, reports }) => {
        const named = [unit.name, unit.kind, unit.group ?? '', state];
        if (reports.length === 0) return [[...named, '', '', '', '', '', '', '']];
        return reports.map(({ recognised: { filled, total }, counts, signed, file }) => [
          ...named,
          `${filled}/${total}`,
          counts.errors,
          counts.unfilled,
          counts.warnings,
          counts.hints,
          signed ?? '',
          file,
        ]);
      }),
    },
    {
      name: '问题清单',
      head: ['单位', '程度', '规则', '问题', '应为', '现为', '文件'],
      widths: [26, 6, 20, 80, 10, 10, 40],
      rows: units.flatMap(({ unit, reports }) =>
        reports.flatMap(({ findings, file }) => findings.map(each => [unit.name, ...columnsOf(each), file])),
      ),
    },
    {
      name: '各单位之间',
      head: ['单位', '对方', '程度', '规则', '问题'],
      widths: [26, 26, 6, 20, 90],
      rows: across.map(({ unit, other, finding }) => [unit, other ?? '', ...columnsOf(finding).slice(0, 3)]),
    },
    {
      name: '没有归到单位的文件',
      head: ['文件', '报告里的单位', '原因'],
      widths: [40, 26, 80],
      rows: unplaced.map(({ file, unit, reason }) => [file, unit, reason]),
    },
  ];
}

function columnsOf({ severity, rule, message, expected, actual }: Finding): readonly string[] {
  return [severityWords[severity], rule, message, expected ?? '', actual ?? ''];
}
