import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import asar from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import type { PackedPlatform } from './stand-in-distribution.ts';

/** A fuse's byte in the executable is the digit 1 or 0. */
const on = '1'.charCodeAt(0);
const off = '0'.charCodeAt(0);

const fuses = [
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
] as const;

const executables: Readonly<Record<PackedPlatform, string>> = {
  linux: 'nianbao-zhushou',
  win32: 'nianbao-zhushou.exe',
};

/**
 * What is wrong with an unpacked program around its app.asar: executable, fuses, icon, integrity, left-overs.
 * @param icon the .ico the Windows executable should carry
 */
export async function inspectDistribution(
  folder: string,
  platform: PackedPlatform,
  icon: string,
): Promise<readonly string[]> {
  const executable = join(folder, executables[platform]);
  if (!existsSync(executable)) return [`there is no ${executables[platform]}`];
  const resources = readdirSync(join(folder, 'resources'));
  const unexpected = resources.filter(name => !['app.asar', 'apparmor-profile'].includes(name));
  const locales = readdirSync(join(folder, 'locales')).filter(name => !/^(zh-CN|en-US)\.pak$/.test(name));
  const licences = ['THIRD-PARTY.md', 'LICENSE.nianbao-zhushou.txt', 'LICENSES.chromium.html'];
  return [
    ...licences.filter(name => !existsSync(join(folder, name))).map(name => `${name} is missing`),
    ...unexpected.map(name => `resources/${name} should not be shipped`),
    ...locales.map(name => `locales/${name} should not be shipped`),
    ...(await problemsOfFuses(executable)),
    ...(platform === 'win32' ? problemsOfWindows(executable, join(folder, 'resources/app.asar'), icon) : []),
  ];
}

async function problemsOfFuses(executable: string): Promise<readonly string[]> {
  const wire = await getCurrentFuseWire(executable);
  return fuses
    .filter(([fuse, wanted]) => wire[fuse] !== (wanted ? on : off))
    .map(([fuse, wanted]) => `fuse ${FuseV1Options[fuse]} is not ${wanted ? 'on' : 'off'}`);
}

/** Windows keeps icon, names and the asar's hash inside the executable. */
function problemsOfWindows(executable: string, archive: string, icon: string): readonly string[] {
  const resources = NtExecutableResource.from(NtExecutable.from(readFileSync(executable)));
  const [icons] = Resource.IconGroupEntry.fromEntries(resources.entries);
  const wanted = readFileSync(icon).readUInt16LE(4);
  const [info] = Resource.VersionInfo.fromEntries(resources.entries);
  const language = info?.getAllLanguagesForStringValues()[0];
  const names = language ? info?.getStringValues(language) : undefined;
  return [
    ...(icons?.icons.length === wanted
      ? []
      : [`the executable has ${icons?.icons.length ?? 0} icons, not ${wanted}`]),
    ...(names?.ProductName === '年报助手' ? [] : [`the executable calls itself ${names?.ProductName}`]),
    ...(names?.LegalCopyright?.includes('年报助手') ? [] : ['the executable names no copyright']),
    ...problemsOfIntegrity(resources, archive),
  ];
}

function problemsOfIntegrity(resources: NtExecutableResource, archive: string): readonly string[] {
  const entry = resources.entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
  if (!entry) return ['the executable does not know the hash of app.asar'];
  const [known] = JSON.parse(Buffer.from(entry.bin).toString());
  const { headerString } = asar.getRawHeader(archive);
  const hash = createHash('sha256').update(headerString).digest('hex');
  return known?.value === hash ? [] : ['the executable knows another hash than that of app.asar'];
}
