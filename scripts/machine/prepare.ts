// The first step of npm test: installs what this machine lacks, where Debian's packages can be had; elsewhere says
// what is missing and what is therefore not tested.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type Need, needs } from './needs.ts';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `需要 Node.js 20.19 以上，这里是 ${process.versions.node}。请到 https://nodejs.org 下载新的版本。`,
  );
  process.exit(1);
}

const missing = needs.filter(need => !need.isHere());
if (missing.length > 0 && existsSync('/usr/bin/apt-get')) installPackages(missing);

const stillMissing = missing.filter(need => !need.isHere());
for (const { name, package: packageName, use, required } of stillMissing) {
  const effect = required ? '没有它不能测试' : '用到它的测试这次略过';
  console.error(`没有装 ${name}（用来${use}；Debian、Ubuntu 的软件包是 ${packageName}）：${effect}。`);
}
if (stillMissing.some(isChromium)) {
  console.error(
    '请装上 Chromium 或 Chrome，或运行 npx playwright install chromium；装在别处的，用 CHROMIUM_PATH 指明。',
  );
}
// What is run for others to rely on leaves no test out.
if (stillMissing.some(need => need.required || process.env.CI)) process.exit(1);

/** Ubuntu's chromium is a snap, which cannot see our folders: there Playwright's is taken. */
function installPackages(wanted: readonly Need[]): void {
  console.log(`安装测试要用、这里还没有的：${wanted.map(need => need.name).join('，')}……`);
  const isDebians = (need: Need) => !(isUbuntu() && isChromium(need));
  const packages = wanted.filter(isDebians).map(need => need.package);
  if (packages.length > 0) {
    const patiently = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300'];
    const install = [...patiently, 'install', '-y', '--no-install-recommends', ...packages];
    if (!(asRoot([...patiently, 'update']) && asRoot(install))) {
      console.error(`没有装成（要 root 或 sudo）。可以自己运行：apt-get install ${packages.join(' ')}`);
    }
  }
  if (!wanted.every(isDebians)) {
    spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' });
  }
}

function isChromium(need: Need): boolean {
  return need.package === 'chromium';
}

function isUbuntu(): boolean {
  return existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function asRoot(words: readonly string[]): boolean {
  const quietly = ['env', 'DEBIAN_FRONTEND=noninteractive', ...words];
  const [command = '', ...args] = process.getuid?.() === 0 ? quietly : ['sudo', ...quietly];
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}
