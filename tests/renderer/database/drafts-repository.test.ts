import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setCells, setText } from '../../../src/shared/report/updates.ts';
import { arbitraryDraft } from '../../helpers/arbitraries.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { sound } from '../../helpers/sound.ts';
import { newName, openTestLibrary } from './test-library.ts';

const cell = 'requests.newReceived.naturalPerson';

/** What a draft comes from that was saved so often by one window. */
const ofOneRun = (saves: number) =>
  expect.toSatisfy(lineage => JSON.stringify(Object.values(lineage)) === `[${saves}]`);

describe('a stored draft', () => {
  it('is read back as it was saved, with the time of the save', async () => {
    const { drafts, clock } = await openTestLibrary();
    await fc.assert(
      fc.asyncProperty(arbitraryDraft(), fc.uuid(), async (draft, id) => {
        expect(await drafts.insert({ ...draft, id })).toMatchObject({ kind: 'saved', revision: 1 });
        const reading = await drafts.get(id);
        expect(reading).toEqual({
          kind: 'draft',
          draft: { ...draft, id, updatedAt: clock.now().toISOString() },
          revision: 1,
          savedAt: clock.now().toISOString(),
          lineage: ofOneRun(1),
        });
      }),
      { numRuns: 50 },
    );
  });

  it('keeps fields that this program does not know', async () => {
    const { drafts } = await openTestLibrary();
    const draft = { ...makeReport(), importedFrom: '旧报告.docx' };
    await drafts.insert(draft);
    expect(await drafts.get(draft.id)).toMatchObject({ draft: { importedFrom: '旧报告.docx' } });
  });

  it('is saved over the revision the window knows, which grows by one', async () => {
    const { drafts, clock } = await openTestLibrary();
    const draft = makeReport();
    await drafts.insert(draft);
    clock.pass({ minutes: 5 });
    const changed = setCells(draft, { [cell]: '3' });
    expect(await drafts.save(changed, { expectedRevision: 1 })).toEqual({
      kind: 'saved',
      revision: 2,
      savedAt: clock.now().toISOString(),
      lineage: ofOneRun(2),
    });
    expect(await drafts.get(draft.id)).toMatchObject({ revision: 2, draft: { cells: { [cell]: '3' } } });
  });

  it('is missing where it was never stored', async () => {
    const { drafts } = await openTestLibrary();
    expect(await drafts.get('nowhere')).toMatchObject({ kind: 'missing' });
    expect(await drafts.save(makeReport(), { expectedRevision: 1 })).toMatchObject({
      kind: 'conflict',
      theirs: { kind: 'missing' },
    });
  });

  it('is not replaced by a new one of the same id', async () => {
    const { drafts } = await openTestLibrary();
    const draft = makeReport({ cells: { [cell]: '3' } });
    await drafts.insert(draft);
    const result = await drafts.insert(makeReport({ cells: { [cell]: '4' } }));
    expect(result).toMatchObject({ kind: 'conflict', theirs: { draft: { cells: { [cell]: '3' } } } });
    expect(await drafts.get(draft.id)).toMatchObject({ draft: { cells: { [cell]: '3' } } });
  });
});

describe('two windows with the same draft', () => {
  async function twoWindows() {
    const name = newName();
    const [here, there] = [await openTestLibrary({ name }), await openTestLibrary({ name })];
    const draft = makeReport();
    await here.drafts.insert(draft);
    return { here: here.drafts, there: there.drafts, draft };
  }

  it('never overwrite each other silently', async () => {
    const { here, there, draft } = await twoWindows();
    await there.save(setText(draft, 'overview', '那边写的'), { expectedRevision: 1 });
    const result = await here.save(setText(draft, 'overview', '这边写的'), { expectedRevision: 1 });
    expect(result).toMatchObject({
      kind: 'conflict',
      theirs: { revision: 2, draft: { texts: { overview: '那边写的' } } },
    });
    expect(await here.get(draft.id)).toMatchObject({ draft: { texts: { overview: '那边写的' } } });
  });

  it('let exactly one of two saves at the same moment through', async () => {
    const { here, there, draft } = await twoWindows();
    const results = await Promise.all([
      here.save(setText(draft, 'overview', '这边写的'), { expectedRevision: 1 }),
      there.save(setText(draft, 'overview', '那边写的'), { expectedRevision: 1 }),
    ]);
    expect(results.map(result => result.kind).toSorted()).toEqual(['conflict', 'saved']);
  });

  it('keep theirs as a version when mine takes its place', async () => {
    const { here, there, draft } = await twoWindows();
    await there.save(setText(draft, 'overview', '那边写的'), { expectedRevision: 1 });
    const mine = setText(draft, 'overview', '这边写的');
    const result = await here.save(mine, { expectedRevision: 1 });
    if (result.kind !== 'conflict') throw new Error('expected a conflict');
    expect(await here.replace(mine, result.theirs)).toMatchObject({ kind: 'saved', revision: 3 });
    expect(await here.get(draft.id)).toMatchObject({ draft: { texts: { overview: '这边写的' } } });
    const [newest] = sound(await here.versions(draft.id));
    expect(newest).toMatchObject({ cause: 'conflict' });
    expect(await here.version(draft.id, newest!.sequence)).toMatchObject({
      draft: { texts: { overview: '那边写的' } },
    });
  });

  it('are asked again when the other one saved once more meanwhile', async () => {
    const { here, there, draft } = await twoWindows();
    await there.save(draft, { expectedRevision: 1 });
    const result = await here.save(draft, { expectedRevision: 1 });
    if (result.kind !== 'conflict') throw new Error('expected a conflict');
    await there.save(draft, { expectedRevision: 2 });
    expect(await here.replace(draft, result.theirs)).toMatchObject({
      kind: 'conflict',
      theirs: { revision: 3 },
    });
  });

  it('bring a draft back that the other one removed or purged', async () => {
    const { here, there, draft } = await twoWindows();
    await there.remove(draft.id);
    const removed = await here.save(draft, { expectedRevision: 1 });
    if (removed.kind !== 'conflict') throw new Error('expected a conflict');
    expect(await here.replace(draft, removed.theirs)).toMatchObject({ kind: 'saved' });
    expect(await here.list()).toHaveLength(1);

    await there.remove(draft.id);
    await there.purge(draft.id);
    const purged = await here.save(draft, { expectedRevision: 3 });
    expect(purged).toMatchObject({ kind: 'conflict', theirs: { kind: 'missing' } });
    if (purged.kind !== 'conflict') throw new Error('expected a conflict');
    expect(await here.replace(draft, purged.theirs)).toMatchObject({ kind: 'saved', revision: 1 });
    expect(await here.list()).toHaveLength(1);
  });

  it('are told of every change, and where it was made', async () => {
    const { here, there, draft } = await twoWindows();
    const heard: unknown[] = [];
    const both = new Promise<void>(resolve => {
      here.onChanged(change => {
        heard.push(change);
        if (heard.length === 2) resolve();
      });
    });
    await here.save(draft, { expectedRevision: 1 });
    await there.remove(draft.id);
    await both;
    expect(heard).toEqual([
      { what: 'saved', id: draft.id, elsewhere: false },
      { what: 'removed', id: draft.id, elsewhere: true },
    ]);
  });
});

describe('the list of drafts', () => {
  it('names each with what it had when it was saved, last saved first', async () => {
    const { drafts, clock } = await openTestLibrary();
    const counts = { errors: 2, warnings: 1, hints: 0, unfilled: 0 };
    await drafts.insert(makeReport({ id: 'a' }));
    clock.pass({ minutes: 1 });
    await drafts.insert(makeReport({ id: 'b', format: '2019', unit: '博爱县孝敬镇人民政府' }), { counts });
    expect(await drafts.list()).toEqual([
      {
        kind: 'draft',
        id: 'b',
        revision: 1,
        unit: '博爱县孝敬镇人民政府',
        year: 2020,
        format: '2019',
        title: '博爱县孝敬镇人民政府2020年政府信息公开工作年度报告',
        createdAt: '2025-01-10T08:00:00.000Z',
        updatedAt: clock.now().toISOString(),
        counts,
        lineage: ofOneRun(1),
      },
      expect.objectContaining({ id: 'a', updatedAt: '2025-01-10T08:00:00.000Z' }),
    ]);
    clock.pass({ minutes: 1 });
    await drafts.save(makeReport({ id: 'a', unit: '新名称' }), { expectedRevision: 1 });
    expect(await drafts.list()).toMatchObject([{ id: 'a', unit: '新名称' }, { id: 'b' }]);
  });
});
