/** What npm's lock file says of one package. */
interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
}

/** How a package in the lock file falls short, by its name and version. */
export interface LockProblem {
  readonly name: string;
  readonly reason: string;
  /** Only said, not failed on: an optional package the registry had no check sum of. */
  readonly excused: boolean;
}

/**
 * Optional packages for other systems than those we build on that could not be had when the lock file was made. npm
 * skips them here, and takes them unchecked on such a system: filled in as soon as a registry has them.
 */
const notInRegistry = /^@xarsh\/ooxml-validator-(darwin-(arm64|x64)|linux-arm64|win32-(arm64|x64))@/;

/**
 * What in a lock file is not locked: packages without a check sum, and addresses, which would name somebody's
 * registry.
 * @param text the lock file, version 3
 */
export function lockProblems(text: string): readonly LockProblem[] {
  const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, LockedPackage>> };
  return Object.entries(packages).flatMap(([path, locked]) => {
    if (path === '' || locked.link) return [];
    const name = `${path.replace(/^.*node_modules\//, '')}@${locked.version}`;
    const problems: LockProblem[] = [];
    if (locked.resolved !== undefined) problems.push({ name, reason: 'names a registry', excused: false });
    if (!locked.integrity?.startsWith('sha512-')) {
      const excused = locked.optional === true && notInRegistry.test(name);
      problems.push({ name, reason: 'has no check sum', excused });
    }
    return problems;
  });
}
