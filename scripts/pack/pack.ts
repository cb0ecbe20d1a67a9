import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { makeStandInDistribution, type PackedPlatform } from './stand-in-distribution.ts';

const require = createRequire(import.meta.url);
const electronVersion: string = require('electron/package.json').version;
const builder = require.resolve('electron-builder/cli.js');

/** What came of packing. */
export interface Packed {
  /** False where electron-builder itself refused. */
  readonly ok: boolean;
  /** The unpacked program, where it was made. */
  readonly folder: string;
  /** What electron-builder said. */
  readonly said: string;
}

/**
 * Packs the built project in `project` with its own electron-builder.yml on a stand-in distribution: offline,
 * some seconds.
 * @param output a folder of its own for what is made
 */
export function packUnpacked(project: string, platform: PackedPlatform, output: string): Packed {
  const distribution = join(output, `stand-in-${platform}`);
  makeStandInDistribution(platform, distribution, electronVersion);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      builder,
      platform === 'win32' ? '--win' : '--linux',
      'dir',
      '--x64',
      '--publish=never',
      `--config.electronDist=${distribution}`,
      `--config.electronVersion=${electronVersion}`,
      `--config.directories.output=${output}`,
    ],
    { cwd: project, encoding: 'utf8' },
  );
  const folder = join(output, platform === 'win32' ? 'win-unpacked' : 'linux-unpacked');
  return { ok: status === 0, folder, said: stdout + stderr };
}
