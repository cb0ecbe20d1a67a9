import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/main/security/content-security.ts';
import { answerStatic, fileInFolder } from '../../../src/main/security/static-files.ts';

let root = '';
let folder = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'nianbao-static-'));
  folder = join(root, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets/a.js'), 'export {}');
  writeFileSync(join(folder, 'assets/a.js.map'), '{}');
  writeFileSync(join(root, 'secret.html'), 'secret');
  mkdirSync(join(root, 'renderer-other'));
  writeFileSync(join(root, 'renderer-other/secret.html'), 'secret');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the built screens as served', () => {
  it('answers with a file, its type and the policy', async () => {
    const answer = await answerStatic(folder, 'GET', '/assets/a.js');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(answer.headers['content-security-policy']).toBe(contentSecurityPolicy);
    expect(Buffer.from(answer.body).toString()).toBe('export {}');
  });

  it('answers / with the page', async () => {
    const answer = await answerStatic(folder, 'GET', '/');
    expect([answer.status, Buffer.from(answer.body).toString()]).toEqual([200, '<!doctype html>']);
  });

  it('answers HEAD without a body, and refuses every other method', async () => {
    const head = await answerStatic(folder, 'HEAD', '/index.html');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '15']);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await answerStatic(folder, method, '/index.html')).status).toBe(405);
    }
  });

  it.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/..%5csecret.html',
    '/assets/../../secret.html',
    '/../renderer-other/secret.html',
    '/%00index.html',
    '/c:/secret.html',
    '//etc/passwd',
    '/%',
    '/assets',
    '/assets/',
    '',
    '/assets/a.js.map',
    '/missing.js',
  ])('answers %s with 404 and the policy', async path => {
    const answer = await answerStatic(folder, 'GET', path);
    expect([answer.status, answer.body.length]).toEqual([404, 0]);
    expect(answer.headers['content-security-policy']).toBe(contentSecurityPolicy);
  });

  it('never names a file outside the folder, whatever the path', () => {
    const pieces = fc.constantFrom(
      '..',
      '.',
      '/',
      '%2f',
      '%2e',
      '%5c',
      '\\',
      'assets',
      'a.js',
      'index.html',
      '~',
    );
    const path = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 12 }).map(parts => parts.join('')),
    );
    fc.assert(
      fc.property(path, given => {
        const file = fileInFolder(folder, `/${given}`);
        expect(file === undefined || file.startsWith(folder + sep)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('has a policy without a loophole', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/);
    for (const directive of [
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]) {
      expect(contentSecurityPolicy).toContain(directive);
    }
  });
});
