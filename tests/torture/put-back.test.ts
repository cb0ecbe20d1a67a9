import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sound } from '../helpers/sound.ts';
import { backupTexts, type Office, openOffice, startProgram } from './office.ts';

const draft = 'a';
const day = 24 * 60 * 60 * 1000;
let office: Office;

beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.close());

describe('a program whose data was put back', () => {
  it('keeps the newer backup, says that it is newer, and brings it back', async () => {
    const first = await startProgram(office);
    await first.type(draft, '1111');
    const copy = await first.close();
    const second = await startProgram(office, copy);
    await second.type(draft, '2222');
    await second.close();

    const putBack = await startProgram(office, copy);
    expect(backupTexts(office.folder)).toContain('2222');
    expect(backupTexts(join(office.folder, '历史/2026-01-10'))).toContain('2222');
    const [newer, ...others] = putBack.atStart.beyond;
    expect([newer?.kin, others]).toEqual(['ahead', []]);
    if (!newer) throw new Error('nothing was said');
    await putBack.settle('replace', newer);
    expect(await putBack.text(draft)).toBe('2222');
    expect(backupTexts(office.folder)).toEqual(['2222']);
    expect((await putBack.look()).beyond).toEqual([]);
    await putBack.close();
  });

  it('keeps both where it is typed into before anybody looks', async () => {
    const first = await startProgram(office);
    await first.type(draft, '1111');
    const copy = await first.close();
    const second = await startProgram(office, copy);
    await second.type(draft, '2222');
    await second.close();

    const putBack = await startProgram(office, copy);
    for (const text of ['3', '33', '3333']) await putBack.type(draft, text);
    expect(backupTexts(office.folder)).toEqual(['2222', '3333']);
    const copyWith3333 = await putBack.close();

    const again = await startProgram(office, copyWith3333);
    expect(again.atStart.beyond.map(({ kin }) => kin)).toEqual(['apart']);
    const [found] = again.atStart.beyond;
    if (!found) throw new Error('nothing was said');
    await again.settle('pass', found);
    expect(backupTexts(office.folder)).toEqual(['3333']);
    const versions = sound(await again.drafts.versions(draft));
    const texts = await Promise.all(versions.map(({ sequence }) => again.drafts.version(draft, sequence)));
    expect(texts).toContainEqual(
      expect.objectContaining({
        draft: expect.objectContaining({ texts: expect.objectContaining({ overview: '2222' }) }),
      }),
    );
    await again.close();
  });

  it('says nothing where the backup says the same, whoever saved it', async () => {
    const first = await startProgram(office);
    await first.type(draft, '1111');
    const copy = await first.close();
    const second = await startProgram(office, copy);
    await second.type(draft, '2222');
    await second.type(draft, '1111');
    await second.close();
    const putBack = await startProgram(office, copy);
    expect(putBack.atStart.beyond).toEqual([]);
    await putBack.type(draft, '4444');
    expect(backupTexts(office.folder)).toEqual(['4444']);
    await putBack.close();
  });
});

describe('two computers with one backup folder', () => {
  it('leave each other’s backups of the same report alone, and agree once one takes the other’s', async () => {
    const first = await startProgram(office);
    await first.type(draft, '起草');
    const data = await first.close();
    const [here, there] = [await startProgram(office, data), await startProgram(office, data)];
    await here.type(draft, '这台');
    await there.type(draft, '那台');
    await here.type(draft, '这台又改');
    expect(backupTexts(office.folder)).toEqual(['那台', '这台又改'].toSorted());

    const [theirs] = (await here.look()).beyond;
    if (!theirs) throw new Error('nothing was said');
    await here.settle('replace', theirs);
    expect(backupTexts(office.folder)).toEqual(['那台']);
    expect((await there.look()).beyond).toEqual([]);
    await there.type(draft, '那台再改');
    expect(backupTexts(office.folder)).toEqual(['那台再改']);
    expect((await here.look()).beyond.map(({ kin }) => kin)).toEqual(['ahead']);
    await here.close();
    await there.close();
  });
});

describe('a wrong clock', () => {
  it.each([2010, 2099])('of %i leaves the sets of the right one alone, and keeps its own', async year => {
    const sets = () => readdirSync(join(office.folder, '历史'));
    let data = new Map() as Awaited<ReturnType<typeof nextDay>>;
    const nextDay = async (text: string) => {
      office.time += day;
      const program = await startProgram(office, data);
      await program.type(draft, text);
      return program.close();
    };
    for (let count = 1; count <= 20; count += 1) data = await nextDay(`对 ${count}`);
    const right = office.time;
    const before = sets();
    // Today's, the fourteen before it, and the last of the older ones of the month.
    expect(before).toHaveLength(16);
    office.time = Date.parse(`${year}-01-01T02:00:00.000Z`);
    for (let count = 1; count <= 20; count += 1) data = await nextDay(`错 ${count}`);
    // The oldest goes as it would the next day, whatever day that is.
    expect(sets()).toEqual(expect.arrayContaining(before.slice(1)));
    expect(sets().filter(set => set.startsWith(String(year))).length).toBeGreaterThanOrEqual(14);
    office.time = right;
    data = await nextDay('又对了');
    expect(sets()).toEqual(expect.arrayContaining(before.slice(2)));
    expect(backupTexts(office.folder)).toEqual(['又对了']);
  });
});
