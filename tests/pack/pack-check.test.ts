import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPackage } from '../../scripts/pack/check-package.ts';
import { packIco } from '../../scripts/pack-ico.ts';

// Real electron-builder packs a copy of the built project, some seconds each: `npm run build` comes first.
const built = existsSync('out/renderer/index.html');
if (!built) console.warn('pack-check: skipped, as nothing is built; run npm run build first');

let project = '';
const at = (path: string) => join(project, path);
function change(path: string, edit: (text: string) => string): void {
  const before = readFileSync(at(path), 'utf8');
  const after = edit(before);
  expect(after, `the fault in ${path}`).not.toBe(before);
  writeFileSync(at(path), after);
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'nianbao-pack-'));
  for (const folder of ['out/main', 'out/preload', 'out/renderer', 'assets/icons', 'assets/installer']) {
    cpSync(folder, at(folder), { recursive: true });
  }
  for (const file of ['package.json', 'electron-builder.yml', 'LICENSE', 'THIRD-PARTY.md'])
    copyFileSync(file, at(file));
  symlinkSync(resolve('node_modules'), at('node_modules'));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

async function problemsOn(platform: 'linux' | 'win32'): Promise<string> {
  const { problems } = await checkPackage(project, platform, at('dist-check'));
  return problems.join('\n');
}

describe.skipIf(!built)('the check of what would be shipped', () => {
  // That nothing is wrong with the program as it is, npm test sees where it packs it for the specs.

  it('finds a main entry that is not there', async () => {
    change('package.json', text => text.replace('out/main/index.js', 'out/main/start.js'));
    expect(await problemsOn('linux')).toMatch(/out[\\/]main[\\/]start\.js/);
  });

  it('finds each of many faults of one package', async () => {
    change('package.json', text =>
      text.replace('"devDependencies": {', '"dependencies": { "fflate": "*" }, $&'),
    );
    appendFileSync(at('out/main/index.js'), '\nimport x from "fflate";\n');
    appendFileSync(at('out/preload/index.cjs'), '\nrequire("node:fs");\n');
    change('electron-builder.yml', text =>
      text.replace(/^.*\.map.*$/m, '').replace('runAsNode: false', 'runAsNode: true'),
    );
    writeFileSync(at('out/main/index.js.map'), '{}');
    writeFileSync(at('out/renderer/assets/left-over-1a2b3c.js'), '');
    change('out/renderer/index.html', text =>
      text.replace('</head>', '<script>1</script><link rel="stylesheet" href="./assets/gone.css"></head>'),
    );
    rmSync(at('THIRD-PARTY.md'));
    const problems = await problemsOn('linux');
    for (const problem of [
      'node_modules/fflate',
      'main imports fflate',
      'the preload requires node:fs',
      'out/main/index.js.map should not be shipped',
      'nothing uses out/renderer/assets/left-over-1a2b3c.js',
      'inline script',
      './assets/gone.css',
      'THIRD-PARTY.md is missing',
      'RunAsNode',
    ]) {
      expect(problems).toContain(problem);
    }
  });

  it('finds a missing icon, and one of another size', async () => {
    rmSync(at('assets/icons/64x64.png'));
    rmSync(at('assets/icons/icon.ico'));
    copyFileSync(at('assets/icons/32x32.png'), at('assets/icons/48x48.png'));
    const problems = await problemsOn('win32');
    expect(problems).toContain('the icon 64x64.png is missing');
    expect(problems).toContain('the icon icon.ico is missing');
    expect(problems).toContain('48x48.png is not a PNG of that size');
  });

  it("finds Windows' executable without the program's own icon", async () => {
    change('electron-builder.yml', text =>
      text.replace(/^.*icon: assets\/icons\/icon\.ico$/m, '  icon: other.ico'),
    );
    writeFileSync(
      at('other.ico'),
      packIco([{ size: 256, png: readFileSync(at('assets/icons/256x256.png')) }]),
    );
    expect(await problemsOn('win32')).toContain('the executable has 1 icons, not 7');
  });
});

describe('an .ico', () => {
  it('names each picture with its size, length and place', () => {
    const images = [16, 256].map(size => ({ size, png: new Uint8Array(size) }));
    const ico = Buffer.from(packIco(images));
    const entries = [6, 22].map(from => [ico[from], ico.readUInt32LE(from + 8), ico.readUInt32LE(from + 12)]);
    expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 2]);
    expect(entries).toEqual([
      [16, 16, 38],
      [0, 256, 54],
    ]);
    expect(ico.length).toBe(38 + 16 + 256);
  });
});
