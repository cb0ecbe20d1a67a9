import { describe, expect, it } from 'vitest';
import { makeReport } from '../../helpers/make-report.ts';
import { sound } from '../../helpers/sound.ts';
import { openTestLibrary } from './test-library.ts';

describe('the recycle bin', () => {
  it('holds a removed draft, which can be read and taken back as it was', async () => {
    const { drafts } = await openTestLibrary();
    const draft = makeReport({ texts: { overview: '写了很久' } });
    await drafts.insert(draft, { counts: { errors: 1, warnings: 0, hints: 0, unfilled: 0 } });
    expect(await drafts.remove(draft.id)).toMatchObject({ kind: 'saved', revision: 2 });
    expect(await drafts.list()).toEqual([]);
    expect(await drafts.listTrash()).toMatchObject([{ id: draft.id, deletedAt: expect.any(String) }]);
    expect(await drafts.get(draft.id)).toMatchObject({ kind: 'draft', deletedAt: expect.any(String) });

    expect(await drafts.restore(draft.id)).toMatchObject({ kind: 'saved', revision: 3 });
    expect(await drafts.listTrash()).toEqual([]);
    expect(await drafts.list()).toMatchObject([{ id: draft.id, counts: { errors: 1 } }]);
    expect(await drafts.get(draft.id)).toMatchObject({ draft: { texts: { overview: '写了很久' } } });
  });

  it('lists the draft removed last first', async () => {
    const { drafts, clock } = await openTestLibrary();
    for (const id of ['a', 'b', 'c']) await drafts.insert(makeReport({ id }));
    for (const id of ['b', 'c', 'a']) {
      clock.pass({ minutes: 1 });
      await drafts.remove(id);
    }
    expect(sound(await drafts.listTrash()).map(entry => entry.id)).toEqual(['a', 'c', 'b']);
  });

  it('keeps a draft for 90 days, then lets it and its versions go', async () => {
    const { drafts, db, clock } = await openTestLibrary();
    await drafts.insert(makeReport({ id: 'old' }));
    await drafts.insert(makeReport({ id: 'kept' }));
    await drafts.remove('old');
    clock.pass({ days: 89 });
    expect(await drafts.purgeExpired()).toEqual({ kind: 'purged', ids: [] });
    expect(await drafts.listTrash()).toHaveLength(1);
    clock.pass({ days: 1 });
    expect(await drafts.purgeExpired()).toEqual({ kind: 'purged', ids: ['old'] });
    expect(await drafts.get('old')).toMatchObject({ kind: 'missing' });
    expect(await drafts.versions('old')).toEqual([]);
    expect((await db.parts.toArray()).every(part => part.draftId === 'kept')).toBe(true);
    expect(await drafts.versions('kept')).toHaveLength(1);
  });

  it('keeps what was removed while the clock was wrong', async () => {
    const { drafts, clock } = await openTestLibrary();
    await drafts.insert(makeReport());
    await drafts.remove('test-report');
    clock.pass({ days: -400 });
    expect(await drafts.purgeExpired()).toEqual({ kind: 'purged', ids: [] });
  });

  it('is emptied one draft at a time, and never of a draft that is in the library', async () => {
    const { drafts } = await openTestLibrary();
    await drafts.insert(makeReport({ id: 'a' }));
    await drafts.insert(makeReport({ id: 'b' }));
    await drafts.remove('a');
    expect(await drafts.purge('b')).toEqual({ kind: 'purged', ids: [] });
    expect(await drafts.purge('a')).toEqual({ kind: 'purged', ids: ['a'] });
    expect(await drafts.list()).toMatchObject([{ id: 'b' }]);
  });

  it('takes a damaged draft as well', async () => {
    const { drafts, db } = await openTestLibrary();
    await drafts.insert(makeReport());
    await db.table('heads').put({ id: 'test-report', revision: 'lots' });
    expect(await drafts.list()).toMatchObject([{ kind: 'damaged' }]);
    expect(await drafts.remove('test-report')).toMatchObject({ kind: 'saved' });
    expect(await drafts.list()).toEqual([]);
    expect(await drafts.listTrash()).toMatchObject([{ kind: 'damaged', id: 'test-report' }]);
  });
});
