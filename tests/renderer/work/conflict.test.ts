import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createUnsavedNotes } from '../../../src/renderer/database/unsaved-notes.ts';
import { useNavigation } from '../../../src/renderer/stores/navigation-store.ts';
import { typeText, useReport } from '../../../src/renderer/stores/report-store.ts';
import { useSaving } from '../../../src/renderer/stores/saving-store.ts';
import { keepMine, takeTheirs } from '../../../src/renderer/work/conflict.ts';
import { saveNow } from '../../../src/renderer/work/save-now.ts';
import { createSession } from '../../../src/renderer/work/session.ts';
import { setText } from '../../../src/shared/report/updates.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { sound } from '../../helpers/sound.ts';
import { openTestBench, type TestBench, toldText } from './test-bench.ts';

const draft = makeReport({ id: 'a' });

/** Typed here while another window did something to the same report. */
async function conflictAfter(other: (bench: TestBench) => Promise<unknown>) {
  const bench = await openTestBench();
  const nowhere = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const session = createSession({
    ...bench,
    notes: createUnsavedNotes('test', nowhere),
    page: {
      window: new EventTarget(),
      document: Object.assign(new EventTarget(), { visibilityState: 'visible' as const }),
    },
    enter: () => ({ leave: () => undefined }),
  });
  onTestFinished(() => session.leave());
  await bench.drafts.insert(draft);
  await session.start('a');
  typeText('overview', '这边写的');
  await other(bench);
  expect(await saveNow()).toMatchObject({ kind: 'conflict' });
  const stored = async () => {
    const reading = await bench.drafts.get('a');
    return reading.kind === 'draft' ? reading.draft.texts.overview : reading.kind;
  };
  const causes = async () => sound(await bench.drafts.versions('a')).map(({ cause }) => cause);
  return { bench, session, stored, causes };
}

const savedThere = async (bench: TestBench) =>
  (await bench.another()).save(setText(draft, 'overview', '那边写的'), { expectedRevision: 1 });
const removedThere = async (bench: TestBench) => (await bench.another()).remove('a');
const purgedThere = async (bench: TestBench) => {
  await bench.drafts.remove('a');
  await bench.drafts.purge('a');
};

describe('mine', () => {
  it('takes the place of theirs, which stays as a version', async () => {
    const { bench, stored, causes } = await conflictAfter(savedThere);
    await keepMine(bench);
    expect(await stored()).toBe('这边写的');
    expect(await causes()).toContain('conflict');
    expect(useSaving.getState().state).toMatchObject({ kind: 'saved' });
  });

  it.each([
    ['put it into the recycle bin', removedThere],
    ['removed it for good', purgedThere],
  ])('is stored although the other window %s', async (_what, other) => {
    const { bench, stored } = await conflictAfter(other);
    await keepMine(bench);
    expect(await stored()).toBe('这边写的');
    expect(await bench.drafts.listTrash()).toEqual([]);
  });

  it('waits again where theirs has changed once more', async () => {
    const { bench, stored } = await conflictAfter(savedThere);
    await bench.drafts.save(setText(draft, 'overview', '又改了'), { expectedRevision: 2 });
    await keepMine(bench);
    expect(useSaving.getState().state).toMatchObject({ kind: 'conflict', theirs: { revision: 3 } });
    expect(await stored()).toBe('又改了');
  });

  it('is kept here, and said not to be stored, where the storage fails', async () => {
    const { bench } = await conflictAfter(savedThere);
    await bench.overtake();
    await keepMine(bench);
    expect(toldText()).toContain('升级');
    expect(useReport.getState().report?.draft.texts.overview).toBe('这边写的');
  });
});

describe('theirs', () => {
  it('is shown, mine stays as a version, and what is typed next is saved over theirs', async () => {
    const { bench, session, stored, causes } = await conflictAfter(savedThere);
    await takeTheirs(bench, session);
    expect(useReport.getState().report?.draft.texts.overview).toBe('那边写的');
    expect(await causes()).toContain('conflict');
    typeText('overview', '接着写');
    await saveNow();
    expect(await stored()).toBe('接着写');
  });

  it.each([
    ['in the recycle bin', removedThere],
    ['gone', purgedThere],
  ])('leads back to the list where it is %s', async (_what, other) => {
    const { bench, session } = await conflictAfter(other);
    await takeTheirs(bench, session);
    expect(useNavigation.getState().screen).toEqual({ kind: 'library' });
    expect(useReport.getState().report).toBeUndefined();
  });

  it('is not taken where mine could not be kept as a version', async () => {
    const { bench, session } = await conflictAfter(savedThere);
    await bench.overtake();
    await takeTheirs(bench, session);
    expect(toldText()).toContain('升级');
    expect(useReport.getState().report?.draft.texts.overview).toBe('这边写的');
  });
});

it('without a conflict neither does anything', async () => {
  const bench = await openTestBench();
  await keepMine(bench);
  await takeTheirs(bench, { leave: () => expect.unreachable() });
  expect(toldText()).toBeUndefined();
});
