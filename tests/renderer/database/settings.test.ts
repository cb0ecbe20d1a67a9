import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/renderer/database/default-settings.ts';
import { readSettings, writeSettings } from '../../../src/renderer/database/settings.ts';
import { failureOf, reasonOf } from '../../../src/renderer/database/storage-problem.ts';
import { openTestLibrary } from './test-library.ts';

describe('settings', () => {
  it('have their defaults in a new library and are remembered one by one', async () => {
    const { db } = await openTestLibrary();
    expect(await readSettings(db)).toEqual(defaultSettings);
    expect(await writeSettings(db, { unit: '清河县柳林镇人民政府' })).toEqual({ kind: 'written' });
    expect(await writeSettings(db, { textSize: 125 })).toEqual({ kind: 'written' });
    expect(await readSettings(db)).toEqual({
      ...defaultSettings,
      unit: '清河县柳林镇人民政府',
      textSize: 125,
    });
  });

  it('fall back to the default where a stored value is not of its form, and leave the others', async () => {
    const { db } = await openTestLibrary();
    await db.settings.bulkPut([
      { key: 'unit', value: '清河县柳林镇人民政府' },
      { key: 'textSize', value: 9_000 },
      { key: 'fonts', value: null },
    ]);
    expect(await readSettings(db)).toEqual({ ...defaultSettings, unit: '清河县柳林镇人民政府' });
  });

  it('keep what a newer program remembered, without handing it on', async () => {
    const { db } = await openTestLibrary();
    await db.settings.put({ key: 'colours', value: 'dark' });
    await writeSettings(db, { unit: '某单位' });
    expect(await readSettings(db)).not.toHaveProperty('colours');
    expect(await db.settings.get('colours')).toEqual({ key: 'colours', value: 'dark' });
  });

  it('are refused by a library that is gone, in words for the user', async () => {
    const { db } = await openTestLibrary();
    db.close({ disableAutoOpen: true });
    expect(await writeSettings(db, { unit: '某单位' })).toMatchObject({ kind: 'failed', reason: 'closed' });
  });
});

describe('what went wrong in the storage', () => {
  it.each([
    ['QuotaExceededError', 'quota', '磁盘空间不足'],
    ['DatabaseClosedError', 'closed', '连接断开'],
    ['InvalidStateError', 'closed', '连接断开'],
    ['UnknownError', 'corrupt', '损坏'],
    ['NotReadableError', 'corrupt', '损坏'],
    ['VersionError', 'newer', '升级'],
    ['SomethingElse', 'unknown', '原因不明'],
  ])('%s is told as %s', (name, reason, words) => {
    const failure = failureOf(new DOMException('…', name));
    expect(failure).toMatchObject({ reason, message: expect.stringContaining(words) });
    // No message leaves the user without something to do.
    expect(failure.message).toMatch(/请/);
  });

  it('is a full disk where Chromium says so in its own words', () => {
    const message =
      'Connection is closing because of: IO error: …/000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3)';
    expect(reasonOf(new DOMException(message, 'UnknownError'))).toBe('quota');
  });

  it('is found inside the error of an aborted transaction', () => {
    const inner = new DOMException('full', 'QuotaExceededError');
    expect(reasonOf(Object.assign(new Error('aborted'), { name: 'AbortError', inner }))).toBe('quota');
    const outer = Object.assign(new Error('closed'), { name: 'DatabaseClosedError', inner });
    expect(reasonOf(outer)).toBe('quota');
    expect(reasonOf(new Error('wrapped', { cause: inner }))).toBe('quota');
  });

  it('is unknown where nothing is known', () => {
    for (const error of [undefined, null, 'text', 3, {}]) expect(reasonOf(error)).toBe('unknown');
  });
});
