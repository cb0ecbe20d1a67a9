import { family } from './rule.ts';

const columns = '官方格式的栏目（国办公开办函〔2019〕60号、国办公开办函〔2021〕30号）';

/** What a single cell of a table holds. */
export const cellRules = family('cell', {
  blank: {
    severity: 'error',
    title: '表格不留空格，没有发生的填 0',
    basis: '办理经验',
    unfilled: true,
    marks: 'none',
  },
  notNumber: {
    severity: 'error',
    title: '表格里只填数字',
    basis: columns,
    marks: 'allCells',
  },
  negative: {
    severity: 'error',
    title: '数量、金额不是负数（本年增/减除外）',
    basis: columns,
    marks: 'allCells',
  },
  decimals: {
    severity: 'error',
    also: { warning: '多于本列要保留的位数', hint: '少于本列要保留的位数，导出时补齐' },
    title: '数量是整数，金额的小数不超过规定的位数',
    basis: columns,
    marks: 'allCells',
  },
  unit: {
    severity: 'hint',
    title: '金额按万元填，不写单位',
    basis: columns,
    marks: 'allCells',
  },
  notation: {
    severity: 'hint',
    title: '数字按通常的写法',
    basis: '办理经验',
    marks: 'allCells',
  },
  unknown: {
    severity: 'warning',
    title: '报告格式没有的栏目里不留数字',
    basis: columns,
    marks: 'allCells',
  },
});
