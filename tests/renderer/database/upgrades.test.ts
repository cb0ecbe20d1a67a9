import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { DraftsDatabase } from '../../../src/renderer/database/drafts-database.ts';
import { openLibrary } from '../../../src/renderer/database/open-library.ts';
import { createRegistersRepository } from '../../../src/renderer/database/registers-repository.ts';
import { newLedger, schemaVersions } from '../../../src/renderer/database/schema-versions.ts';
import { contentRowOf, packedContent } from '../../../src/renderer/database/stored-content.ts';
import { packVersion } from '../../../src/renderer/database/stored-versions.ts';
import { newEntry } from '../../../src/shared/register/entry.ts';
import { newRegister } from '../../../src/shared/register/register.ts';
import { currentSchema, type Draft } from '../../../src/shared/report/draft.ts';
import { makeFinishedReport, makeReport } from '../../helpers/make-report.ts';
import { sound } from '../../helpers/sound.ts';
import { memoryStorage, newName, openTestLibrary } from './test-library.ts';

const newest = schemaVersions.at(-1)!.version;

const head = {
  revision: 7,
  unit: '清河县柳林镇人民政府',
  year: 2024,
  format: '2021',
  createdAt: '2025-01-10T08:00:00.000Z',
  updatedAt: '2025-01-10T09:00:00.000Z',
};

/** A draft as programs before remarks saved it. */
const ofSchema1 = (draft: Draft): Draft => ({ ...draft, schema: 1 as never });

/** Writes what a program of each old schema left behind: a sound draft, a damaged one, a version, a setting. */
const oldLibraries: Readonly<Record<number, (db: DraftsDatabase) => Promise<void>>> = {
  1: async db => {
    await db.table('heads').bulkPut([
      { ...head, id: 'sound' },
      { ...head, id: 'damaged' },
    ]);
    await db.table('contents').bulkPut([
      { id: 'sound', draft: ofSchema1(makeFinishedReport({ id: 'sound' })) },
      { id: 'damaged', draft: { id: 'damaged', schema: 1, cells: 'lost' } },
    ]);
    await db.table('versions').add({
      draftId: 'sound',
      at: '2025-01-10T08:30:00.000Z',
      cause: 'pause',
      draft: ofSchema1(makeReport({ id: 'sound', texts: { overview: '较早的内容' } })),
    });
    await db.table('settings').put({ key: 'unit', value: '清河县柳林镇人民政府' });
  },
  2: packedLibrary,
  // Schema 3 and the later ones keep reports as schema 2 does.
  3: packedLibrary,
};

async function packedLibrary(db: DraftsDatabase): Promise<void> {
  const draft = ofSchema1(makeFinishedReport({ id: 'sound' }));
  const older = await packVersion(ofSchema1(makeReport({ id: 'sound', texts: { overview: '较早的内容' } })));
  await db.table('heads').bulkPut([
    { ...head, id: 'sound' },
    { ...head, id: 'damaged' },
  ]);
  await db
    .table('contents')
    .bulkPut([contentRowOf(draft), packedContent('damaged', { id: 'damaged', schema: 1, cells: 'lost' })]);
  await db.table('versions').add({
    draftId: 'sound',
    at: '2025-01-10T08:30:00.000Z',
    cause: 'pause',
    frame: older.frame,
  });
  await db.table('parts').bulkPut(older.parts.map(part => ({ ...part, draftId: 'sound' })));
  await db.table('settings').put({ key: 'unit', value: '清河县柳林镇人民政府' });
  await db.table('ledger').put(newLedger(2));
}

describe.each(schemaVersions.filter(step => step.version < newest))('a library of schema $version', step => {
  it('opens in this program with everything that was in it', async () => {
    const name = newName();
    const old = new DraftsDatabase(name, step.version);
    await old.open();
    expect(old.verno).toBe(step.version);
    await oldLibraries[step.version]!(old);
    old.close();

    const opened = await openLibrary({ name, storage: memoryStorage() });
    if (opened.kind !== 'ready') throw new Error(opened.message);
    expect(opened.loss).toBeUndefined();
    opened.db.close();

    const { drafts, formats, db } = await openTestLibrary({ name });
    expect(await formats.read()).toEqual({ kind: 'formats', installed: [], broken: [] });
    expect(await drafts.list()).toHaveLength(2);
    expect(await drafts.get('sound')).toMatchObject({
      kind: 'draft',
      revision: 7,
      draft: makeFinishedReport({ id: 'sound' }),
    });
    const damaged = await drafts.get('damaged');
    expect(damaged).toMatchObject({ kind: 'damaged', raw: expect.stringContaining('lost') });
    const [version] = sound(await drafts.versions('sound'));
    expect(await drafts.version('sound', version!.sequence)).toMatchObject({
      kind: 'version',
      draft: { texts: { overview: '较早的内容' } },
    });
    expect(await db.settings.get('unit')).toMatchObject({ value: '清河县柳林镇人民政府' });

    const registers = createRegistersRepository(db, { now: () => new Date('2026-02-01T00:00:00Z') });
    const register = newRegister({ id: 'r', unit: head.unit, now: head.createdAt });
    const entry = newEntry({ id: 'e', register: 'r', no: '2026-001', now: head.createdAt });
    const rows = [{ table: 'entries', id: 'e', base: 0, value: entry }] as const;
    expect(await registers.save({ register, rows })).toMatchObject({ kind: 'saved' });
    expect(await registers.read('r')).toMatchObject({ kind: 'register', content: { entries: [entry] } });
    registers.close();

    const draft = makeFinishedReport({ id: 'sound' });
    expect(await drafts.save(draft, { expectedRevision: 7 })).toMatchObject({ revision: 8 });
    expect(await drafts.keepVersion(draft, 'export')).toEqual({ kind: 'kept' });
    expect(await drafts.versions('sound')).toHaveLength(2);
  });
});

it('has an old library to test for every schema but the newest', () => {
  expect(Object.keys(oldLibraries).map(Number)).toEqual(
    schemaVersions.map(step => step.version).filter(version => version < newest),
  );
});

describe('a library of a newer program', () => {
  async function newerLibrary(): Promise<string> {
    const name = newName();
    const newer = new Dexie(name);
    newer.version(newest + 1).stores({ heads: 'id', contents: 'id', reports: 'id', ledger: 'key' });
    await newer.open();
    await newer.table('contents').put({ id: 'a', text: JSON.stringify(makeReport({ id: 'a' })) });
    await newer
      .table('reports')
      .put({ id: 'b', draft: { ...makeReport({ id: 'b' }), schema: currentSchema + 1 } });
    newer.close();
    return name;
  }

  it('is not opened, and its drafts can be taken out as they are', async () => {
    const opened = await openLibrary({ name: await newerLibrary(), storage: memoryStorage() });
    if (opened.kind !== 'failed') throw new Error('expected a refusal');
    expect(opened).toMatchObject({ reason: 'newer', message: expect.stringContaining('升级') });
    const { drafts, others } = sound(await opened.salvage!());
    expect(drafts).toEqual([makeReport({ id: 'a' })]);
    expect(others).toEqual([
      { id: 'b', json: JSON.stringify({ ...makeReport({ id: 'b' }), schema: currentSchema + 1 }, null, 2) },
    ]);
  });

  it('is left untouched by the attempt', async () => {
    const name = await newerLibrary();
    const opened = await openLibrary({ name, storage: memoryStorage() });
    if (opened.kind === 'failed') await opened.salvage?.();
    const [found] = (await indexedDB.databases()).filter(database => database.name === name);
    expect(found?.version).toBe((newest + 1) * 10);
    const newer = await new Dexie(name).open();
    expect(newer.tables.map(table => table.name).toSorted()).toEqual([
      'contents',
      'heads',
      'ledger',
      'reports',
    ]);
    expect(await newer.table('contents').count()).toBe(1);
    newer.close();
  });

  it('takes over from a window of this program, which then refuses to write', async () => {
    const { drafts, db } = await openTestLibrary();
    await drafts.insert(makeReport());
    const newer = new Dexie(db.name);
    newer.version(newest + 1).stores({ heads: 'id', contents: 'id' });
    await newer.open();
    expect(await drafts.save(makeReport(), { expectedRevision: 1 })).toMatchObject({
      kind: 'failed',
      reason: 'newer',
      message: expect.stringContaining('升级'),
    });
    expect(await drafts.list()).toMatchObject({ kind: 'failed', reason: 'newer' });
    expect(await newer.table('heads').count()).toBe(1);
    newer.close();
  });
});
