import { type Protocol, protocol } from 'electron';
import { appHost, appScheme } from './app-scheme.ts';
import { answerStatic } from './static-files.ts';

/** Declares app:// as a standard, secure scheme. Has to run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built screens as app://nianbao/…, nothing outside their folder and no other host. */
export function serveAppScheme(where: Protocol, folder: string): void {
  where.handle(appScheme, request => answerAppRequest(folder, request));
}

/** The answer to one request of the app:// scheme. */
async function answerAppRequest(folder: string, request: Request): Promise<Response> {
  const url = URL.parse(request.url);
  const ours = url?.protocol === `${appScheme}:` && url.host === appHost;
  const { status, headers, body } = await answerStatic(folder, request.method, ours ? url.pathname : '');
  return new Response(body, { status, headers });
}
