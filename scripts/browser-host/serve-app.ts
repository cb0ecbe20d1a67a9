import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { securityHeaders } from '../../src/main/security/content-security.ts';
import { answerStatic, type StaticAnswer } from '../../src/main/security/static-files.ts';
import { challengeForm, proofOf, proofPath } from './proof.ts';

/** The built screens, served to this computer's browsers only. */
export interface ServedApp {
  /** With its final slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** A browser opens six connections to an address; whoever wants hundreds is no browser. */
const mostConnections = 200;

/**
 * Serves a folder of built screens on 127.0.0.1, with the same headers as Electron's scheme.
 * @param port 0 for any free one; drafts belong to an address, so what users open needs a fixed one
 * @param secret what the host proves itself by when it is asked; without one it proves nothing
 * @throws the system's error where the port is taken
 */
export function serveApp(folder: string, port: number, secret?: Uint8Array): Promise<ServedApp> {
  const server = createServer((request, response) => {
    const at = (server.address() as AddressInfo | null)?.port ?? port;
    void respond(request, response, target => answer(folder, request.method ?? 'GET', target, at, secret));
  });
  server.maxConnections = mostConnections;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      // Later errors are of single connections, e.g. too many open files; the host outlives them.
      server.on('error', () => undefined);
      resolve({
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        close: () => close(server),
      });
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise(closed => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}

type Answer = Pick<StaticAnswer, 'headers' | 'body'> & { readonly status: number };

function refusal(status: 400 | 404 | 500): Answer {
  return { status, headers: securityHeaders, body: new Uint8Array() };
}

/** Answers one request; whatever is asked and whatever goes wrong, the process goes on. */
async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answerTo: (pathname: string) => Promise<Answer>,
): Promise<void> {
  try {
    const { status, headers, body } = await answerOrRefuse(request, answerTo).catch(() => refusal(500));
    response.writeHead(status, headers).end(body);
  } catch {
    response.destroy();
  }
}

async function answerOrRefuse(
  { headers: { host }, url }: IncomingMessage,
  answerTo: (pathname: string) => Promise<Answer>,
): Promise<Answer> {
  // Another name for this address in Host is a page of the web that rebound its own name to it.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? '')) return refusal(404);
  const pathname = pathnameOf(url ?? '');
  return pathname === undefined ? refusal(400) : answerTo(pathname);
}

/**
 * The path in a request's target; undefined where the target is not one slash and a path, as every browser
 * sends it. No URL parser: one takes two slashes for a host's name, a backslash for a slash, and throws.
 */
function pathnameOf(target: string): string | undefined {
  return /^(\/(?!\/)[^?#\\]*)(?:[?#]|$)/.exec(target)?.[1];
}

async function answer(
  folder: string,
  method: string,
  pathname: string,
  port: number,
  secret: Uint8Array | undefined,
): Promise<Answer> {
  if (method !== 'GET' || !pathname.startsWith(proofPath)) return answerStatic(folder, method, pathname);
  const challenge = pathname.slice(proofPath.length);
  if (!secret || !challengeForm.test(challenge)) return refusal(404);
  const headers = { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8' };
  return { status: 200, headers, body: new TextEncoder().encode(proofOf(secret, port, challenge)) };
}
