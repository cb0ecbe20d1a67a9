import { expect, test } from 'vitest';
import { standingVerifications, type Verification } from '../../../src/shared/report/verification.ts';

const record = (cell: string, value: string, by: string): Verification => ({
  cell,
  value,
  by,
  at: '2025-01-12T09:30:00.000Z',
  how: 'second-entry',
});

test('a confirmed figure stands until it is changed, and again once it is what it was', () => {
  const verifications = [record('a', '3', '王五'), record('b', '', '王五')];
  const standing = (values: Readonly<Record<string, string>>) => [
    ...standingVerifications({ verifications }, cell => values[cell] ?? '').keys(),
  ];
  expect(standing({ a: '3' })).toEqual(['a', 'b']);
  expect(standing({ a: '4', b: '0' })).toEqual([]);
  expect(standing({ a: '3', b: '0' })).toEqual(['a']);
});

test('the latest record of a cell is the one that counts', () => {
  const verifications = [record('a', '3', '王五'), record('a', '4', '赵六')];
  expect(standingVerifications({ verifications }, () => '3').size).toBe(0);
  expect(standingVerifications({ verifications }, () => '4').get('a')?.by).toBe('赵六');
});
