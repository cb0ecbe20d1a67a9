// npm run dev: the program while it is being written, reloading as files change; in Electron where its
// executable is here, else in a browser.
import { spawn } from 'node:child_process';
import { createServer } from 'vite';
import { findElectron } from './electron-binary.ts';

if (findElectron()) {
  spawn('npx', ['electron-vite', 'dev', '--watch'], { stdio: 'inherit', shell: true });
} else {
  console.log('没有 Electron，改在浏览器中开发（运行 npx install-electron 可安装）。');
  const server = await createServer({ configFile: 'vite.renderer.config.ts', server: { host: '127.0.0.1' } });
  await server.listen();
  server.printUrls();
}
