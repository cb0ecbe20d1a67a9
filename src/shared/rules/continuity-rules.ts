import { family } from './rule.ts';

/** Whether this year's report goes on where last year's ended. Formats declare which cells follow from which. */
export const continuityRules = family('continuity', {
  carriedIn: {
    severity: 'error',
    title: '上年结转等于上年报告的结转下年度继续办理',
    basis: '官方格式表三的栏目（国办公开办函〔2019〕60号、国办公开办函〔2021〕30号）',
    marks: 'firstCell',
  },
  inForce: {
    severity: 'error',
    title: '现行有效件数等于上年的加本年制发、减本年废止',
    basis: '官方格式表二的栏目（国办公开办函〔2021〕30号）',
    marks: 'firstCell',
  },
  lastYearItems: {
    severity: 'error',
    title: '上一年项目数量等于上年报告的数加其本年增/减',
    basis: '官方格式表二的栏目（国办公开办函〔2019〕60号）',
    marks: 'firstCell',
  },
  totalDisclosed: {
    severity: 'hint',
    title: '对外公开总数量一般等于上年的加本年新公开',
    basis: '办理经验（也可能有撤下的）',
    marks: 'firstCell',
  },
  year: {
    severity: 'warning',
    title: '对照的是上一年的报告',
    basis: '办理经验',
    marks: 'none',
  },
  unit: {
    severity: 'warning',
    title: '对照的是同一个机关的报告',
    basis: '办理经验',
    marks: 'none',
  },
});
