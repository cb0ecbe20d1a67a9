import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { DraftsRepository } from '../../../src/renderer/database/drafts-contract.ts';
import { fileOfDraft } from '../../../src/renderer/database/file-of-draft.ts';
import { findKnownReport, reportOfUnitAndYear } from '../../../src/renderer/database/known-reports.ts';
import { createSaveCounter } from '../../../src/renderer/database/save-counter.ts';
import { replaceByCopy } from '../../../src/renderer/database/settled-copies.ts';
import { kinship, lineageOf, withLineage } from '../../../src/shared/report/lineage.ts';
import { setText } from '../../../src/shared/report/updates.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { sound } from '../../helpers/sound.ts';
import { newName, openTestLibrary } from './test-library.ts';

const draft = makeReport({ id: 'a', texts: { overview: '起草' } });

async function stored(drafts: DraftsRepository, id = 'a') {
  const reading = await drafts.get(id);
  if (reading.kind !== 'draft') throw new Error(reading.kind);
  return reading;
}

/** The stored draft as a file of it says. */
async function fileOf(drafts: DraftsRepository, id = 'a') {
  const { draft: content, lineage } = await stored(drafts, id);
  return withLineage(content, lineage);
}

describe('the saves of a stored draft', () => {
  it('grow with every save, restoring an older version included, and stay through the recycle bin', async () => {
    const { drafts } = await openTestLibrary();
    await drafts.insert(draft);
    const states = [(await stored(drafts)).lineage];
    await drafts.save(setText(draft, 'overview', '改过'), { expectedRevision: 1 });
    states.push((await stored(drafts)).lineage);
    const [first] = sound(await drafts.versions('a'));
    await drafts.restoreVersion('a', first?.sequence ?? 0, { expectedRevision: 2 });
    states.push((await stored(drafts)).lineage);
    for (const [index, state] of states.entries()) {
      for (const before of states.slice(0, index)) expect(kinship(state, before)).toBe('ahead');
    }
    await drafts.remove('a');
    await drafts.restore('a');
    expect((await stored(drafts)).lineage).toEqual(states.at(-1));
  });

  it('are counted apart by each window and each start, and go on in one row', async () => {
    const name = newName();
    const first = await openTestLibrary({ name });
    await first.drafts.insert(draft);
    const second = await openTestLibrary({ name });
    await second.drafts.save(draft, { expectedRevision: 1 });
    await first.drafts.save(draft, { expectedRevision: 2 });
    expect(Object.values((await stored(first.drafts)).lineage).toSorted()).toEqual([1, 2]);
  });

  it('do not go on where the draft was removed for good and came back from an older file', async () => {
    const { drafts } = await openTestLibrary();
    await drafts.insert(draft);
    const file = await fileOf(drafts);
    await drafts.save(setText(draft, 'overview', '后来的'), { expectedRevision: 1 });
    const later = (await stored(drafts)).lineage;
    await drafts.remove('a');
    await drafts.purge('a');
    await drafts.insert(file);
    const back = (await stored(drafts)).lineage;
    expect([kinship(back, lineageOf(file)), kinship(back, later)]).toEqual(['ahead', 'apart']);
  });

  it('of a library an older program left begin with what it holds', async () => {
    const { drafts, db } = await openTestLibrary();
    await drafts.insert(draft);
    const [head] = await db.heads.toArray();
    if (!head) throw new Error('no head');
    const { lineage: _counted, ...old } = head;
    await db.heads.put(old);
    const before = await stored(drafts);
    // A backup of that program has the content alone to be known by.
    expect(before.lineage).toEqual(lineageOf(before.draft));
    await drafts.save(setText(draft, 'overview', '改过'), { expectedRevision: before.revision });
    expect(kinship((await stored(drafts)).lineage, lineageOf(before.draft))).toBe('ahead');
  });

  it('are nobody’s content: what is edited, kept as a version or compared has none', async () => {
    const { drafts } = await openTestLibrary();
    await drafts.insert(withLineage(draft, { elsewhere: 3 }));
    const reading = await stored(drafts);
    expect(reading.draft).not.toHaveProperty('lineage');
    expect(reading.lineage).toMatchObject({ elsewhere: 3 });
    expect(await drafts.keepVersion(withLineage(draft, { elsewhere: 4 }), 'pause')).toEqual({
      kind: 'unchanged',
    });
  });
});

describe('a draft handed on as a file', () => {
  it('has its saves with it, unless it was changed since', async () => {
    const { drafts } = await openTestLibrary();
    await drafts.insert(draft);
    const { draft: content, lineage } = await stored(drafts);
    expect(await fileOfDraft(drafts, content)).toEqual({ ...content, lineage });
    const { signature: _none, ...rest } = { ...content, signature: undefined };
    expect(await fileOfDraft(drafts, { ...rest, updatedAt: 'now' })).toHaveProperty('lineage', lineage);
    expect(await fileOfDraft(drafts, setText(content, 'overview', '还没存'))).not.toHaveProperty('lineage');
    expect(await fileOfDraft(drafts, makeReport({ id: 'b' }))).not.toHaveProperty('lineage');
  });
});

describe('a run of saves', () => {
  const counterAt = (started: { time: number }) => {
    let names = 0;
    return createSaveCounter({ newName: () => `run ${++names}`, startedAt: () => started.time });
  };

  it('ends where the whole machine may have been put back: its clock jumps against the window’s own', () => {
    const started = { time: 0 };
    const counter = counterAt(started);
    const one = counter.next('a', {});
    const two = counter.next('a', one);
    started.time = 60_000;
    expect([one, two, counter.next('a', two)]).toEqual([
      { 'run 1': 1 },
      { 'run 1': 2 },
      { 'run 1': 2, 'run 2': 1 },
    ]);
  });

  it('ends where what is saved over is not its last save', () => {
    const counter = counterAt({ time: 0 });
    const one = counter.next('a', {});
    counter.next('a', one);
    expect(counter.next('a', one)).toEqual({ 'run 1': 1, 'run 2': 1 });
  });
});

describe('a report out of a file', () => {
  it('is known as the older or newer of two, or as another one', async () => {
    const { drafts } = await openTestLibrary();
    await drafts.insert(draft);
    const file = await fileOf(drafts);
    const known = async (each: typeof draft) => findKnownReport(drafts, each);
    expect(await known(makeReport({ id: 'b' }))).toEqual({ kind: 'none' });
    expect((await known(file)).kind).toBe('same');
    await drafts.save(setText(draft, 'overview', '这边改过'), { expectedRevision: 1 });
    expect(await known(file)).toMatchObject({ kind: 'differs', kin: 'behind' });

    const colleague = await openTestLibrary();
    await colleague.drafts.insert(await fileOf(drafts));
    await colleague.drafts.save(setText(draft, 'overview', '同事改过'), { expectedRevision: 1 });
    const returned = await fileOf(colleague.drafts);
    expect(await known(returned)).toMatchObject({ kind: 'differs', kin: 'ahead' });
    await drafts.save(setText(draft, 'overview', '这边又改'), { expectedRevision: 2 });
    expect(await known(returned)).toMatchObject({ kind: 'differs', kin: 'apart' });
    await replaceByCopy(drafts, returned, await stored(drafts));
    expect((await known(returned)).kind).toBe('same');
  });

  it('is known by its copy that was kept beside the first, also after the first is gone', async () => {
    const { drafts } = await openTestLibrary();
    await drafts.insert(draft);
    const file = await fileOf(drafts);
    await drafts.save(setText(draft, 'overview', '改过'), { expectedRevision: 1 });
    await drafts.insert({ ...file, id: 'copy' });
    const known = async () => findKnownReport(drafts, file);
    expect(await known()).toMatchObject({ kind: 'same', stored: { draft: { id: 'copy' } } });
    await drafts.save(makeReport({ id: 'copy', texts: { overview: '也改过' } }), { expectedRevision: 1 });
    await drafts.remove('a');
    await drafts.purge('a');
    expect(await known()).toMatchObject({
      kind: 'differs',
      kin: 'behind',
      stored: { draft: { id: 'copy' } },
    });
  });
});

describe('a second report of a unit and year', () => {
  it('is found whatever spaces its unit is written with, and no other is', async () => {
    const { drafts } = await openTestLibrary();
    await drafts.insert(makeReport({ id: 'a', unit: '青山县云溪镇人民政府', year: 2024 }));
    const listed = sound(await drafts.list());
    const find = (unit: string, year: number) => reportOfUnitAndYear(listed, { unit, year })?.id;
    expect(find(' 青山县 云溪镇人民政府', 2024)).toBe('a');
    expect(find('青山县云溪镇人民政府', 2025)).toBeUndefined();
    expect(find('青山县云溪乡人民政府', 2024)).toBeUndefined();
    await drafts.remove('a');
    expect(
      reportOfUnitAndYear(sound(await drafts.list()), { unit: '青山县云溪镇人民政府', year: 2024 }),
    ).toBe(undefined);
  });
});
