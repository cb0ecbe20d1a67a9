import { expect, test } from 'vitest';
import { quote } from '../../../../src/shared/checks/text/quote.ts';

test('a quotation is short and keeps the words it is about', () => {
  expect(quote('收到 申请\n3件', 0, 8)).toBe('“收到申请3件”');
  const long = `${'前'.repeat(40)}三件${'后'.repeat(40)}`;
  const cut = quote(long, 0, long.length, 40);
  expect(cut).toContain('三件');
  expect(cut.length).toBeLessThan(32);
  expect(cut).toMatch(/^“….*…”$/);
});
