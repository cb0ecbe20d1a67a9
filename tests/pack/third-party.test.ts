import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { thirdPartyList } from '../../scripts/licences/third-party-list.ts';

it('the list of what others wrote and we ship is current (npm run third-party makes it)', async () => {
  expect(readFileSync('THIRD-PARTY.md', 'utf8')).toBe(await thirdPartyList(process.cwd()));
});
