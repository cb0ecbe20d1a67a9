import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

export type PackedPlatform = 'linux' | 'win32';

/** What @electron/fuses looks for in an executable: its mark, the wire's version and length, a byte a fuse. */
const fuseWire = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  // Electron's own defaults: 1 is on, 0 is off.
  Buffer.from('101100011'),
]);

/**
 * Makes what electron-builder takes for an unpacked Electron: the files it edits or looks at, so that packing
 * can be checked where Electron cannot be downloaded. Nothing in it runs.
 */
export function makeStandInDistribution(platform: PackedPlatform, folder: string, version: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const inner of ['resources', 'locales']) mkdirSync(join(folder, inner), { recursive: true });
  for (const locale of ['zh-CN', 'en-US', 'de']) writeFileSync(join(folder, `locales/${locale}.pak`), '');
  for (const licence of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, licence), '');
  writeFileSync(join(folder, 'version'), version);
  if (platform === 'win32') writeFileSync(join(folder, 'electron.exe'), windowsExecutable());
  else writeLinuxExecutables(folder);
}

function writeLinuxExecutables(folder: string): void {
  const refusal = Buffer.from('#!/bin/sh\necho "not Electron" >&2\nexit 70\n');
  writeFileSync(join(folder, 'electron'), Buffer.concat([refusal, fuseWire]));
  writeFileSync(join(folder, 'chrome-sandbox'), refusal);
  for (const name of ['electron', 'chrome-sandbox']) chmodSync(join(folder, name), 0o755);
}

/** An empty program with the version information electron-builder rewrites. */
function windowsExecutable(): Uint8Array {
  const language = 1033;
  const executable = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(executable);
  const info = Resource.VersionInfo.createEmpty();
  info.lang = language;
  info.setFileVersion(45, 0, 0, 0, language);
  info.setProductVersion(45, 0, 0, 0, language);
  const names = { FileDescription: 'Electron', ProductName: 'Electron', OriginalFilename: 'electron.exe' };
  info.setStringValues({ lang: language, codepage: 1200 }, names);
  info.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  const bytes = fuseWire.buffer.slice(fuseWire.byteOffset, fuseWire.byteOffset + fuseWire.byteLength);
  executable.setExtraData(bytes);
  return new Uint8Array(executable.generate());
}
