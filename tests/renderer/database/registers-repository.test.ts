import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it, onTestFinished } from 'vitest';
import { registerDifference } from '../../../src/renderer/database/register-difference.ts';
import type { RegisterContent } from '../../../src/renderer/database/registers-contract.ts';
import { schemaVersions } from '../../../src/renderer/database/schema-versions.ts';
import { newDocument } from '../../../src/shared/register/document-entry.ts';
import { sound } from '../../helpers/sound.ts';
import { begun, makeContent, makeEntry, openTestRegisters, readSound } from './test-registers.ts';

const empty = makeContent();

/** Stores what `after` has more than `before`, as a window that knows the given revisions. */
const stepOf = (after: RegisterContent, before = empty, revisions: ReadonlyMap<string, number> = new Map()) =>
  registerDifference(before, after, revisions)!;

describe('a register', () => {
  it('is read back as it was stored, with who asked apart', async () => {
    const { registers, db } = await openTestRegisters();
    const content = makeContent({
      entries: [makeEntry('1', { subject: '征地补偿标准', receivedOn: '2026-01-05' })],
      documents: [newDocument({ id: 'd', register: 'r', now: begun })],
      people: [{ entryId: '1', applicant: '王小明', contact: '13800000000' }],
    });
    expect(await registers.save(stepOf(content))).toMatchObject({ kind: 'saved', overtaken: [] });
    const reading = await readSound(registers);
    expect(reading.content).toMatchObject({ ...content, register: { unit: content.register.unit } });
    expect(reading.damaged).toEqual([]);
    expect(JSON.stringify(await db.entries.toArray())).not.toContain('王小明');
    expect(sound(await registers.list())).toMatchObject([{ id: 'r' }]);
  });

  it('that is not there is said to be missing', async () => {
    const { registers } = await openTestRegisters();
    expect(await registers.read('none')).toEqual({ kind: 'missing' });
  });

  it('keeps rows of another register apart, also where their ids begin alike', async () => {
    const { registers } = await openTestRegisters();
    await registers.save(stepOf(makeContent({ entries: [makeEntry('1')] })));
    const other = { ...empty, register: { ...empty.register, id: 'r2' } };
    const entries = [makeEntry('1', { register: 'r2', subject: '别的单位' })];
    await registers.save(registerDifference(other, { ...other, entries }, new Map())!);
    expect((await readSound(registers)).content.entries).toMatchObject([{ register: 'r', subject: '' }]);
    expect((await readSound(registers, 'r2')).content.entries).toHaveLength(1);
  });

  it('counts every step among the writes of the library, and among its reports none', async () => {
    const { registers, db } = await openTestRegisters();
    const before = (await db.ledger.get('library'))!;
    await registers.save(stepOf(makeContent({ entries: [makeEntry('1')] })));
    expect(await db.ledger.get('library')).toMatchObject({
      writes: before.writes + 1,
      drafts: before.drafts,
    });
  });

  it('lists a damaged row with what is left of it, and leaves it as it is', async () => {
    const { registers, db } = await openTestRegisters();
    await registers.save(stepOf(makeContent({ entries: [makeEntry('1'), makeEntry('2')] })));
    const row = { register: 'r', id: '1', revision: 1, value: { id: '1', subject: 7 } };
    await db.entries.put(row);
    const { content, damaged } = await readSound(registers);
    expect(content.entries.map(({ id }) => id)).toEqual(['2']);
    expect(damaged).toEqual([{ table: 'entries', id: '1', raw: JSON.stringify(row) }]);
    expect(await db.entries.get(['r', '1'])).toEqual(row);
  });

  it('answers with a failure where a newer program took the library over', async () => {
    const { registers, db } = await openTestRegisters();
    const newer = new Dexie(db.name);
    newer.version(schemaVersions.at(-1)!.version + 1).stores({ registers: 'id' });
    await newer.open();
    onTestFinished(() => newer.close());
    expect(await registers.save(stepOf(makeContent({ entries: [makeEntry('1')] })))).toMatchObject({
      kind: 'failed',
      reason: 'newer',
      message: expect.stringContaining('升级'),
    });
    expect(await registers.list()).toMatchObject({ kind: 'failed' });
  });
});

describe('the recycle bin of a register', () => {
  it('keeps what was deleted, who asked included, until it is taken back', async () => {
    const { registers } = await openTestRegisters();
    const people = [{ entryId: '1', applicant: '王小明', contact: '' }];
    const full = makeContent({ entries: [makeEntry('1', { subject: '低保名单' })], people });
    await registers.save(stepOf(full));
    const before = await readSound(registers);
    await registers.save(stepOf({ ...full, entries: [] }, full, before.revisions));

    const bin = await readSound(registers);
    expect(bin.content.entries).toEqual([]);
    expect(bin.removed).toMatchObject([{ table: 'entries', value: { subject: '低保名单' } }]);
    const taken = { ...bin.content, entries: full.entries };
    await registers.save(stepOf(taken, bin.content, bin.revisions));
    const again = await readSound(registers);
    expect(again.removed).toEqual([]);
    expect(again.content).toMatchObject({ entries: full.entries, people });
  });

  it('lets go after 90 days of the entry and of who asked, and of nothing else', async () => {
    const { registers, clock, db } = await openTestRegisters();
    const people = [
      { entryId: '1', applicant: '王小明', contact: '' },
      { entryId: '2', applicant: '李红', contact: '' },
    ];
    const full = makeContent({ entries: [makeEntry('1'), makeEntry('2')], people });
    await registers.save(stepOf(full));
    const { revisions } = await readSound(registers);
    await registers.save(stepOf({ ...full, entries: [makeEntry('2')] }, full, revisions));
    clock.pass({ days: 89 });
    expect(await registers.purgeExpired()).toEqual({ kind: 'purged', count: 0 });
    clock.pass({ days: 1 });
    expect(await registers.purgeExpired()).toEqual({ kind: 'purged', count: 1 });
    const { content, removed } = await readSound(registers);
    expect(removed).toEqual([]);
    expect(content.people.map(({ applicant }) => applicant)).toEqual(['李红']);
    expect(JSON.stringify(await db.rowVersions.toArray())).not.toContain('王小明');
  });
});

describe('the earlier states of a row', () => {
  it('are kept once for what is typed in one go', async () => {
    const { registers, clock } = await openTestRegisters();
    let before = empty;
    for (const subject of ['', '征', '征地', '征地补偿']) {
      const content = makeContent({ entries: [makeEntry('1', { subject })] });
      const { revisions } =
        before === empty ? { revisions: new Map<string, number>() } : await readSound(registers);
      await registers.save(stepOf(content, before, revisions));
      before = content;
    }
    const row = { table: 'entries', id: '1' } as const;
    expect(sound(await registers.versions('r', row))).toMatchObject([{ value: { subject: '' } }]);
    clock.pass({ minutes: 11 });
    const { revisions } = await readSound(registers);
    await registers.save(stepOf(makeContent({ entries: [makeEntry('1')] }), before, revisions));
    const kept = sound(await registers.versions('r', row));
    expect(kept.map(({ value }) => value.subject)).toEqual(['征地补偿', '']);
  });

  it('hold what another window had stored and this one stored over', async () => {
    const { registers, db, clock } = await openTestRegisters();
    const first = makeContent({ entries: [makeEntry('1', { subject: '原来' })] });
    await registers.save(stepOf(first));
    const { revisions } = await readSound(registers);
    const { registers: other } = await openTestRegisters({ name: db.name, clock });
    const theirs = makeContent({ entries: [makeEntry('1', { subject: '别的窗口' })] });
    await other.save(stepOf(theirs, first, revisions));
    const ours = makeContent({ entries: [makeEntry('1', { subject: '这个窗口' })] });
    const result = await registers.save(stepOf(ours, first, revisions));
    expect(result).toMatchObject({ kind: 'saved', overtaken: [{ table: 'entries', id: '1' }] });
    expect((await readSound(registers)).content.entries).toMatchObject([{ subject: '这个窗口' }]);
    const kept = sound(await registers.versions('r', { table: 'entries', id: '1' }));
    expect(kept.map(({ value }) => value.subject)).toContain('别的窗口');
  });
});
