import { family } from './rule.ts';

/** What shows only beside the reports of other units, or of the year before, in a collection (审核汇总). */
export const collectionRules = family('collection', {
  similarText: {
    severity: 'warning',
    title: '文字是本单位自己写的，不与别的单位相同',
    basis: '办理经验',
    marks: 'words',
  },
  outlier: {
    severity: 'hint',
    title: '各项数与同类单位相比不悬殊',
    basis: '办理经验',
    marks: 'firstCell',
  },
  continuity: {
    severity: 'hint',
    title: '能与本单位上年的报告对照',
    basis: '办理经验',
    marks: 'none',
  },
});
