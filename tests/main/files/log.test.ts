import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../../src/main/files/log.ts';
import { openSettings } from '../../../src/main/files/settings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const now = () => new Date('2026-01-10T08:30:00.000Z');

describe('the log', () => {
  it('keeps events and their numbers, oldest first', () => {
    const log = createLog(join(folder, 'logs'), now);
    log.write({ level: 'info', event: 'export.finished', numbers: { milliseconds: 48 } });
    log.write({ level: 'warning', event: 'ipc.stranger' });
    expect(log.tail(10)).toEqual([
      '2026-01-10T08:30:00.000Z info export.finished milliseconds=48',
      '2026-01-10T08:30:00.000Z warning ipc.stranger',
    ]);
    expect(log.tail(1)).toHaveLength(1);
  });

  it("keeps an error's name and places, never its words", () => {
    const log = createLog(folder, now);
    const error = Object.assign(new TypeError('某某镇收到3件申请 /home/u/报告.docx'), { code: 'ENOSPC' });
    log.writeError('save.failed', error);
    log.writeError('save.failed', '某某镇');
    const lines = log.tail(10).join('\n');
    expect(lines).toContain('TypeError ENOSPC');
    expect(lines).not.toMatch(/某某镇|报告|home/);
  });

  it('never takes more than two files of a bounded size', () => {
    const log = createLog(folder, now);
    for (let line = 0; line < 12_000; line += 1) {
      log.write({ level: 'info', event: 'typing.finished', numbers: { line } });
    }
    const files = readdirSync(folder);
    expect(files.sort()).toEqual(['main.log', 'main.old.log']);
    for (const file of files) expect(statSync(join(folder, file)).size).toBeLessThan(257 * 1024);
    expect(log.tail(1)[0]).toContain('line=11999');
  });

  it('goes on without a log where none can be written', () => {
    writeFileSync(join(folder, 'logs'), 'a file where the folder should be');
    const log = createLog(join(folder, 'logs'), now);
    expect(() => log.write({ level: 'info', event: 'main.started' })).not.toThrow();
    expect(log.tail(5)).toEqual([]);
  });
});

describe('settings', () => {
  it('are there again, and a damaged file counts as none', async () => {
    const path = join(folder, 'settings.json');
    await openSettings(path).change({ lastFolder: '/home/u/公文' });
    const again = openSettings(path);
    await again.change({ backupFolder: '/media/u' });
    expect(openSettings(path).get()).toEqual({ lastFolder: '/home/u/公文', backupFolder: '/media/u' });
    writeFileSync(path, '{"lastFolder":');
    expect(openSettings(path).get()).toEqual({});
  });

  it('last until the end where they cannot be written', async () => {
    writeFileSync(join(folder, 'blocked'), '');
    const settings = openSettings(join(folder, 'blocked/settings.json'));
    await settings.change({ lastFolder: '/x' });
    expect(settings.get()).toEqual({ lastFolder: '/x' });
  });
});
