import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBackupWriter } from '../../../src/main/backups/backup-writer.ts';
import { createLog } from '../../../src/main/files/log.ts';
import { blankDraft } from '../../../src/shared/report/draft.ts';
import { readDraft, writeDraft } from '../../../src/shared/report/draft-file.ts';

/** `TORTURE_ROUNDS=100 npx vitest run tests/main/backups/killed-writes.test.ts` is the long form. */
const rounds = Number(process.env.TORTURE_ROUNDS ?? 6);
const program = fileURLToPath(new URL('./keep-writing.ts', import.meta.url));

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nianbao-killed-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Lets the program write until `after` milliseconds past its first backup, kills it, and tells what it had said. */
function writeUntilKilled(folder: string, after: number): Promise<ReadonlyMap<string, number>> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, join(root, 'logs')]);
  let said = '';
  child.stdout.on('data', chunk => {
    said += chunk;
  });
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after));
  return new Promise(resolve => {
    child.once('exit', () => {
      // The last line may have been cut by the kill.
      const lines = said.split('\n').slice(0, -1);
      resolve(new Map(lines.map(line => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])])));
    });
  });
}

/** The number each draft's text begins with, of every backup in a folder; every one has to open. */
function countsIn(folder: string): ReadonlyMap<string, number> {
  const names = readdirSync(folder).filter(name => name.endsWith('.json'));
  const drafts = names.map(name => readDraft(readFileSync(join(folder, name), 'utf8')));
  return new Map(drafts.map(({ id, texts }) => [id, Number(texts.overview?.split('\n')[0])]));
}

describe('backups whose writing is killed', () => {
  it('always open, and hold at least what was said to be on the disk', {
    timeout: 30_000 + rounds * 5000,
  }, async () => {
    const folder = join(root, '年报助手备份');
    for (let round = 0; round < rounds; round += 1) {
      const said = await writeUntilKilled(folder, 5 + Math.random() * 200);
      const day = readdirSync(join(folder, '历史')).at(-1) ?? '';
      for (const place of [folder, join(folder, '历史', day)]) {
        const kept = countsIn(place);
        for (const [id, count] of said) expect(kept.get(id), `round ${round}`).toBeGreaterThanOrEqual(count);
      }
    }
  });
});

describe('a disk that is full', () => {
  it('is said to be, and keeps the backup there was', async context => {
    const folder = join(root, '小盘');
    mkdirSync(folder);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
    if (mounted.status !== 0) context.skip('a small disk can be mounted by root only');
    try {
      const log = createLog(join(root, 'logs'), () => new Date());
      const place = { folder: join(folder, '年报助手备份'), chosen: true };
      const writer = createBackupWriter({ place: () => place, log, now: () => new Date(), pause: 0 });
      const now = '2026-01-10T00:00:00Z';
      const draft = blankDraft({ id: 'a', format: '2021', year: 2025, unit: '某某镇人民政府', now });
      const small = writeDraft(draft);
      expect(await writer.write(small)).toEqual({ kind: 'done' });
      const filler = join(folder, 'filler');
      writeFileSync(filler, new Uint8Array(40 * 1024));
      const large = writeDraft({ ...draft, texts: { overview: '收到申请三件。'.repeat(2000) } });
      expect(await writer.write(large)).toMatchObject({
        kind: 'failed',
        message: expect.stringContaining('磁盘空间不足'),
      });
      const [name = ''] = readdirSync(place.folder).filter(entry => entry.endsWith('.json'));
      expect(readFileSync(join(place.folder, name), 'utf8')).toBe(small);
      expect(readdirSync(place.folder).filter(entry => entry.endsWith('.tmp'))).toEqual([]);
      expect(statSync(filler).size).toBe(40 * 1024);
    } finally {
      spawnSync('umount', [folder]);
    }
  });
});
