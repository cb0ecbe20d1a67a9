// npm start: builds if needed and opens the program in Electron; where Electron cannot be had, serves the same
// built program on this computer for its browser.
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openHost } from './browser-host/open-host.ts';
import { hostSecret, profileFolder } from './browser-host/secret.ts';
import { findElectron, installElectron } from './electron-binary.ts';
import { isBuilt } from './is-built.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Fixed: a browser keeps drafts by address, port included. */
const port = 45270;
const longestDownload = 5 * 60_000;
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

if (!isBuilt(root)) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) {
    console.error('没有构建成功，原因见上。');
    process.exit(1);
  }
}

const electron = findElectron() ?? (await downloadElectron());
if (electron && hasDisplay) openInElectron(electron);
else await openInBrowser(electron ? '这里没有图形界面，打不开 Electron' : '没有 Electron，也下载不了');

/** Electron's own installer, once; without a network it gives up at once, and a slow one is worth a word. */
async function downloadElectron(): Promise<string | undefined> {
  const notice = setTimeout(() => {
    console.log('首次运行，正在下载 Electron（只需一次，约 110 MB）……');
  }, 3000);
  const executable = await installElectron(longestDownload);
  clearTimeout(notice);
  return executable;
}

function openInElectron(executable: string): void {
  const child = spawn(executable, [root, ...process.argv.slice(2)], { stdio: 'inherit' });
  child.once('exit', code => process.exit(code ?? 1));
}

async function openInBrowser(why: string): Promise<void> {
  const opened = await openHost(join(root, 'out/renderer'), port, hostSecret(profileFolder(process.env)));
  if (opened.kind === 'refused') {
    console.error(opened.message);
    process.exit(1);
  }
  const { address } = opened.kind === 'served' ? opened.served : opened;
  console.log(
    opened.kind === 'served'
      ? `${why}，改在本机浏览器中使用：${address}（只有本机能打开；用完按 Ctrl+C 结束）`
      : `年报助手已经在运行，请继续使用：${address}`,
  );
  if (hasDisplay) openAddress(address);
}

function openAddress(address: string): void {
  const [command, args] =
    process.platform === 'win32'
      ? ['cmd', ['/c', 'start', '', address]]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', [address]];
  spawnSync(command, args, { stdio: 'ignore' });
}
