import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { acceptLoss, discardLibrary, openLibrary } from '../../../src/renderer/database/open-library.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { memoryStorage, newName, openTestLibrary, TestClock } from './test-library.ts';

async function start(name: string, storage: ReturnType<typeof memoryStorage>) {
  const opened = await openLibrary({ name, storage });
  if (opened.kind === 'failed') throw new Error(opened.message);
  return opened;
}

/** A library with three drafts, one of them in the recycle bin, closed as a program leaves it. */
async function usedLibrary() {
  const name = newName();
  const storage = memoryStorage();
  const { db, marker } = await start(name, storage);
  db.close();
  const { drafts, db: used } = await openTestLibrary({ name, marker });
  for (const id of ['a', 'b', 'c']) await drafts.insert(makeReport({ id }));
  await drafts.remove('c');
  used.close();
  return { name, storage };
}

describe('a library at the start of the program', () => {
  it('is whole when it is new, and when it was used, removed from and purged', async () => {
    const name = newName();
    const storage = memoryStorage();
    const first = await start(name, storage);
    expect(first.loss).toBeUndefined();
    first.db.close();

    const clock = new TestClock();
    const { drafts, db } = await openTestLibrary({ name, clock, marker: first.marker });
    for (const id of ['a', 'b']) await drafts.insert(makeReport({ id }));
    await drafts.remove('a');
    clock.pass({ days: 91 });
    await drafts.purgeExpired();
    db.close();
    const second = await start(name, storage);
    expect(second.loss).toBeUndefined();
    second.db.close();
  });

  it('is missed when the browser put an empty one in its place', async () => {
    const { name, storage } = await usedLibrary();
    await Dexie.delete(name);
    const { loss, db } = await start(name, storage);
    expect(loss).toMatchObject({ kind: 'replaced', expected: 3, found: 0 });
    expect(loss?.message).toMatch(/原有 3 份报告（最后保存于 2025年1月10日.*），现在只有 0 份.*请从备份恢复/);
    db.close();
  });

  it('is missed again at every start, even after work went on, until the loss is accepted', async () => {
    const { name, storage } = await usedLibrary();
    await Dexie.delete(name);
    const first = await start(name, storage);
    first.db.close();
    const { drafts, db } = await openTestLibrary({ name, marker: first.marker });
    // More writes than the lost library had seen, so that it is not by their number that it is told.
    await drafts.insert(makeReport({ id: 'new' }));
    for (let revision = 1; revision < 10; revision += 1) {
      await drafts.save(makeReport({ id: 'new' }), { expectedRevision: revision });
    }
    db.close();

    const second = await start(name, storage);
    expect(second.loss).toMatchObject({ kind: 'replaced', expected: 3, found: 1 });
    expect(await acceptLoss(second.db, second.marker, new Date())).toEqual({ kind: 'accepted' });
    second.db.close();
    const third = await start(name, storage);
    expect(third.loss).toBeUndefined();
    third.db.close();
  });

  it('is missed when rows are gone from it', async () => {
    const { name, storage } = await usedLibrary();
    const damaged = await openTestLibrary({ name });
    await damaged.db.heads.delete('a');
    await damaged.db.contents.delete('a');
    damaged.db.close();
    const { loss, db, marker } = await start(name, storage);
    expect(loss).toMatchObject({ kind: 'missing', expected: 3, found: 2 });
    await acceptLoss(db, marker, new Date());
    db.close();
    const again = await start(name, storage);
    expect(again.loss).toBeUndefined();
    again.db.close();
  });

  it('is missed when its ledger is gone', async () => {
    const { name, storage } = await usedLibrary();
    const damaged = await openTestLibrary({ name });
    await damaged.db.ledger.clear();
    damaged.db.close();
    const { loss, db } = await start(name, storage);
    expect(loss).toMatchObject({ kind: 'replaced', found: 3 });
    db.close();
  });

  it('is missed when it fell back to an earlier state', async () => {
    const { name, storage } = await usedLibrary();
    const damaged = await openTestLibrary({ name });
    const ledger = await damaged.db.ledger.get('library');
    await damaged.db.ledger.put({ ...ledger!, writes: ledger!.writes - 1 });
    damaged.db.close();
    const { loss, db } = await start(name, storage);
    expect(loss).toMatchObject({ kind: 'fellBack', message: expect.stringContaining('较早的状态') });
    db.close();
  });

  it('is not missed for want of a mark: local storage was cleared, or is switched off', async () => {
    const { name } = await usedLibrary();
    const cleared = await start(name, memoryStorage());
    expect(cleared.loss).toBeUndefined();
    cleared.db.close();
    const refusing = {
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const { loss, db, marker } = await start(name, refusing);
    expect(loss).toBeUndefined();
    db.close();
    const { drafts } = await openTestLibrary({ name, marker });
    expect(await drafts.insert(makeReport({ id: 'd' }))).toMatchObject({ kind: 'saved' });
  });
});

describe('a library that is taken away while it is open', () => {
  it('is not mistaken for the empty one that comes in its place', async () => {
    const { drafts, db } = await openTestLibrary();
    await drafts.insert(makeReport());
    await Dexie.delete(db.name);
    const other = await openTestLibrary({ name: db.name });
    expect(await drafts.list()).toMatchObject({ kind: 'failed', reason: 'closed' });
    expect(await drafts.save(makeReport(), { expectedRevision: 1 })).toMatchObject({
      kind: 'failed',
      reason: 'closed',
      message: expect.stringContaining('重新打开年报助手'),
    });
    expect(await other.drafts.list()).toEqual([]);
  });

  it('goes on by itself when only the connection was lost', async () => {
    const { drafts, db } = await openTestLibrary();
    await drafts.insert(makeReport());
    db.close({ disableAutoOpen: false });
    expect(await drafts.save(makeReport(), { expectedRevision: 1 })).toMatchObject({ kind: 'saved' });
    expect(await drafts.list()).toHaveLength(1);
  });

  it('can be thrown away to begin anew', async () => {
    const { drafts, db } = await openTestLibrary();
    await drafts.insert(makeReport());
    db.close();
    expect(await discardLibrary(db.name)).toEqual({ kind: 'discarded' });
    const anew = await openTestLibrary({ name: db.name });
    expect(await anew.drafts.list()).toEqual([]);
  });
});
