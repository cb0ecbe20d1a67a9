import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, request as httpRequest, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { isOwnHost } from '../../scripts/browser-host/ask-for-proof.ts';
import { openHost } from '../../scripts/browser-host/open-host.ts';
import { isProof, proofOf, proofPath } from '../../scripts/browser-host/proof.ts';
import { hostSecret, profileFolder } from '../../scripts/browser-host/secret.ts';
import { serveApp } from '../../scripts/browser-host/serve-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-proof-'));
writeFileSync(join(folder, 'index.html'), '<!doctype html>');
afterAll(() => rmSync(folder, { recursive: true }));

const mine = new Uint8Array(32).fill(7);
const other = new Uint8Array(32).fill(8);

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** The host of a user, on a free port. */
async function serve(secret?: Uint8Array): Promise<number> {
  const { address, close } = await serveApp(folder, 0, secret);
  closing.push(close);
  return Number(new URL(address).port);
}

/** A program that is not ours, on a free port; `seen` is all it was sent. */
async function strangerWith(listener: RequestListener) {
  const server = createHttpServer(listener);
  const seen: Buffer[] = [];
  server.on('connection', socket => socket.on('data', chunk => seen.push(chunk)));
  closing.push(async () => server.closeAllConnections());
  return { port: await listen(server), seen };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise(resolve => server.close(resolve)));
  return (server.address() as AddressInfo).port;
}

describe('a second start finds on the port', () => {
  it("the user's own host, and sends the user there", async () => {
    const port = await serve(mine);
    const address = `http://127.0.0.1:${port}/`;
    expect(await openHost(folder, port, mine)).toEqual({ kind: 'running', address });
  });

  it.each<[string, RequestListener]>([
    ['says yes to everything', (_request, response) => void response.end('ok')],
    ['gives the challenge back', ({ url }, response) => void response.end(url?.slice(proofPath.length))],
    ['answers with zeros', (_request, response) => void response.end('0'.repeat(64))],
    ['never ends its answer', (_request, response) => void response.write('0')],
    [
      'answers without an end',
      (_request, response) => {
        const more = () => {
          while (response.write('0'.repeat(65_536)));
        };
        response.on('drain', more);
        more();
      },
    ],
    ['sends elsewhere', (_request, response) => void response.writeHead(302, { location: '/' }).end()],
    ['hangs up', request => void request.socket.destroy()],
    ['speaks no HTTP', request => void request.socket.end('220 mail\r\n')],
  ])(
    'a stranger that %s: says not to open it, takes no other port, and sends no secret',
    async (_, answer) => {
      const { port, seen } = await strangerWith(answer);
      const opened = await openHost(folder, port, mine);
      expect(opened).toMatchObject({
        kind: 'refused',
        message: expect.stringContaining(`不要打开 http://127.0.0.1:${port}/`),
      });
      const sent = Buffer.concat(seen);
      expect(sent.toString()).toMatch(/^GET \/\.nianbao\/proof\/[0-9a-f]{64} /);
      for (const form of [Buffer.from(mine), Buffer.from(mine).toString('hex')]) {
        expect(sent.includes(form)).toBe(false);
      }
    },
  );

  it('a stranger that never answers', async () => {
    const sockets: Socket[] = [];
    const port = await listen(createSocketServer(socket => sockets.push(socket)));
    expect(await isOwnHost(port, mine)).toBe(false);
    for (const socket of sockets) socket.destroy();
  });

  it("a stranger that passes the question on to the user's host on another port", async () => {
    const real = await serve(mine);
    const { port } = await strangerWith(({ url }, response) => {
      const onward = httpRequest({ host: '127.0.0.1', port: real, path: url }, answer =>
        answer.pipe(response),
      );
      onward.end();
    });
    expect(await isOwnHost(real, mine)).toBe(true);
    expect(await isOwnHost(port, mine)).toBe(false);
  });

  it("another user's host, or one without a secret, or has no secret itself", async () => {
    const others = await serve(other);
    const unproven = await serve();
    for (const [port, secret] of [
      [others, mine],
      [unproven, mine],
      [others, undefined],
    ] as const) {
      expect(await openHost(folder, port, secret)).toMatchObject({ kind: 'refused' });
    }
  });

  it('nothing, and serves', async () => {
    const port = await serve();
    await closing.pop()?.();
    const opened = await openHost(folder, port, mine);
    if (opened.kind === 'served') closing.push(opened.served.close);
    expect(opened).toMatchObject({ kind: 'served', served: { address: `http://127.0.0.1:${port}/` } });
  });
});

describe('a proof', () => {
  it('is good for its own secret, port and challenge only', () => {
    const [challenge, another] = ['a'.repeat(64), 'b'.repeat(64)];
    const proof = proofOf(mine, 45270, challenge);
    expect(isProof(proof, mine, 45270, challenge)).toBe(true);
    expect(isProof(proof, other, 45270, challenge)).toBe(false);
    expect(isProof(proof, mine, 45271, challenge)).toBe(false);
    expect(isProof(proof, mine, 45270, another)).toBe(false);
    for (const answer of ['', proof.slice(1), `${proof}0`, '年'.repeat(64)]) {
      expect(isProof(answer, mine, 45270, challenge)).toBe(false);
    }
  });
});

describe('the secret', () => {
  let made = 0;
  const profile = () => {
    made += 1;
    return join(folder, `profile-${made}`, 'nianbao-zhushou');
  };

  it('is made once, and is the same at every later start', () => {
    const place = profile();
    const secret = hostSecret(place);
    expect(secret).toHaveLength(32);
    expect(hostSecret(place)).toEqual(secret);
    expect(hostSecret(profile())).not.toEqual(secret);
  });

  it.skipIf(process.platform === 'win32')(
    'can be read by its user only, and is made anew where others could',
    () => {
      const place = profile();
      const secret = hostSecret(place);
      const file = join(place, 'browser-host-secret');
      expect(statSync(file).mode & 0o777).toBe(0o600);
      chmodSync(file, 0o644);
      expect(hostSecret(place)).not.toEqual(secret);
      expect(statSync(file).mode & 0o777).toBe(0o600);
    },
  );

  it('is made anew where its file is damaged, and is none where it cannot be made', () => {
    const place = profile();
    const secret = hostSecret(place);
    truncateSync(join(place, 'browser-host-secret'), 5);
    expect(hostSecret(place)).toHaveLength(32);
    expect(hostSecret(place)).not.toEqual(secret);
    const blocked = profile();
    mkdirSync(join(blocked, 'browser-host-secret'), { recursive: true });
    writeFileSync(join(folder, 'file'), '');
    expect(hostSecret(join(folder, 'file', 'x'))).toBeUndefined();
    expect(hostSecret(blocked)).toBeUndefined();
  });

  it("lies in the user's profile of each system, on Windows in the part that stays on the computer", () => {
    const roaming = { APPDATA: 'C:\\R', LOCALAPPDATA: 'C:\\L' };
    expect(profileFolder(roaming, 'win32', 'C:\\U')).toContain('C:\\L');
    expect(profileFolder({ XDG_CONFIG_HOME: '/x' }, 'linux', '/home/u')).toBe('/x/nianbao-zhushou');
    expect(profileFolder({}, 'linux', '/home/u')).toBe('/home/u/.config/nianbao-zhushou');
    expect(profileFolder({ NIANBAO_USER_DATA: '/y' }, 'linux', '/home/u')).toBe('/y');
  });
});
