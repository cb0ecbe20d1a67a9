import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listBackups } from '../../src/main/backups/backup-list.ts';
import { createBackupWriter } from '../../src/main/backups/backup-writer.ts';
import { createFileTokens } from '../../src/main/files/file-tokens.ts';
import { createLog } from '../../src/main/files/log.ts';
import { type BackupComparison, compareWithBackups } from '../../src/renderer/database/backup-comparison.ts';
import type { DraftsRepository } from '../../src/renderer/database/drafts-contract.ts';
import { DraftsDatabase } from '../../src/renderer/database/drafts-database.ts';
import { createDraftsRepository } from '../../src/renderer/database/drafts-repository.ts';
import { keepCopyAsVersion, replaceByCopy } from '../../src/renderer/database/settled-copies.ts';
import { backedUp } from '../../src/renderer/work/backed-up-drafts.ts';
import type { Draft } from '../../src/shared/report/draft.ts';
import { readDraft, writeDraft } from '../../src/shared/report/draft-file.ts';
import { withLineage } from '../../src/shared/report/lineage.ts';
import { setText } from '../../src/shared/report/updates.ts';
import { makeReport } from '../helpers/make-report.ts';
import { sound } from '../helpers/sound.ts';

/** An office: a folder of backups that its computers share, and what time they believe it is. */
export interface Office {
  readonly folder: string;
  time: number;
  /** The backup folder can be written to. */
  folderIsThere: boolean;
  close(): void;
}

/** Folders in memory where the system has them: thousands of writes are flushed in a test. */
const quickFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

export function openOffice(): Office {
  const folder = mkdtempSync(join(quickFolder, 'nianbao-office-'));
  return {
    folder: join(folder, '年报助手备份'),
    time: Date.parse('2026-01-10T02:00:00.000Z'),
    folderIsThere: true,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Everything a program keeps on its computer. */
export type ProgramData = ReadonlyMap<string, readonly unknown[]>;

let databases = 0;

/** A program's data laid down as a database, as restoring a profile does. */
async function layDown(data: ProgramData): Promise<DraftsDatabase> {
  databases += 1;
  const db = new DraftsDatabase(`office ${databases}`);
  await db.open();
  for (const [table, rows] of data) {
    await db.table(table).clear();
    await db.table(table).bulkPut([...rows]);
  }
  return db;
}

/** The program, running. */
export interface RunningProgram {
  readonly drafts: DraftsRepository;
  /** What it said at its start. */
  readonly atStart: BackupComparison;
  /** Types a text into a report, saves it, and waits for its backup. */
  type(id: string, text: string): Promise<void>;
  text(id: string): Promise<string | undefined>;
  /** Brings a backup back that is beyond the library, or passes it over; answers what it held. */
  settle(choice: 'replace' | 'pass', beyond: BackupComparison['beyond'][number]): Promise<string>;
  /** Brings a report into the library that only the backups have. */
  bringIn(id: string): Promise<void>;
  /** Looks through the backup folder again, as at the start. */
  look(): Promise<BackupComparison>;
  /** Ends the program; answers its data. */
  close(): Promise<ProgramData>;
}

/** Starts the program on a computer of the office: its real storage, and the real writing of backups. */
export async function startProgram(office: Office, data: ProgramData = new Map()): Promise<RunningProgram> {
  const db = await layDown(data);
  const now = () => new Date(office.time);
  const repository = createDraftsRepository(db, { now });
  const log = createLog(`${office.folder} log`, now);
  const place = () => ({ folder: office.folder, chosen: false });
  const writer = createBackupWriter({ place, log, now, pause: 0 });
  let writing: Promise<unknown> = Promise.resolve();
  const backUp = (draft: Draft): void => {
    if (office.folderIsThere) writing = Promise.all([writing, writer.write(writeDraft(draft))]);
  };
  const drafts = backedUp(repository, (draft, lineage) => backUp(withLineage(draft, lineage)));
  const tokens = createFileTokens();
  const readCopy = (token: string) => readDraft(readFileSync(tokens.pathOf(token) ?? '', 'utf8'));
  const look = async () => {
    if (!office.folderIsThere) return { beyond: [], missing: [] };
    const { backups } = await listBackups(office.folder, tokens);
    const found = await compareWithBackups(drafts, sound(await drafts.list()), backups, async ({ token }) =>
      readCopy(token),
    );
    for (const draft of found.missing) backUp(draft);
    await writer.flush();
    await writing;
    return found;
  };
  const finish = async () => {
    await writer.flush();
    await writing;
  };
  const stored = async (id: string) => {
    const reading = await drafts.get(id);
    return reading.kind === 'draft' ? reading : undefined;
  };
  return {
    drafts,
    atStart: await look(),
    look,
    text: async id => (await stored(id))?.draft.texts.overview,
    type: async (id, text) => {
      const before = await stored(id);
      const result = before
        ? await drafts.save(setText(before.draft, 'overview', text), { expectedRevision: before.revision })
        : await drafts.insert(makeReport({ id, texts: { overview: text } }));
      if (result.kind !== 'saved') throw new Error(result.kind);
      await finish();
    },
    settle: async (choice, { backup }) => {
      const copy = readCopy(backup.token);
      const before = await stored(backup.id);
      if (!before) throw new Error(`${backup.id} is not stored`);
      const settle = choice === 'replace' ? replaceByCopy : keepCopyAsVersion;
      const result = await settle(drafts, copy, before);
      if (result.kind !== 'saved') throw new Error(result.kind);
      await finish();
      return copy.texts.overview ?? '';
    },
    bringIn: async id => {
      const { backups } = await listBackups(office.folder, tokens);
      const backup = backups.find(found => found.id === id && found.set === 'latest');
      if (backup && !(await stored(id))) await drafts.insert(withLineage(readCopy(backup.token)));
      await finish();
    },
    close: async () => {
      await finish();
      const tables = await Promise.all(
        db.tables.map(async table => [table.name, await table.toArray()] as const),
      );
      repository.close();
      await db.delete();
      return new Map(tables);
    },
  };
}

/** What the newest backups hold, by draft and then sorted. */
export function backupTexts(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => readDraft(readFileSync(join(folder, name), 'utf8')).texts.overview ?? '')
    .toSorted();
}
