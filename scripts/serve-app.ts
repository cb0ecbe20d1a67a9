import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerStatic } from '../src/main/security/static-files.ts';

/** The built screens, served to this computer's browsers only. */
export interface ServedApp {
  /** With its final slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder of built screens on 127.0.0.1, with the same headers as Electron's scheme.
 * @param port 0 for any free one; drafts belong to an address, so what users open needs a fixed one
 * @throws the system's error where the port is taken
 */
export function serveApp(folder: string, port: number): Promise<ServedApp> {
  const server = createServer((request, response) => {
    void answer(folder, request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      const address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : port}/`;
      const close = () =>
        new Promise<void>(closed => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ address, close });
    });
  });
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Another name for this address in Host is a page of the web that rebound its own name to it.
  const host = request.headers.host?.replace(/:\d+$/, '');
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const asked = host === '127.0.0.1' || host === 'localhost' ? pathname : '';
  const { status, headers, body } = await answerStatic(folder, request.method ?? 'GET', asked);
  response.writeHead(status, headers).end(body);
}
