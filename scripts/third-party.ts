// npm run third-party: writes THIRD-PARTY.md, what of others is shipped inside the program and under which licence.
import { writeFileSync } from 'node:fs';
import { thirdPartyList } from './licences/third-party-list.ts';

writeFileSync('THIRD-PARTY.md', await thirdPartyList(process.cwd()));
