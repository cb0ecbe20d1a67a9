import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blankDraft } from '../../../src/shared/report/draft.ts';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { expect, test } from '../fixtures.ts';

const draft = blankDraft({
  id: '0f6f2a4e-2c1c-4a57-8a3c-5d1f4f6f7a10',
  format: '2021',
  year: 2025,
  unit: '某某县某某镇人民政府',
  now: '2026-01-10T02:00:00.000Z',
});

test('a draft handed over is in the documents folder at once, and its newest text when the program ends', async ({
  desk,
}) => {
  const folder = join(desk.folder, 'Documents/年报助手备份');
  const first = writeDraft({ ...draft, cells: { 'requests.newReceived.naturalPerson': '3' } });
  expect(await desk.page.evaluate(text => window.desktop?.writeBackup(text), first)).toEqual({
    kind: 'done',
  });
  const [name] = readdirSync(folder).filter(file => file.endsWith('.json'));
  expect(name).toMatch(/^某某县某某镇人民政府2025年-[0-9a-f]{10}\.json$/);
  expect(readFileSync(join(folder, String(name)), 'utf8')).toBe(first);

  // Within seconds of the first: it waits for its turn, and the end of the program is one.
  const second = writeDraft({ ...draft, cells: { 'requests.newReceived.naturalPerson': '4' } });
  await desk.page.evaluate(text => void window.desktop?.writeBackup(text), second);
  await desk.restart();
  expect(readFileSync(join(folder, String(name)), 'utf8')).toBe(second);

  writeFileSync(join(folder, '坏了.json'), '{"schema":1,');
  const listed = await desk.page.evaluate(async () => {
    const list = await window.desktop?.listBackups();
    if (list?.kind !== 'listed') return list;
    const newest = list.backups.find(({ set }) => set === 'latest');
    return { list, text: newest && (await window.desktop?.readBackup(newest.token)) };
  });
  expect(listed).toMatchObject({
    list: {
      folder,
      unreadable: ['坏了.json'],
      backups: [{ unit: draft.unit, year: 2025, id: draft.id }, { id: draft.id }],
    },
    text: { kind: 'read', text: second },
  });
});

test('a chosen folder that is gone is said to be, and is not made anew', async ({ desk }) => {
  const stick = join(desk.folder, 'U盘');
  writeFileSync(
    join(desk.userData, 'settings.json'),
    JSON.stringify({ backupFolder: join(stick, '年报助手备份') }),
  );
  const page = await desk.restart();
  const answer = await page.evaluate(text => window.desktop?.writeBackup(text), writeDraft(draft));
  expect(answer).toMatchObject({ kind: 'failed', message: expect.stringContaining('U 盘可能已拔出') });
  expect(existsSync(stick)).toBe(false);
});
