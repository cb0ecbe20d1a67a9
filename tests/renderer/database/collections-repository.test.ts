import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createCollectionsRepository } from '../../../src/renderer/database/collections-repository.ts';
import { newCollection } from '../../../src/shared/county/desk/desk-collection.ts';
import type { DeskFile, DeskOutcome } from '../../../src/shared/county/desk/desk-file.ts';
import { sound } from '../../helpers/sound.ts';
import { openTestLibrary } from './test-library.ts';

const begun = '2026-01-10T08:00:00.000Z';
const collection = newCollection({
  id: 'c',
  name: '2025年度',
  year: 2025,
  organ: '',
  roster: [],
  now: begun,
});
const bytes = new TextEncoder().encode('报告');
const file = (id: string, at = begun): DeskFile => ({
  collection: 'c',
  id,
  name: `${id}.docx`,
  which: 'now',
  at,
});
const refused: DeskOutcome = { kind: 'refused', reason: '读不出来。' };
const read: DeskOutcome = {
  kind: 'read',
  unit: '柳林镇人民政府',
  year: 2025,
  recognised: { filled: 1, total: 2 },
  format: '2021',
  findings: [],
};

async function openTestCollections() {
  const { db, clock } = await openTestLibrary();
  const collections = createCollectionsRepository(db, { now: clock.now });
  onTestFinished(() => collections.close());
  sound(await collections.add(collection));
  return { db, clock, collections };
}

describe('a collection', () => {
  it('keeps its files as they came until what became of each is known, whatever is closed in between', async () => {
    const { collections } = await openTestCollections();
    await collections.addFiles([
      { file: file('b', '2026-01-11T00:00:00.000Z'), bytes },
      { file: file('a'), bytes },
    ]);
    await collections.saveOutcomes('c', [{ id: 'a', outcome: read, draft: bytes }]);
    const reading = await collections.read('c');
    expect(reading).toMatchObject({
      collection: { name: '2025年度' },
      files: [{ id: 'a', outcome: read }, { id: 'b' }],
    });
    expect(await collections.source('c', 'b')).toEqual(bytes);
    expect(await collections.drafts('c', ['a', 'b'])).toEqual(new Map([['a', bytes]]));
  });

  it('is changed over what is stored now, so that two windows keep what both decided', async () => {
    const { collections } = await openTestCollections();
    const set = (unit: string) =>
      collections.change('c', stored => ({
        ...stored,
        states: { ...stored.states, [unit]: { state: '已通过', day: '2026-01-12', at: begun } },
      }));
    await Promise.all([set('柳林镇'), set('东关街道')]);
    const [listed] = sound(await collections.list());
    expect(Object.keys(listed?.states ?? {})).toEqual(['柳林镇', '东关街道']);
    expect(await collections.change('none', stored => stored)).toEqual({ kind: 'missing' });
  });

  it('does not bring back a file that was taken off the desk while it was read', async () => {
    const { collections } = await openTestCollections();
    await collections.addFiles([{ file: file('a'), bytes }]);
    await collections.removeFiles('c', ['a']);
    await collections.saveOutcomes('c', [{ id: 'a', outcome: refused }]);
    expect(await collections.read('c')).toMatchObject({ files: [] });
    expect(await collections.source('c', 'a')).toBeUndefined();
  });

  it('stays in the recycle bin for 90 days and then goes with all its files', async () => {
    const { db, clock, collections } = await openTestCollections();
    await collections.addFiles([{ file: file('a'), bytes }]);
    await collections.change('c', stored => ({ ...stored, deletedAt: clock.now().toISOString() }));
    clock.pass({ days: 89 });
    expect(await collections.purgeExpired()).toEqual({ kind: 'purged', count: 0 });
    clock.pass({ days: 1 });
    expect(await collections.purgeExpired()).toEqual({ kind: 'purged', count: 1 });
    expect(await Promise.all([db.collections.count(), db.deskFiles.count(), db.deskSources.count()])).toEqual(
      [0, 0, 0],
    );
  });

  it('shows a file whose row is damaged with what to do, and the others as they are', async () => {
    const { db, collections } = await openTestCollections();
    await collections.addFiles([
      { file: file('a'), bytes },
      { file: file('b'), bytes },
    ]);
    await db.deskFiles.put({ ...file('a'), outcome: { kind: 'read' } as DeskOutcome });
    const reading = await collections.read('c');
    expect(reading).toMatchObject({ files: [{ id: 'a', outcome: { kind: 'refused' } }, { id: 'b' }] });
  });
});
