import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendRaw, statusOf } from './raw-requests.ts';

const page = '<!doctype html>the page';
const secret = 'not for anybody';
let root = '';
let host: ChildProcess;
let port = 0;
const own = () => `127.0.0.1:${port}`;

// A process of its own: a request that ends it is seen as just that.
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'nianbao-host-'));
  mkdirSync(join(root, 'screens'));
  writeFileSync(join(root, 'screens/index.html'), page);
  writeFileSync(join(root, 'secret.html'), secret);
  const program = fileURLToPath(new URL('./serve-until-killed.ts', import.meta.url));
  host = spawn(process.execPath, ['--import', 'tsx', program, join(root, 'screens')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!host.stdout) throw new Error('No output.');
  for await (const line of createInterface(host.stdout)) {
    port = Number(line);
    break;
  }
});
afterAll(async () => {
  const ended = once(host, 'exit');
  host.kill();
  await ended;
  rmSync(root, { recursive: true });
});

function get(target: string, headers = `Host: ${own()}`, method = 'GET'): Promise<string> {
  return sendRaw(port, `${method} ${target} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`);
}

describe('the browser host', () => {
  it('serves the page', async () => {
    const answer = await get('/');
    expect(statusOf(answer)).toBe(200);
    expect(answer).toContain(page);
    expect(statusOf(await get('/index.html?a=//b#c'))).toBe(200);
  });

  it.each(['//', '///', '//[', '//%00', '/\\..\\', '//[::1', '//evil.example/index.html', '/\\index.html'])(
    'answers %s with 400 and goes on',
    async target => {
      expect(statusOf(await get(target))).toBe(400);
      expect(statusOf(await get('/'))).toBe(200);
    },
  );

  it.each(['*', 'index.html', 'http://127.0.0.1/', 'http://evil.example/', '?', '#', '%2f', 'http://[/'])(
    'answers the target %s, which no browser sends, with 400',
    async target => {
      expect(statusOf(await get(target))).toBe(400);
    },
  );

  it.each(['evil.example', '127.0.0.1.evil.example', '127.0.0.1:x', '[', '', '0.0.0.0', '127.0.0.1@evil'])(
    'looks at the Host “%s” before anything else, and gives it nothing',
    async name => {
      for (const target of ['/', '//', '//[', '/index.html']) {
        const answer = await get(target, `Host: ${name}`);
        expect([400, 404]).toContain(statusOf(answer));
        expect(answer).not.toContain(page);
      }
    },
  );

  it('outlives ten thousand requests of every kind, and gives none what is not its own', async () => {
    const requests = fc.sample(rawRequest(), { numRuns: 10_000, seed: 20260114 });
    const statuses = new Map<number | undefined, number>();
    const waiting = requests.values();
    const work = async () => {
      for (const bytes of waiting) {
        const answer = await sendRaw(port, bytes);
        expect(answer).not.toContain(secret);
        const status = statusOf(answer);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 24 }, work));
    expect([host.exitCode, host.signalCode]).toEqual([null, null]);
    expect(statusOf(await get('/'))).toBe(200);
    // Every branch was reached: the requests are not all refused at the first look.
    for (const status of [200, 400, 404, 405]) expect(statuses.get(status)).toBeGreaterThan(50);
    expect(statuses.get(500)).toBeUndefined();
    // Ten thousand connections; a machine with much else to do takes its time.
  }, 240_000);
});

/** Requests from nearly right to no request at all, as bytes. */
function rawRequest(): fc.Arbitrary<Uint8Array> {
  const piece = fc.constantFrom(
    ...['/', '//', '\\', '..', '.', '%', '%00', '%2e%2e', '%5c', '%zz', '[', ']', '@', ':', '?', '#', '*'],
    ...['index.html', 'secret.html', 'evil.example', 'http://', 'file://', '.nianbao/proof/', 'a'.repeat(64)],
  );
  const target = fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom('/', '/index.html', '//', '/../secret.html') },
    {
      weight: 4,
      arbitrary: fc.array(piece, { minLength: 1, maxLength: 6 }).map(pieces => pieces.join('')),
    },
    { weight: 3, arbitrary: fc.array(piece, { maxLength: 5 }).map(pieces => `/${pieces.join('')}`) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );
  const hostName = fc.oneof(
    { weight: 8, arbitrary: fc.constant('127.0.0.1') },
    { weight: 1, arbitrary: fc.constantFrom('localhost', 'evil.example', '[', '', 'a\tb') },
    { weight: 1, arbitrary: fc.string() },
  );
  const method = fc.oneof(
    { weight: 5, arbitrary: fc.constant('GET') },
    {
      weight: 2,
      arbitrary: fc.constantFrom('HEAD', 'POST', 'OPTIONS', 'CONNECT', 'TRACE', 'PRI', 'get', ''),
    },
  );
  const more = fc.constantFrom(
    ...['', '', '', 'Host: b', 'Content-Length: 5', 'Content-Length: -1', 'Transfer-Encoding: chunked'],
    ...['Upgrade: websocket\r\nConnection: Upgrade', 'Expect: 100-continue', 'Expect: x', 'Range: bytes=9-1'],
    ...[': x', 'X', `X: ${'y'.repeat(20_000)}`],
  );
  const version = fc.oneof(
    { weight: 9, arbitrary: fc.constant('HTTP/1.1') },
    { weight: 1, arbitrary: fc.constantFrom('HTTP/1.0', 'HTTP/2.0', 'HTTP/0.9', '') },
  );
  const proper = fc
    .record({ method, target, version, hostName, more })
    .map(
      ({ method, target, version, hostName, more }) =>
        `${method} ${target} ${version}\r\nHost: ${hostName}\r\n${more ? `${more}\r\n` : ''}\r\n`,
    );
  const encode = (text: string) => new TextEncoder().encode(text);
  const cut = fc.tuple(proper, fc.nat(200)).map(([text, length]) => encode(text.slice(0, length)));
  return fc.oneof(
    { weight: 12, arbitrary: proper.map(encode) },
    { weight: 1, arbitrary: cut },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
    { weight: 1, arbitrary: fc.array(proper, { maxLength: 4 }).map(all => encode(all.join(''))) },
  );
}
