// Chromium as a child process, and the loopback server that gives it the program's own scheme: Chromium cannot
// be taught a new standard scheme from outside, and an opaque origin would have no IndexedDB.
const { spawn } = require('node:child_process');
const { mkdirSync } = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { Readable } = require('node:stream');
const { DevToolsConnection } = require('./devtools-connection.cjs');
const { state, suffix } = require('./state.cjs');

// Switches of the program and of Playwright that would undo the stand-in's own, or mean nothing headless.
const ignoredSwitches =
  /^--(enable|disable)-features=|^--disable-infobars|^--(password-store|use-mock|host-resolver-rules)/;

async function startBrowser({ sessionData, switches }) {
  state.port = await startServer();
  const profile = path.join(sessionData, 'chromium');
  mkdirSync(profile, { recursive: true });
  const playwright = state.switches.includes('--remote-debugging-port=0');
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
    '--lang=zh-CN',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,PaintHolding,DestroyProfileOnBrowserClose',
    `--host-resolver-rules=MAP *${suffix} 127.0.0.1:${state.port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
    ...switches.filter(given => !ignoredSwitches.test(given)),
    '--remote-debugging-pipe',
    ...(playwright ? ['--remote-debugging-port=0'] : []),
    `--user-data-dir=${profile}`,
    '--no-startup-window',
  ];
  const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const stdio = ['ignore', 'ignore', 'inherit', 'pipe', 'pipe'];
  state.chromium = spawn(executable, args, { stdio });
  state.chromium.once('error', error => {
    console.error(`Electron stand-in: no Chromium at ${executable}: ${error.message}`);
    process.exit(1);
  });
  state.chromium.once('exit', (code, signal) => {
    console.error(`Electron stand-in: the browser ended (${code ?? signal})`);
    process.exit(1);
  });
  state.devTools = new DevToolsConnection(state.chromium);
}

/** Ends the browser, then this process. */
function stopBrowser(code) {
  const { chromium, devTools } = state;
  if (!chromium || chromium.exitCode !== null) process.exit(code);
  chromium.removeAllListeners('exit');
  chromium.once('exit', () => process.exit(code));
  devTools.root.send('Browser.close').catch(() => {});
  setTimeout(() => chromium.kill('SIGKILL'), 5000).unref();
}

function startServer() {
  const server = http.createServer((request, response) => {
    answer(request, response).catch(error => {
      console.error('Electron stand-in: the protocol handler failed:', error);
      response.destroy();
    });
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });
}

async function answer(request, response) {
  const host = request.headers.host?.replace(/:\d+$/, '') ?? '';
  const parts = /^(.+)\.([^.]+)\.app\.localhost$/.exec(host);
  const handler = parts && state.handlers.get(parts[2]);
  if (!handler) {
    response.writeHead(404).end();
    return;
  }
  const hasBody = !['GET', 'HEAD'].includes(request.method);
  const headers = Object.entries(request.headers).filter(([name]) => !['host', 'connection'].includes(name));
  const asked = new Request(`${parts[2]}://${parts[1]}${request.url}`, {
    method: request.method,
    headers: Object.fromEntries(headers),
    ...(hasBody ? { body: Readable.toWeb(request), duplex: 'half' } : {}),
  });
  const result = await handler(asked);
  response.writeHead(result.status, Object.fromEntries(result.headers));
  if (result.body) Readable.fromWeb(result.body).pipe(response);
  else response.end();
}

module.exports = { startBrowser, stopBrowser };
