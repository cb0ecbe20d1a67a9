import { family } from './rule.ts';

/** Figures that may be right and seldom are. */
export const plausibleRules = family('plausible', {
  disclosed: {
    severity: 'hint',
    title: '本年新公开数量不大于对外公开总数量',
    basis: '办理经验',
    marks: 'firstCell',
  },
  inForce: {
    severity: 'hint',
    title: '本年制发件数不大于现行有效加本年废止',
    basis: '办理经验',
    marks: 'firstCell',
  },
  tooLarge: {
    severity: 'warning',
    title: '一格的数不超过 8 位',
    basis: '办理经验',
    marks: 'firstCell',
  },
  yearOnYear: {
    severity: 'hint',
    title: '与上年相比不超过 5 倍、不低于五分之一',
    basis: '办理经验',
    marks: 'firstCell',
  },
  litigation: {
    severity: 'hint',
    title: '没有收到过申请的，一般没有因此引起的复议、诉讼',
    basis: '办理经验',
    marks: 'firstCell',
  },
  feeUnpaid: {
    severity: 'hint',
    title: '有逾期未缴费的申请，第六部分就不写没有收费',
    basis: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）：先发收费通知，才有逾期未缴',
    marks: 'firstCell',
  },
});
