import { family } from './rule.ts';

/** Whether the report says what the unit's own registers count. */
export const registerRules = family('register', {
  mismatch: {
    severity: 'warning',
    title: '填的数与台账、文件清单数出来的一致',
    basis: '办理经验',
    marks: 'allCells',
  },
});
