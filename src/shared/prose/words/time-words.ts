/**
 * Parts of patterns about other years. Source: the forms of published reports (families carried, comparisons and
 * dates of tests/fixtures/phrases).
 */
export const lastYear = '(?:上一年度|上一年|上年度|上年|去年度|去年|往年)';
export const nextYear = '(?:下一年度|下一年|下年度|下年|次年度|次年|明年|来年)';

export const digits = '0123456789';
