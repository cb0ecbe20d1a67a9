import { readFileSync } from 'node:fs';
import { lockProblems } from './house/lock-file.ts';

/** Fails where a package is not held by its check sum, or the lock file names a registry; says which are excused. */
const problems = lockProblems(readFileSync('package-lock.json', 'utf8'));
for (const { name, reason, excused } of problems) {
  console.error(`package-lock.json: ${name} ${reason}${excused ? ' (not in the registry; excused)' : ''}`);
}
if (problems.some(({ excused }) => !excused)) process.exitCode = 1;
