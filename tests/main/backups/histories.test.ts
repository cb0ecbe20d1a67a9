import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupName, endOfName, isBackupName } from '../../../src/main/backups/backup-names.ts';
import { createBackupWriter } from '../../../src/main/backups/backup-writer.ts';
import { createLog } from '../../../src/main/files/log.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { readDraft, writeDraft } from '../../../src/shared/report/draft-file.ts';
import type { Lineage } from '../../../src/shared/report/lineage.ts';
import { makeReport } from '../../helpers/make-report.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nianbao-histories-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const folder = () => join(root, '年报助手备份');
const today = new Date(2026, 0, 10, 9, 0);

/** A program that was just started: it remembers nothing of another one's writing. */
function newWriter() {
  const log = createLog(join(root, 'logs'), () => today);
  return createBackupWriter({
    place: () => ({ folder: folder(), chosen: false }),
    log,
    now: () => today,
    pause: 0,
  });
}

async function backUp(text: string, lineage?: Lineage, change: Partial<Draft> = {}): Promise<void> {
  const draft = { ...makeReport({ id: 'a', texts: { overview: text } }), ...change };
  expect(await newWriter().write(writeDraft(lineage ? { ...draft, lineage } : draft))).toEqual({
    kind: 'done',
  });
}

/** What the copies in both places hold, by name. */
function held(): Readonly<Record<string, string | undefined>> {
  const inPlace = (place: string) =>
    Object.fromEntries(
      readdirSync(place)
        .filter(name => name.endsWith('.json'))
        .map(name => [
          name.replace(endOfName('a'), ''),
          readDraft(readFileSync(join(place, name), 'utf8')).texts.overview,
        ]),
    );
  expect(inPlace(join(folder(), '历史/2026-01-10'))).toEqual(inPlace(folder()));
  return inPlace(folder());
}

const [name, second] = ['清河县柳林镇人民政府2024年', '清河县柳林镇人民政府2024年(2)'];

describe('a backup', () => {
  it('is replaced by what comes from it, and by nothing else', async () => {
    await backUp('1111', { a: 1 });
    await backUp('2222', { a: 1, b: 1 });
    expect(held()).toEqual({ [name]: '2222' });
    await backUp('1111', { a: 1 });
    expect(held()).toEqual({ [name]: '2222', [second]: '1111' });
    await backUp('3333', { a: 1, c: 1 });
    expect(held()).toEqual({ [name]: '2222', [second]: '3333' });
    await backUp('4444', { a: 1, b: 1, c: 2 });
    expect(held()).toEqual({ [name]: '4444' });
  });

  it('of before saves were counted is replaced by what was saved upon it only', async () => {
    await backUp('1111');
    await backUp('另一份');
    expect(held()).toEqual({ [name]: '1111', [second]: '另一份' });
  });

  it('that counts the same saves and says something else stays', async () => {
    await backUp('这边', { a: 2 });
    await backUp('那边', { a: 2 });
    expect(held()).toEqual({ [name]: '这边', [second]: '那边' });
  });

  it('under an older name of the unit goes once something comes from it, and stays where nothing does', async () => {
    await backUp('旧名', { a: 1 });
    await backUp('别处', { b: 1 });
    await backUp('新名', { a: 2 }, { unit: '柳林街道办事处' });
    expect(held()).toEqual({ [second]: '别处', 柳林街道办事处2024年: '新名' });
  });

  it.each([
    ['half written', '{"schema":1,'],
    ['of a newer program', JSON.stringify({ ...makeReport({ id: 'a' }), schema: 99 })],
  ])('that is %s is left as it is', async (_, content) => {
    mkdirSync(folder(), { recursive: true });
    const path = join(folder(), backupName({ id: 'a', unit: '清河县柳林镇人民政府', year: 2024 }));
    writeFileSync(path, content);
    await backUp('1111', { a: 1 });
    await backUp('2222', { a: 2 });
    expect(readFileSync(path, 'utf8')).toBe(content);
    const beside = join(folder(), backupName({ id: 'a', unit: '清河县柳林镇人民政府', year: 2024 }, 2));
    expect(readDraft(readFileSync(beside, 'utf8')).texts.overview).toBe('2222');
  });

  it('beside another one has a name as short as systems need, whatever the unit is called', () => {
    const long = backupName({ id: 'a', unit: '镇'.repeat(200), year: 2025 }, 999);
    expect(isBackupName(long)).toBe(true);
    expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(255);
    expect(long).toContain('(999)');
  });
});
