import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tidyBackups } from '../../../src/main/backups/backup-folder.ts';
import { listBackups } from '../../../src/main/backups/backup-list.ts';
import { backupName, isBackupName } from '../../../src/main/backups/backup-names.ts';
import { setOf, setsToRemove } from '../../../src/main/backups/backup-sets.ts';
import { createBackupWriter } from '../../../src/main/backups/backup-writer.ts';
import { createFileTokens } from '../../../src/main/files/file-tokens.ts';
import { createLog } from '../../../src/main/files/log.ts';
import { sealedFormat } from '../../../src/shared/formats/file/write-format.ts';
import { blankDraft, type Draft } from '../../../src/shared/report/draft.ts';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { format2027 } from '../../helpers/format-2027.ts';

let root = '';
let folder = '';
let today = new Date(2026, 0, 10, 9, 0);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nianbao-backup-'));
  folder = join(root, '文档/年报助手备份');
  today = new Date(2026, 0, 10, 9, 0);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function draftOf(id: string, change: Partial<Draft> = {}): Draft {
  const blank = blankDraft({
    id,
    format: '2021',
    year: 2025,
    unit: '某某镇人民政府',
    now: '2026-01-10T01:00:00Z',
  });
  return { ...blank, ...change };
}

function writerTo(where: string, chosen = false, pause = 40) {
  const log = createLog(join(root, 'logs'), () => today);
  return createBackupWriter({ place: () => ({ folder: where, chosen }), log, now: () => today, pause });
}

const namesOf = (path: string) => readdirSync(path).filter(name => name.endsWith('.json'));

describe('backups on disk', () => {
  it('keep the latest copy and the day’s, as the text that was handed over', async () => {
    const writer = writerTo(folder);
    const text = writeDraft(draftOf('a', { texts: { overview: '一、收到3件' } }));
    expect(await writer.write(text)).toEqual({ kind: 'done' });
    const [name] = namesOf(folder);
    expect(name).toMatch(/^某某镇人民政府2025年-[0-9a-f]{10}\.json$/);
    expect(readFileSync(join(folder, String(name)), 'utf8')).toBe(text);
    expect(readFileSync(join(folder, '历史/2026-01-10', String(name)), 'utf8')).toBe(text);
  });

  it('write the newest of what comes within the pause once, and answer everyone', async () => {
    const writer = writerTo(folder, false, 60);
    await writer.write(writeDraft(draftOf('a')));
    const path = join(folder, String(namesOf(folder)[0]));
    const first = statSync(path).ino;
    const texts = ['1', '2', '3'].map(value => writeDraft(draftOf('a', { cells: { x: value } })));
    const answers = await Promise.all(texts.map(text => writer.write(text)));
    expect(answers).toEqual([{ kind: 'done' }, { kind: 'done' }, { kind: 'done' }]);
    expect(readFileSync(path, 'utf8')).toBe(texts[2]);
    expect(statSync(path).ino).not.toBe(first);
  });

  it('write at once what is waiting when the program ends', async () => {
    const writer = writerTo(folder, false, 60_000);
    await writer.write(writeDraft(draftOf('a')));
    const waiting = writer.write(writeDraft(draftOf('b', { unit: '某某乡人民政府' })));
    await writer.flush();
    expect(await waiting).toEqual({ kind: 'done' });
    expect(namesOf(folder)).toHaveLength(2);
  });

  it('follow a unit that is renamed, and keep drafts of one name apart', async () => {
    const writer = writerTo(folder);
    await writer.write(writeDraft(draftOf('a')));
    await writer.write(writeDraft(draftOf('b')));
    expect(namesOf(folder)).toHaveLength(2);
    await writer.write(writeDraft(draftOf('a', { unit: '某某街道办事处' })));
    const names = namesOf(folder);
    expect(names).toHaveLength(2);
    expect(names.filter(name => name.startsWith('某某街道办事处'))).toHaveLength(1);
  });

  it('refuse what is not a report, in words', async () => {
    const writer = writerTo(folder);
    for (const text of ['', '{', '[]', '{"schema":99,"cells":{}}']) {
      expect(await writer.write(text)).toMatchObject({
        kind: 'failed',
        message: expect.stringMatching(/。$/),
      });
    }
    expect(existsSync(folder)).toBe(false);
  });

  it('say which folder could not be written to, and never make a chosen one that is gone', async () => {
    const gone = join(root, 'U盘/年报助手备份');
    expect(await writerTo(gone, true).write(writeDraft(draftOf('a')))).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining(gone),
    });
    expect(existsSync(join(root, 'U盘'))).toBe(false);
    mkdirSync(join(root, 'U盘'));
    expect(await writerTo(gone, true).write(writeDraft(draftOf('a')))).toEqual({ kind: 'done' });
    writeFileSync(join(root, '是文件'), '');
    expect(await writerTo(join(root, '是文件')).write(writeDraft(draftOf('a')))).toMatchObject({
      kind: 'failed',
    });
  });

  it('of a report in an installed format are kept and listed as any other, with the format they carry', async () => {
    const writer = writerTo(folder);
    const text = writeDraft(draftOf('a', { format: '2027', year: 2027 }), sealedFormat(format2027));
    expect(await writer.write(text)).toEqual({ kind: 'done' });
    const [name] = namesOf(folder);
    expect(readFileSync(join(folder, name!), 'utf8')).toBe(text);
    // The next save of it takes its place.
    expect(await writer.write(text.replace('2026-01-10T01:00:00Z', '2026-01-10T02:00:00Z'))).toEqual({
      kind: 'done',
    });
    expect(namesOf(folder)).toHaveLength(1);
    const list = await listBackups(folder, createFileTokens());
    expect(list.backups).toMatchObject([
      { id: 'a', year: 2027, set: 'latest' },
      { id: 'a', year: 2027 },
    ]);
    expect(list.unreadable).toEqual([]);
  });

  it('are listed newest first with their sets, and files that are none are named', async () => {
    const writer = writerTo(folder);
    await writer.write(writeDraft(draftOf('a', { updatedAt: '2026-01-10T01:00:00Z' })));
    today = new Date(2026, 0, 11, 9, 0);
    await writer.write(writeDraft(draftOf('a', { updatedAt: '2026-01-11T01:00:00Z' })));
    writeFileSync(join(folder, '半截.json'), '{"schema":1');
    writeFileSync(join(folder, '说明.txt'), '别动');
    const tokens = createFileTokens();
    const list = await listBackups(folder, tokens);
    expect(list.unreadable).toEqual(['半截.json']);
    expect(list.backups.map(({ set, updatedAt }) => [set, updatedAt])).toEqual([
      ['latest', '2026-01-11T01:00:00Z'],
      ['2026-01-11', '2026-01-11T01:00:00Z'],
      ['2026-01-10', '2026-01-10T01:00:00Z'],
    ]);
    const path = tokens.pathOf(list.backups[0]?.token ?? '');
    expect(path).toBe(join(folder, backupName(draftOf('a'))));
    expect((await listBackups(join(root, 'nowhere'), tokens)).backups).toEqual([]);
  });
});

describe('dated sets', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, day) => setOf(new Date(2024, 0, 1 + day)));

  it('keep the newest fourteen, then the last of each of twenty-four months', () => {
    const all = days(730);
    const removed = new Set(setsToRemove(all));
    const kept = all.filter(set => !removed.has(set));
    expect(kept.slice(-14)).toEqual(all.slice(-14));
    // The month of the newest fourteen has an older last day of its own.
    expect(kept.slice(0, -14)).toHaveLength(24);
    expect(kept).toContain('2024-02-29');
    expect(setsToRemove(days(14))).toEqual([]);
  });

  it('do not go because the clock was wrong for a while', () => {
    const sets = ['2025-12-30', '2025-12-31', '2099-01-01', '1999-01-01'];
    expect(setsToRemove(sets)).toEqual([]);
  });

  it('always keep the newest, and remove nothing twice', () => {
    const day = fc
      .date({ min: new Date(2000, 0, 1), max: new Date(2050, 0, 1), noInvalidDate: true })
      .map(setOf);
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 200 }), sets => {
        const removed = setsToRemove(sets);
        expect(removed).not.toContain([...sets].sort().at(-1));
        const left = sets.filter(set => !removed.includes(set));
        expect(setsToRemove(left)).toEqual([]);
      }),
    );
  });

  it('go with nothing but what the program put there', async () => {
    const sets = days(400);
    for (const set of sets) {
      mkdirSync(join(folder, '历史', set), { recursive: true });
      writeFileSync(join(folder, '历史', set, backupName(draftOf('a'))), '{}');
    }
    const [oldest, next] = sets;
    writeFileSync(join(folder, '历史', String(oldest), '我的笔记.txt'), '别动');
    mkdirSync(join(folder, '历史/别的'));
    await tidyBackups(folder, today);
    expect(readdirSync(join(folder, '历史', String(oldest)))).toEqual(['我的笔记.txt']);
    expect(existsSync(join(folder, '历史', String(next)))).toBe(false);
    expect(existsSync(join(folder, '历史/别的'))).toBe(true);
    expect(existsSync(join(folder, '历史', String(sets.at(-1)), backupName(draftOf('a'))))).toBe(true);
  });

  it('clear away what killed writes left, once it is a day old', async () => {
    mkdirSync(folder, { recursive: true });
    const old = join(folder, '.0f6f2a4e-2c1c-4a57-8a3c-5d1f4f6f7a10.tmp');
    const fresh = join(folder, '.1f6f2a4e-2c1c-4a57-8a3c-5d1f4f6f7a10.tmp');
    for (const path of [old, fresh]) writeFileSync(path, '{');
    const time = Date.now();
    utimesSync(old, (time - 25 * 3600_000) / 1000, (time - 25 * 3600_000) / 1000);
    await tidyBackups(folder, new Date(time));
    expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
  });
});

describe('a backup’s name', () => {
  it('is one any system accepts, and known as a backup’s, whatever the unit is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), fc.string(), (unit, id) => {
        const name = backupName({ id, unit, year: 2025 });
        expect(isBackupName(name)).toBe(true);
        expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}]+$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});
