import { expect, test } from 'vitest';
import { isNumber, isValueLike } from '../../../../src/shared/import/tables/values.ts';

test.each(['0', '12', '1,010', '-3', '2.70', '2.7万元', '27000元', ' ５ '])('%j is a number', words => {
  expect(isNumber(words)).toBe(true);
  expect(isValueLike(words)).toBe(true);
});

test.each(['', '3件', '/', '无', '1.属于国家秘密', '1 2'])('%j is no number', words => {
  expect(isNumber(words)).toBe(false);
});

test.each(['/', '——', '无', '零', '没有', '-', '3件', '约5', '0（注1）', '共12件', '３件', ' 无 '])(
  '%j may be meant as a figure',
  words => {
    expect(isValueLike(words)).toBe(true);
  },
);

test.each([
  '',
  '其他',
  '1.属于国家秘密',
  '2、重复申请',
  '12.重复申请',
  '无法提供',
  '（一）予以公开',
  '本年度新收的申请3件',
  '3件，较上年增加了不少于两件之多',
  '第二十条第1项所列信息',
])('%j is words', words => {
  expect(isValueLike(words)).toBe(false);
});
