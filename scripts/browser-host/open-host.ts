import { isOwnHost } from './ask-for-proof.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

/** What became of opening the host: served now, running already, or not to be had. */
export type OpenedHost =
  | { readonly kind: 'served'; readonly served: ServedApp }
  | { readonly kind: 'running'; readonly address: string }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Serves the screens at the fixed port, or finds the user's own host that already does. Another port is never
 * taken instead: drafts belong to an address, and at another one there would be none.
 * @param secret undefined where there is none: then nothing on the port can be told from a stranger
 */
export async function openHost(
  folder: string,
  port: number,
  secret: Uint8Array | undefined,
): Promise<OpenedHost> {
  try {
    return { kind: 'served', served: await serveApp(folder, port, secret) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
    if (code !== 'EADDRINUSE') return { kind: 'refused', message: unusable(port, code) };
    const own = secret !== undefined && (await isOwnHost(port, secret));
    return own ? { kind: 'running', address: addressOf(port) } : { kind: 'refused', message: stranger(port) };
  }
}

function addressOf(port: number): string {
  return `http://127.0.0.1:${port}/`;
}

function stranger(port: number): string {
  return [
    `不要打开 ${addressOf(port)}：本机的 ${port} 端口被别的程序占用，它不能证明自己是您的年报助手。`,
    '打开后，那个程序能读到以前在这个地址填写的报告。',
    '请关闭占用这个端口的程序（不知道是哪个，就重新启动电脑），再运行 npm start。',
    '报告按地址保存，所以程序不会自己换用别的端口。',
  ].join('\n');
}

function unusable(port: number, code: string): string {
  return `本机的 ${port} 端口用不了（${code}）：可能被系统保留，或没有权限。请重新启动电脑后再运行 npm start；仍不行请找管理这台电脑的人。`;
}
