import { cp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startBrowser } from './browser.ts';
import type { FoundLibrary } from './page/page-api.ts';

/** What a round did to the library's files, and how the program took it. */
export interface CorruptionOutcome {
  readonly damage: string;
  /**
   * `whole`: everything is there as it was; `reported`: the user is told (a loss, a damaged draft, or that
   * the library does not open); `silent`: something is different and nobody says so.
   */
  readonly outcome: 'whole' | 'reported' | 'silent';
  readonly details: string;
}

type Damage = (file: string, random: () => number) => Promise<string>;

const damages: readonly Damage[] = [
  async (file, random) => {
    const { length } = await readFile(file);
    const rest = Math.floor(length * random());
    await truncate(file, rest);
    return `cut to ${rest} of ${length} bytes`;
  },
  async (file, random) => {
    const bytes = await readFile(file);
    const bits = 1 + Math.floor(random() * 32);
    for (let bit = 0; bit < bits; bit += 1) {
      const at = Math.floor(random() * bytes.length);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at);
    }
    await writeFile(file, bytes);
    return `${bits} bits flipped of ${bytes.length} bytes`;
  },
  async (file, random) => {
    const bytes = await readFile(file);
    const from = Math.floor(random() * bytes.length);
    await writeFile(file, bytes.fill(0, from, Math.min(from + 4_096, bytes.length)));
    return `4096 bytes from ${from} of ${bytes.length} overwritten with zeros`;
  },
  async file => {
    await rm(file);
    return 'deleted';
  },
];

/** Fills a library, damages its files in a copy of the profile, and looks what the program makes of it. */
export async function corruptionRounds(options: {
  readonly executable: string;
  /** An empty folder for the profiles. */
  readonly folder: string;
  readonly url: string;
  readonly rounds: number;
  /** How many drafts the library holds, of five versions each; some hundred make Chromium use all its files. */
  readonly drafts: number;
  readonly random?: () => number;
  readonly onRound?: (round: number) => void;
}): Promise<readonly CorruptionOutcome[]> {
  const { executable, folder, url, rounds, drafts, random = Math.random, onRound } = options;
  const sound = join(folder, 'sound');
  await mkdir(sound, { recursive: true });
  await openedIn(executable, sound, url, drafts);
  // Opened once more: the browser has tidied its files by then.
  const expected = await openedIn(executable, sound, url);
  if (expected.kind !== 'ready' || expected.loss) throw new Error('the sound library is not sound');
  const outcomes: CorruptionOutcome[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const profile = join(folder, `round-${round}`);
    await cp(sound, profile, { recursive: true });
    const file = pick(await libraryFiles(profile), round, random);
    const damage = damages[Math.floor(random() * damages.length)];
    const done = `${file.slice(profile.length)} ${await damage?.(file, random)}`;
    const found = await openedIn(executable, profile, url);
    outcomes.push({ damage: done, ...judged(expected, found) });
    await rm(profile, { recursive: true, force: true });
    onRound?.(round + 1);
  }
  return outcomes;
}

async function openedIn(executable: string, profile: string, url: string, fill = 0): Promise<FoundLibrary> {
  const running = await startBrowser(executable, profile);
  try {
    const page = await running.newPage();
    await page.goto(url);
    const found = await page.evaluate(() => window.torture.open());
    if (fill > 0) await page.evaluate(drafts => window.torture.fill({ drafts, versions: 5 }), fill);
    return found;
  } finally {
    await running.quit();
  }
}

/** Any file, and every other time one of those that hold rows, which are fewer than the others are many. */
function pick(files: readonly string[], round: number, random: () => number): string {
  const rows = files.filter(file => /\.(?:log|ldb|sqlite\w*)$/.test(file));
  const from = round % 2 === 0 && rows.length > 0 ? rows : files;
  return from[Math.floor(random() * from.length)] ?? '';
}

/** The files of the library's database, without those that hold nothing of it. */
async function libraryFiles(profile: string): Promise<readonly string[]> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile() && entry.name !== 'LOCK' && !entry.name.startsWith('LOG'))
    .map(entry => join(entry.parentPath, entry.name))
    .toSorted();
}

function judged(
  expected: Extract<FoundLibrary, { kind: 'ready' }>,
  found: FoundLibrary,
): Pick<CorruptionOutcome, 'outcome' | 'details'> {
  if (found.kind === 'failed') {
    return {
      outcome: found.message === '' ? 'silent' : 'reported',
      details: `does not open: ${found.reason}`,
    };
  }
  const damaged = found.drafts.filter(draft => draft.kind === 'damaged').length;
  if (found.loss)
    return { outcome: 'reported', details: `loss: ${found.loss}, ${found.drafts.length} drafts` };
  if (damaged > 0) return { outcome: 'reported', details: `${damaged} drafts damaged` };
  const contents = new Map(found.drafts.map(draft => [draft.id, draft.content]));
  const changed = expected.drafts.filter(draft => contents.get(draft.id) !== draft.content);
  if (changed.length > 0) return { outcome: 'silent', details: `${changed.length} drafts gone or changed` };
  if (found.damagedVersions > 0) {
    return { outcome: 'reported', details: `${found.damagedVersions} versions damaged` };
  }
  return found.versions < expected.versions
    ? { outcome: 'silent', details: `${expected.versions - found.versions} versions gone` }
    : { outcome: 'whole', details: '' };
}
