import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { securityHeaders } from './content-security.ts';

// Only what a build of the screens consists of; anything else in the folder is not served.
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** An answer to a request for a file of the built screens. */
export interface StaticAnswer {
  readonly status: 200 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

function refusal(status: 404 | 405): StaticAnswer {
  return { status, headers: { ...securityHeaders }, body: new Uint8Array() };
}

/**
 * The path of a file inside `folder`, or undefined where the request leaves it or is for no file of the build.
 * @param pathname as in a URL, percent-encoded; `/` is index.html
 */
export function fileInFolder(folder: string, pathname: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // A backslash is a separator on Windows only, a colon names a drive or a stream there: refused everywhere.
  if (/[\0\\:]/.test(name)) return undefined;
  const root = resolve(folder);
  const path = resolve(join(root, name === '/' ? 'index.html' : name));
  if (!path.startsWith(root + sep)) return undefined;
  return extname(path) in mediaTypes ? path : undefined;
}

/** Answers a request for a file of the built screens, for the app:// scheme and the loopback server alike. */
export async function answerStatic(folder: string, method: string, pathname: string): Promise<StaticAnswer> {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405);
  const path = fileInFolder(folder, pathname);
  if (path === undefined) return refusal(404);
  try {
    const content = new Uint8Array(await readFile(path));
    const type = mediaTypes[extname(path)] ?? 'application/octet-stream';
    const headers = { ...securityHeaders, 'content-type': type, 'content-length': String(content.length) };
    return { status: 200, headers, body: method === 'HEAD' ? new Uint8Array() : content };
  } catch {
    return refusal(404);
  }
}
