import { family } from './rule.ts';

/** The report as a whole: whose it is, for which year, in which format, of which date. */
export const reportRules = family('report', {
  title: {
    severity: 'warning',
    also: { error: '没有填写机关全称' },
    title: '机关全称和年度正确，标题和署名用得上',
    basis: '办理经验',
    marks: 'none',
  },
  format: {
    severity: 'warning',
    title: '使用报告年度适用的官方格式',
    basis: '国办公开办函〔2019〕60号（2019、2020年度）、国办公开办函〔2021〕30号（2021年度起）',
    marks: 'none',
  },
  date: {
    severity: 'warning',
    also: { hint: '晚于这类机关公布报告的日期' },
    title: '成文日期是真实的日期，在报告年度结束以后',
    basis:
      '《政府信息公开条例》第四十九条：县级以上政府部门在1月31日前、县级以上政府在3月31日前公布；乡镇、街道的日期由县里通知，条例没有写（办理经验）',
    marks: 'none',
    atEnd: true,
  },
});
