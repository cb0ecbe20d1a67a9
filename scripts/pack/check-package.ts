import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectAsar } from './inspect-asar.ts';
import { inspectDistribution } from './inspect-distribution.ts';
import { inspectIcons } from './inspect-icons.ts';
import { packUnpacked } from './pack.ts';
import type { PackedPlatform } from './stand-in-distribution.ts';

/** What was packed, and what is wrong with it, a sentence each. */
export interface CheckedPackage {
  readonly archive: string;
  readonly problems: readonly string[];
}

/** Packs the built project in `project` into `output` and inspects what would be shipped. */
export async function checkPackage(
  project: string,
  platform: PackedPlatform,
  output: string,
): Promise<CheckedPackage> {
  const icons = join(project, 'assets/icons');
  // Without an icon electron-builder would look for a tool to draw one, on the network.
  const undrawn = inspectIcons(icons);
  if (undrawn.length > 0) return { archive: '', problems: undrawn };
  const { ok, folder, said } = packUnpacked(project, platform, output);
  const archive = join(folder, 'resources/app.asar');
  if (!ok || !existsSync(archive)) return { archive, problems: [`electron-builder refused:\n${said}`] };
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const around = await inspectDistribution(folder, platform, join(icons, 'icon.ico'));
  return { archive, problems: [...inspectAsar(archive, version), ...around] };
}
